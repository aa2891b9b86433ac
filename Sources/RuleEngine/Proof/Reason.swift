public import RuleLanguage

/// One of the reasons shown for a result: a rule, and the answers that make it hold.
public struct Reason: Hashable, Sendable {
  /// The rule (or the tier itself, for answers that it reads directly).
  public let rule: Proposition
  /// Facts whose answers make it hold, the least sensitive first.
  public let facts: [FactID]
}

extension Evaluation {
  /// The shown reasons for a determination's lower bound: at most three, the least sensitive first.
  ///
  /// Together they are sufficient for it, and none of their answers can be left out. Empty for the lowest tier.
  ///
  /// A cheap way to prove the tier is picked from the proof, and then answers are taken out one by one, the most sensitive first, as
  /// long as the rest still gives the tier with everything else pending. Costs one evaluation for every answer picked.
  public func reasons(for determination: DeterminationID) -> [Reason] {
    reasons(for: determination, tier: interval(determination).lower)
  }

  /// The same for a tier that holds, the lower bound or one below it.
  public func reasons(for determination: DeterminationID, tier index: Int) -> [Reason] {
    let tier = Proposition.tier(determination, index)
    guard index > 0, truth(tier) == .isTrue else { return [] }
    let facts = sufficientFacts(for: tier)
    guard let narrowed = evaluation(citing: facts) else { return [] }
    return Grouping(evaluation: narrowed, tier: tier).reasons
  }

  /// Facts whose answers alone make `proposition` true, none of which can be left out.
  func sufficientFacts(for proposition: Proposition) -> Set<FactID> {
    var chooser = CheapestProof(proof: proof(of: proposition), pack: program.pack)
    var facts = chooser.facts
    if evaluation(citing: facts)?.truth(proposition) != .isTrue {
      facts = Set(states.indices.filter { states[$0].standing != .pending })
    }
    for fact in facts.sorted(by: isMoreSensitive) {
      let rest = facts.subtracting([fact])
      if evaluation(citing: rest)?.truth(proposition) == .isTrue { facts = rest }
    }
    return facts
  }

  /// The same case with only these facts answered, the rest pending.
  public func evaluation(citing facts: Set<FactID>) -> Evaluation? {
    var cited = Answers(factCount: answers.statements.count)
    for fact in facts {
      cited.statements[fact] = answers.statements[fact]
      if case .silent(let silence) = states[fact].standing, cited.statements[fact].isEmpty {
        cited.statements[fact] = [Statement(.silence(silence), basis: .said)]
      }
    }
    return try? program.evaluate(cited, asOf: asOf)
  }

  private func isMoreSensitive(_ left: FactID, _ right: FactID) -> Bool {
    let sensitivity = (program.pack.facts[left].sensitivity, program.pack.facts[right].sensitivity)
    return sensitivity.0 == sensitivity.1 ? left > right : sensitivity.0 > sensitivity.1
  }
}

/// Groups the answers of a narrowed evaluation under at most three rules.
private struct Grouping {
  let evaluation: Evaluation
  let proof: Proof
  let tier: Proposition

  init(evaluation: Evaluation, tier: Proposition) {
    self.evaluation = evaluation
    self.tier = tier
    proof = evaluation.proof(of: tier)
  }

  /// The tier's own rules, refined towards their parts while there are at most three.
  var reasons: [Reason] {
    var groups = parts(of: tier).rules
    var refined = true
    while refined {
      refined = false
      for (index, group) in groups.enumerated() {
        let inner = parts(of: group)
        let added = inner.rules.filter { !groups.contains($0) }
        if inner.facts.isEmpty, !inner.rules.isEmpty, groups.count - 1 + added.count <= 3 {
          groups.replaceSubrange(index...index, with: added)
          refined = true
          break
        }
      }
    }
    if groups.count > 3 { groups = Array(groups.sorted(by: isLighter).prefix(2)) }
    return assigned(groups.sorted(by: isLighter))
  }

  /// Gives every answer to the first group that uses it; the tier takes what no group uses.
  private func assigned(_ groups: [Proposition]) -> [Reason] {
    var used: Set<FactID> = []
    var reasons: [Reason] = []
    for group in groups + [tier] {
      let facts = facts(under: group).subtracting(used)
      guard !facts.isEmpty else { continue }
      used.formUnion(facts)
      reasons.append(Reason(rule: group, facts: facts.sorted(by: isLighter)))
    }
    return reasons
  }

  /// The rules and facts that one derivation of a proposition rests on directly.
  ///
  /// Other tiers are looked through. The answers are minimal, so every derivation uses all of them.
  private func parts(of proposition: Proposition) -> (rules: [Proposition], facts: Set<FactID>) {
    var derivation = ShortestDerivation(proof: proof, pack: evaluation.program.pack)
    var rules: [Proposition] = []
    var facts: Set<FactID> = []
    func walk(_ node: ProofNode) {
      facts.formUnion(node.factsLookedAt)
      if case .proposition(let inner) = node.kind {
        switch inner {
        case .tier:
          let deeper = parts(of: inner)
          rules += deeper.rules.filter { !rules.contains($0) }
          facts.formUnion(deeper.facts)
        case .gate: facts.formUnion(self.facts(under: inner))
        default: if !rules.contains(inner) { rules.append(inner) }
        }
      }
      for part in derivation.parts(of: node) { walk(part) }
    }
    if let step = proof.steps[proposition] { walk(step.condition) }
    return (rules, facts)
  }

  private func facts(under proposition: Proposition) -> Set<FactID> {
    Proof(root: proposition, steps: proof.steps).decisiveFacts.filter {
      evaluation.states[$0].standing != .pending
    }
  }

  private func isLighter(_ left: Proposition, _ right: Proposition) -> Bool {
    let pack = evaluation.program.pack
    func weight(_ proposition: Proposition) -> (Int, String) {
      let sensitivity = facts(under: proposition).map { pack.facts[$0].sensitivity }.max() ?? 0
      return (sensitivity, pack.name(of: proposition).id)
    }
    return weight(left) < weight(right)
  }

  private func isLighter(_ left: FactID, _ right: FactID) -> Bool {
    let facts = evaluation.program.pack.facts
    return (facts[left].sensitivity, left) < (facts[right].sensitivity, right)
  }
}
