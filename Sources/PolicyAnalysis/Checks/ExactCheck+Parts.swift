import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

extension ExactCheck {
  /// Parts of a condition that are always the same, or that could be left out, and thresholds that nothing meets.
  mutating func checkParts(of proposition: Proposition) throws(BoundReached) {
    guard let root = program.roots[proposition] else { return }
    guard try isPossible(search.truths(ofNode: root).certain) else { return }
    try checkThresholds(below: root, of: proposition)
    var reported: [Span] = []
    for part in program.parts(of: proposition) where !reported.contains(where: { $0.holds(part.span) }) {
      if try check(part, of: proposition, root) { reported.append(part.span) }
    }
  }

  private mutating func check(
    _ part: ConditionPart, of proposition: Proposition, _ root: Int
  ) throws(BoundReached) -> Bool {
    let own = try search.truths(ofNode: part.node)
    let name = pack.name(of: proposition).id
    // What a rule is in every case is said of the rule itself.
    let isRule = program.propositionAt[part.node] != nil
    if try !isPossible(own.certain) {
      if isRule { return true }
      add(
        "condition-never-true", .warning, "this part of `\(name)` is true in no case", part.span,
        help: part.neutral
          ? "with it the list around it is never true either" : "leave it out, or say what was meant",
        rests: rests(below: [part.node]))
      return true
    }
    if try !isPossible(!own.certain) {
      if isRule { return true }
      add(
        "condition-always-true", .warning, "this part of `\(name)` is true in every case", part.span,
        help: part.neutral
          ? "leave it out, or say what was meant" : "with it the list around it says nothing",
        rests: rests(below: [part.node]))
      return true
    }
    guard try isRedundant(part, root) else { return false }
    add(
      "condition-redundant", .warning, "this part of `\(name)` changes nothing", part.span,
      help: "the rest of the condition decides alone in every case: leave it out, or say what was meant",
      witness: try search.witness([part.neutral ? !own.possible : own.certain], today),
      rests: rests(below: [root], inEvery: true))
    return true
  }

  /// Whether leaving a part out changes nothing in any case, with pending facts and several statements about one.
  private mutating func isRedundant(_ part: ConditionPart, _ root: Int) throws(BoundReached) -> Bool {
    let whole = try every.truths(ofNode: root)
    let without = try every.truths(ofNode: root, replacing: part.node, by: part.neutral)
    for (one, other) in [(whole.certain, without.certain), (whole.possible, without.possible)] {
      if try every.states(where: [one, !other]) != nil { return false }
      if try every.states(where: [!one, other]) != nil { return false }
    }
    return true
  }

  private mutating func checkThresholds(below root: Int, of proposition: Proposition) throws(BoundReached) {
    var open = program.children(of: root)
    while let node = open.popLast() {
      if program.propositionAt[node] != nil { continue }
      open += program.children(of: node)
      guard case .atLeast(let count, let range) = program.nodes[node] else { continue }
      guard try !isPossible(search.truths(ofNode: node).certain) else { continue }
      add(
        "threshold-unreachable", .warning,
        "`\(pack.name(of: proposition).id)` asks for \(count) of \(range.count) that never hold together",
        program.spans[node], help: "lower `at_least`, or look at what is counted",
        rests: rests(below: [node]))
    }
  }
}

extension Span {
  /// Whether another place lies within this one.
  func holds(_ other: Span) -> Bool { other.file == file && start <= other.start && other.end <= end }
}
