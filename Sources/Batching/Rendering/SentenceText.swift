import RuleEngine
import RuleLanguage
import Source

/// Sentences about facts as the rule language writes them.
struct SentenceText {
  let pack: Pack

  /// `age < 18`, `documents_held_by is employer or broker`, `not beaten includes journey`.
  func text(_ test: FactTest) -> String {
    let fact = pack.facts[test.firstFact]
    let negation = test.negated ? "not " : ""
    switch test.kind {
    case .isOneOf(_, FactValue.yesBit) where fact.kind == .yesNo: return negation + fact.id
    case .isOneOf(_, let mask): return "\(fact.id) is \(negation)\(ids(fact, mask))"
    case .includes(_, let mask): return "\(negation)\(fact.id) includes \(ids(fact, mask))"
    case .same(_, let other): return "\(fact.id) is \(negation)\(pack.facts[other].id)"
    case .compare(_, .equal, let operand): return "\(fact.id) is \(negation)\(text(operand))"
    case .compare(_, let comparison, let operand):
      return "\(negation)\(fact.id) \(comparison.rawValue) \(text(operand))"
    }
  }

  private func text(_ operand: Operand) -> String {
    switch operand {
    case .constant(let number): "\(number)"
    case .parameter(let parameter): "parameter \(pack.parameters[parameter].id)"
    case .fact(let fact, let times):
      times == FixedPoint(integer: 1) ? pack.facts[fact].id : "\(times) times \(pack.facts[fact].id)"
    }
  }

  private func ids(_ fact: Fact, _ mask: UInt64) -> String {
    fact.values.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { fact.values[$0].id }
      .joined(separator: " or ")
  }

  /// A period as two days.
  func text(_ period: Period) -> String {
    "\(period.from?.description ?? "")..\(period.until?.description ?? "")"
  }

  /// The id of a proposition; a gate is named after its fact.
  func id(_ proposition: Proposition) -> String {
    if case .gate(let fact) = proposition { return pack.facts[fact].id + ".ask_when" }
    return pack.name(of: proposition).id
  }

  /// The id of what a condition reads.
  func id(_ item: BatchItem) -> String {
    switch item {
    case .fact(let fact): pack.facts[fact].id
    case .otherwise(let fact): pack.facts[fact].id + ".otherwise"
    case .proposition(let proposition): id(proposition)
    }
  }
}
