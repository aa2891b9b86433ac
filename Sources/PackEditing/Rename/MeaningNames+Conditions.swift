import RuleLanguage

extension MeaningNames {
  /// A condition by the ids that it reads; parts of a list in a fixed order, since their order means nothing.
  func text(_ condition: Condition?) -> String {
    guard let condition else { return "always" }
    switch condition.kind {
    case .always: return "always"
    case .test(let test): return (test.negated ? "not " : "") + text(test)
    case .unknown(let fact): return "\(self.fact(fact)) unknown"
    case .rule(let rule): return self.rule(rule)
    case .category(let id, let mask):
      let categories = pack.classifications[id].categories.indices.filter { mask >> UInt64($0) & 1 == 1 }
      return
        "\(entry(pack.classifications[id].id)) is \(categories.map { category(id, $0) }.sorted().joined(separator: " or "))"
    case .reaches(let id, let tier): return "reaches \(self.tier(id, tier))"
    case .mayReach(let id, let tier): return "may reach \(self.tier(id, tier))"
    case .mayHold(let rule): return "may hold \(self.rule(rule))"
    case .not(let part): return "not (\(text(part)))"
    case .all(let parts): return "all \(list(parts))"
    case .any(let parts): return "any \(list(parts))"
    case .none(let parts): return "none \(list(parts))"
    case .atLeast(let count, let parts, let group):
      return "at least \(count) of \(list(parts)) \(text(group))"
    }
  }

  private func list(_ parts: [Condition]) -> String {
    "(\(parts.map { text($0) }.sorted().joined(separator: "; ")))"
  }

  private func text(_ group: IndicatorGroup?) -> String {
    guard let group else { return "" }
    let names =
      group.dimensions.map(dimension) + group.strengths.map(\.rawValue) + group.tags.map(tag)
    return names.sorted().joined(separator: " ")
  }

  private func text(_ test: FactTest) -> String {
    switch test.kind {
    case .isOneOf(let fact, let mask): return "\(self.fact(fact)) is \(values(fact, mask))"
    case .includes(let fact, let mask): return "\(self.fact(fact)) includes \(values(fact, mask))"
    case .same(let one, let other): return "\(fact(one)) is \(fact(other))"
    case .compare(let fact, let comparison, .constant(let number)):
      return "\(self.fact(fact)) \(comparison.rawValue) \(number)"
    case .compare(let fact, let comparison, .parameter(let parameter)):
      return "\(self.fact(fact)) \(comparison.rawValue) parameter \(entry(pack.parameters[parameter].id))"
    case .compare(let fact, let comparison, .fact(let other, let times)):
      return "\(self.fact(fact)) \(comparison.rawValue) \(times) times \(self.fact(other))"
    }
  }
}
