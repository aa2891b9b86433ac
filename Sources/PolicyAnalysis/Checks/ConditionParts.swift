import RuleEngine
import RuleLanguage
import Source

/// A part of a proposition's own condition: an item of `all`, `any`, `none` or `of`.
struct ConditionPart {
  /// The part's node.
  let node: Int
  /// What the part would have to be for the rest to decide alone.
  let neutral: Bool
  /// Where it stands.
  let span: Span
}

extension Program {
  /// The items of every list in a proposition's own condition.
  func parts(of proposition: Proposition) -> [ConditionPart] {
    guard let root = roots[proposition], let condition = pack.condition(of: proposition) else { return [] }
    var parts: [ConditionPart] = []
    var open = children(of: root)
    while let node = open.popLast() {
      if propositionAt[node] != nil { continue }
      switch nodes[node] {
      case .all(let range): parts += items(range, neutral: true, of: node, in: condition)
      case .any(let range), .atLeast(_, let range):
        parts += items(range, neutral: false, of: node, in: condition)
      default: break
      }
      if case .gated = nodes[node] { continue }
      open += children(of: node)
    }
    return parts.sorted { ($0.span.file, $0.span.start, $0.node) < ($1.span.file, $1.span.start, $1.node) }
  }

  /// The items of a list that the pack itself wrote: not the members of a group, or the tiers behind `reaches`.
  private func items(
    _ range: Range<Int>, neutral: Bool, of node: Int, in condition: Condition
  ) -> [ConditionPart] {
    if groups[node] != nil || !condition.hasList(at: spans[node]) { return [] }
    let children = condition.items(at: spans[node])
    guard children.count == range.count else { return [] }
    return zip(operands[range], children).map { ConditionPart(node: $0, neutral: neutral, span: $1.span) }
  }
}

extension Condition {
  /// Whether a list of this condition stands at a place.
  func hasList(at span: Span) -> Bool { !items(at: span).isEmpty }

  /// The items of the list that stands at a place.
  func items(at place: Span) -> [Condition] {
    switch kind {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts, _):
      if span == place { return parts }
      return parts.lazy.map { $0.items(at: place) }.first { !$0.isEmpty } ?? []
    case .not(let part): return part.items(at: place)
    default: return []
    }
  }

  /// The condition and all its parts, outermost first, members of groups left out.
  var writtenParts: [Condition] {
    switch kind {
    case .atLeast(_, _, .some): [self]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts, nil):
      [self] + parts.flatMap(\.writtenParts)
    case .not(let part): [self] + part.writtenParts
    default: [self]
    }
  }
}
