import RuleEngine
import RuleLanguage

/// Compares one evaluation with what was expected of it.
struct Judge {
  let evaluation: Evaluation

  private var pack: Pack { evaluation.program.pack }

  /// What was expected and what came out, in words; nil if they agree.
  func mismatch(_ expectation: Expectation) -> (expected: String, got: String)? {
    switch expectation {
    case .final(let id, let tier):
      return bounds(id, "final \(tierID(id, tier))") { $0.lower == tier && $0.upper == tier }
    case .atLeast(let id, let tier): return bounds(id, "at least \(tierID(id, tier))") { $0.lower >= tier }
    case .atMost(let id, let tier): return bounds(id, "at most \(tierID(id, tier))") { $0.upper <= tier }
    case .announced(let id, let tier):
      return bounds(id, "announced as \(tierID(id, tier))") { $0.announced == tier }
    case .category(let id, let category): return self.category(id, category)
    case .rule(let rule, let truth):
      return truth == evaluation.truth(.rule(rule))
        ? nil : (ruleID(rule) + " " + words(truth), words(evaluation.truth(.rule(rule))))
    case .need(let need, let isRaised):
      let truth = evaluation.truth(.need(need))
      return (truth == .isTrue) == isRaised
        ? nil : (pack.needs[need].id + (isRaised ? " raised" : " not raised"), words(truth))
    case .unmet(let need): return unmet(need)
    case .referral(let service, let isMade): return referral(service, isMade)
    case .safeguard(let safeguard, let applies):
      let truth = evaluation.truth(.safeguard(safeguard))
      return (truth == .isTrue) == applies
        ? nil : (pack.safeguards[safeguard].id + (applies ? " applies" : " does not apply"), words(truth))
    case .holds(let proposition, let truth):
      let found = evaluation.truth(proposition)
      return truth == found ? nil : (pack.name(of: proposition).id + " " + words(truth), words(found))
    case .because(let rule): return because(rule)
    case .statementsDiffer(let fact):
      return evaluation.state(of: fact).statementsDiffer
        ? nil : ("statements about \(pack.facts[fact].id) differ", "they do not")
    case .impossible(let index, let holds):
      let id = pack.impossible[index].entry.id
      return (evaluation.truth(.impossible(index)) == .isTrue) == holds
        ? nil
        : (holds ? ("answers that cannot be: \(id)", "they can be") : ("answers that can be", "\(id) holds"))
    }
  }

  private func bounds(
    _ id: DeterminationID, _ expected: String, _ isMet: (TierInterval) -> Bool
  ) -> (expected: String, got: String)? {
    let interval = evaluation.interval(id)
    if isMet(interval) { return nil }
    let tiers = "\(tierID(id, interval.lower)) to \(tierID(id, interval.upper))"
    let got = interval.isFinal ? "final \(tierID(id, interval.lower))" : tiers
    return (
      "\(pack.determinations[id].id): \(expected)", "\(got), announced as \(tierID(id, interval.announced))"
    )
  }

  private func category(_ id: ClassificationID, _ category: Int) -> (expected: String, got: String)? {
    let categories = pack.classifications[id].categories
    if evaluation.truth(.category(id, category)) == .isTrue { return nil }
    let possible = evaluation.categories(id).possible.map { categories[$0].id }
    return (
      "\(pack.classifications[id].id) is \(categories[category].id)", possible.joined(separator: " or ")
    )
  }

  private func unmet(_ need: NeedID) -> (expected: String, got: String)? {
    let isRaised = evaluation.truth(.need(need)) == .isTrue
    let status = evaluation.referral(for: need).status
    if isRaised, status == .unmet { return nil }
    return ("\(pack.needs[need].id) raised and unmet", isRaised ? status.rawValue : "not raised")
  }

  private func referral(_ service: ServiceID, _ isMade: Bool) -> (expected: String, got: String)? {
    let needs = evaluation.referrals.filter { referral in
      referral.options.contains { $0.service == service && $0.fits == .isTrue }
    }
    guard needs.isEmpty == isMade else { return nil }
    let id = pack.services[service].id
    if isMade {
      return (
        "refer to \(id)", "it fits no raised need (fits: \(words(evaluation.truth(.service(service)))))"
      )
    }
    return ("no referral to \(id)", "for \(needs.map { pack.needs[$0.need].id }.joined(separator: ", "))")
  }

  private func because(_ rule: RuleID) -> (expected: String, got: String)? {
    let restsOnIt = pack.determinations.indices.contains { id in
      let lower = evaluation.interval(id).lower
      let proof = evaluation.proof(of: .tier(id, lower))
      return evaluation.truth(.rule(rule)) == .isTrue && proof.decisivePropositions.contains(.rule(rule))
    }
    return restsOnIt ? nil : ("\(ruleID(rule)) among the reasons", words(evaluation.truth(.rule(rule))))
  }

  private func tierID(_ id: DeterminationID, _ tier: Int) -> String { pack.determinations[id].tiers[tier].id }

  private func ruleID(_ rule: RuleID) -> String { pack.rules[rule].id }

  private func words(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: "holds"
    case .unknown: "is open"
    case .isFalse: "does not hold"
    }
  }
}
