import RuleEngine
import RuleLanguage

extension Judge {
  /// What an expectation that is not met is about, and whether that should certainly hold; nil where it is about no one thing.
  func subject(_ expectation: Expectation) -> (proposition: Proposition, shouldHold: Bool)? {
    switch expectation {
    case .final(let id, let tier), .announced(let id, let tier): return tierInTheWay(id, tier)
    case .atLeast(let id, let tier): return (.tier(id, tier), true)
    case .atMost(let id, let tier): return (.tier(id, max(tier + 1, evaluation.interval(id).upper)), false)
    case .category(let id, let category): return (.category(id, category), true)
    case .rule(let rule, let truth): return (.rule(rule), truth == .isTrue)
    case .need(let need, let isRaised): return (.need(need), isRaised)
    case .unmet(let need): return evaluation.truth(.need(need)) == .isTrue ? nil : (.need(need), true)
    case .referral(let service, let isMade): return (.service(service), isMade)
    case .safeguard(let safeguard, let applies): return (.safeguard(safeguard), applies)
    case .holds(let proposition, let truth): return (proposition, truth == .isTrue)
    case .because(let rule): return evaluation.truth(.rule(rule)) == .isTrue ? nil : (.rule(rule), true)
    case .statementsDiffer: return nil
    case .impossible(let index, let holds): return (.impossible(index), holds)
    }
  }

  /// The tier that should hold and does not, or the higher one that should not and does.
  private func tierInTheWay(_ id: DeterminationID, _ tier: Int) -> (
    proposition: Proposition, shouldHold: Bool
  )? {
    let interval = evaluation.interval(id)
    if interval.lower > tier { return (.tier(id, interval.lower), false) }
    if interval.upper > tier { return (.tier(id, interval.upper), false) }
    return tier == 0 ? nil : (.tier(id, tier), true)
  }
}
