import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// One case on which properties are tried.
struct Trial {
  let program: Program
  let date: CivilDate
  let answers: Answers

  /// The truth of a condition that stands in no rule: a pack of one more rule would be needed, so it is walked here.
  func truth(of condition: Condition) throws -> Truth {
    Self.truth(of: condition, try program.evaluate(answers, asOf: date))
  }

  /// Why the claim does not hold of this case or a variant of it; nil if it does.
  func refutation(of claim: Property.Claim, _ variants: inout CaseVariants) throws -> String? {
    let evaluation = try program.evaluate(answers, asOf: date)
    switch claim {
    case .invariant(let id, let facts):
      var changed = answers
      for fact in facts {
        let entry = program.pack.facts[fact]
        changed.statements[fact] = [Statement(.value(variants.value(of: entry)), basis: entry.defaultBasis)]
      }
      let other = try program.evaluate(changed, asOf: date)
      return other.interval(id) == evaluation.interval(id) ? nil : "the bounds changed"
    case .neverLowers(let id, let fact, let to, let when):
      if let when, Self.truth(of: when, evaluation) != .isTrue { return nil }
      var changed = answers
      changed.statements[fact] = [
        Statement(.value(to), basis: program.pack.facts[fact].defaultBasis)
      ]
      let other = try program.evaluate(changed, asOf: date)
      return other.interval(id).lower < evaluation.interval(id).lower ? "the lower bound fell" : nil
    case .furtherStatement(let id):
      let fact = variants.random.below(program.pack.facts.count)
      let entry = program.pack.facts[fact]
      var changed = answers
      changed.statements[fact].append(Statement(.value(variants.value(of: entry)), basis: entry.defaultBasis))
      let other = try program.evaluate(changed, asOf: date)
      let hadValue = evaluation.state(of: fact).standing == .valued
      return hadValue && other.interval(id).lower < evaluation.interval(id).lower
        ? "a further statement about \(entry.id) lowered it" : nil
    case .implies(let premise, let conclusion):
      let holds =
        Self.truth(of: conclusion, evaluation) == .isTrue || Self.truth(of: premise, evaluation) != .isTrue
      return holds ? nil : "the premise is true, the conclusion is not"
    case .usual(let id, let tier):
      let usual = try program.evaluate(variants.usual.closed(), asOf: date).interval(id)
      return usual.isFinal && usual.lower == tier ? nil : "it ends elsewhere"
    case .notFinal(let id, let tier, let rules, let facts):
      let interval = evaluation.interval(id)
      let isOpen =
        rules.contains { evaluation.truth(.rule($0)) == .unknown }
        || facts.contains { evaluation.state(of: $0).standing != .valued }
      return isOpen && interval.isFinal && interval.lower == tier
        ? "it is final while something is open" : nil
    case .served(let condition, let from):
      guard Self.truth(of: condition, evaluation) == .isTrue else { return nil }
      let day = CivilDate(daysSinceEpoch: from.daysSinceEpoch + variants.random.below(4000)) ?? from
      let then = try program.evaluate(answers, asOf: day)
      return then.referrals.contains { $0.status == .met } ? nil : "nobody helps on \(day)"
    case .possible: return nil
    }
  }

  private static func truth(of condition: Condition, _ evaluation: Evaluation) -> Truth {
    switch condition.kind {
    case .rule(let rule): evaluation.truth(.rule(rule))
    case .reaches(let id, let tier):
      (tier..<evaluation.program.pack.determinations[id].tiers.count)
        .reduce(.isFalse) { max($0, evaluation.truth(.tier(id, $1))) }
    case .unknown(let fact): Truth(evaluation.state(of: fact).standing != .valued)
    case .not(let part): !truth(of: part, evaluation)
    case .all(let parts): parts.reduce(.isTrue) { min($0, truth(of: $1, evaluation)) }
    case .any(let parts): parts.reduce(.isFalse) { max($0, truth(of: $1, evaluation)) }
    default: .unknown
    }
  }
}
