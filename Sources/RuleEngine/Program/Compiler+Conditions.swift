import RuleLanguage
import Source

extension Compiler {
  /// The node of a condition.
  mutating func compile(_ condition: Condition, reader: Proposition) -> Int {
    let span = condition.span
    switch condition.kind {
    case .always: return add(.constant(.isTrue), at: span)
    case .test(let test): return self.test(test, at: span)
    case .unknown(let fact): return unknown(fact, at: span)
    case .rule(let rule): return root(of: .rule(rule))
    case .category(let classification, let mask): return category(classification, mask, at: span)
    case .reaches(let determination, let tier): return reaches(determination, tier, reader, at: span)
    case .mayReach(let determination, let tier):
      return add(.may(reaches(determination, tier, reader, at: span)), at: span)
    case .mayHold(let rule): return add(.may(root(of: .rule(rule))), at: span)
    case .not(let part): return add(.not(compile(part, reader: reader)), at: span)
    case .all(let parts): return add(.all(compile(parts, reader)), at: span)
    case .any(let parts): return add(.any(compile(parts, reader)), at: span)
    case .none(let parts): return add(.not(add(.any(compile(parts, reader)), at: span)), at: span)
    case .atLeast(let count, let parts, let group):
      let node = add(.atLeast(count, compile(parts, reader)), at: span)
      groups[node] = group
      return node
    }
  }

  private mutating func compile(_ parts: [Condition], _ reader: Proposition) -> Range<Int> {
    let children = parts.map { compile($0, reader: reader) }
    return store(children)
  }

  private mutating func category(_ classification: ClassificationID, _ mask: UInt64, at span: Span) -> Int {
    let categories = pack.classifications[classification].categories.indices
      .filter { mask & (1 << UInt64($0)) != 0 }
      .map { root(of: .category(classification, $0)) }
    return add(.any(store(categories)), at: span)
  }

  private mutating func reaches(
    _ determination: DeterminationID, _ tier: Int, _ reader: Proposition, at span: Span
  ) -> Int {
    if tier == 0 { return add(.constant(.isTrue), at: span) }
    let tiers = pack.tiersRead(determination, from: tier, reader: reader)
      .map { root(of: .tier(determination, $0)) }
    return add(.any(store(tiers)), at: span)
  }

  /// A test; for a gated fact, the test of its answer or of its `otherwise`, as the gate says.
  mutating func test(_ test: FactTest, at span: Span) -> Int {
    let index = tests.count
    tests.append(test)
    return gated(test.facts.enumerated().map { ($0.offset, $0.element) }[...], index, 0, at: span)
  }

  private mutating func gated(
    _ facts: ArraySlice<(Int, FactID)>, _ test: Int, _ substituting: UInt8, at span: Span
  ) -> Int {
    guard let (position, fact) = facts.first else {
      return add(.test(test, substituting: substituting), at: span)
    }
    let rest = facts.dropFirst()
    let open = gated(rest, test, substituting, at: span)
    guard pack.facts[fact].gate != nil else { return open }
    let closed = gated(rest, test, substituting | (1 << UInt8(position)), at: span)
    return add(.gated(gate: root(of: .gate(fact)), open: open, closed: closed), at: span)
  }

  private mutating func unknown(_ fact: FactID, at span: Span) -> Int {
    let open = add(.silent(fact), at: span)
    guard pack.facts[fact].gate != nil else { return open }
    let closed = add(.constant(.isFalse), at: span)
    return add(.gated(gate: root(of: .gate(fact)), open: open, closed: closed), at: span)
  }
}
