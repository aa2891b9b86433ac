import RuleLanguage

extension Pack {
  /// A condition written out with every name, the negation of an atom before it.
  func text(of condition: Condition) -> String {
    switch condition.kind {
    case .always: "always"
    case .test(let test): (test.negated ? "NOT " : "") + text(of: test)
    case .unknown(let fact): "unknown(\(facts[fact].id))"
    case .rule(let rule): rules[rule].id
    case .category(let classification, let mask):
      "\(classifications[classification].id)∈\(classifications[classification].categories.enumerated().filter { mask & 1 << $0.offset != 0 }.map(\.element.id))"
    case .reaches(let determination, let tier): "reaches(\(determinations[determination].tiers[tier].id))"
    case .mayReach(let determination, let tier): "mayReach(\(determinations[determination].tiers[tier].id))"
    case .mayHold(let rule): "mayHold(\(rules[rule].id))"
    case .not(let part): "not(\(text(of: part)))"
    case .all(let parts): "all(\(texts(of: parts)))"
    case .any(let parts): "any(\(texts(of: parts)))"
    case .none(let parts): "none(\(texts(of: parts)))"
    case .atLeast(let count, let parts, let group):
      "\(count) of \(group == nil ? "" : "group ")(\(texts(of: parts)))"
    }
  }

  private func texts(of parts: [Condition]) -> String { parts.map(text).joined(separator: ", ") }

  private func text(of test: FactTest) -> String {
    switch test.kind {
    case .isOneOf(let fact, let mask): "\(facts[fact].id)∈\(names(mask, of: fact))"
    case .includes(let fact, let mask): "\(facts[fact].id)∋\(names(mask, of: fact))"
    case .same(let left, let right): "\(facts[left].id)=\(facts[right].id)"
    case .compare(let fact, let comparison, let operand):
      "\(facts[fact].id) \(comparison.rawValue) \(text(of: operand))"
    }
  }

  private func text(of operand: Operand) -> String {
    switch operand {
    case .constant(let number): "\(number)"
    case .parameter(let parameter): "parameter \(parameters[parameter].id)"
    case .fact(let fact, let times): "\(times)×\(facts[fact].id)"
    }
  }

  private func names(_ mask: UInt64, of fact: FactID) -> [String] {
    facts[fact].values.enumerated().filter { mask & 1 << $0.offset != 0 }.map(\.element.id)
  }
}
