public import RuleLanguage

extension Proof {
  /// The facts whose answers the truth of the root rests on, as it turned out: those reached through decisive parts.
  public var decisiveFacts: Set<FactID> {
    var facts: Set<FactID> = []
    visit { facts.formUnion($0.factsLookedAt) }
    return facts
  }

  /// Propositions that the truth of the root rests on, the root included.
  public var decisivePropositions: Set<Proposition> {
    var found: Set<Proposition> = [root]
    visit { node in
      if case .proposition(let proposition) = node.kind { found.insert(proposition) }
    }
    return found
  }

  /// Calls `body` for every decisive part, through all steps.
  private func visit(_ body: (ProofNode) -> Void) {
    var seen: Set<Proposition> = []
    var open = [root]
    func walk(_ node: ProofNode) {
      body(node)
      if case .proposition(let proposition) = node.kind { open.append(proposition) }
      for part in node.decisive { walk(part) }
    }
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let step = steps[next] else { continue }
      walk(step.condition)
    }
  }

  /// Facts without a value that keep the root unknown: pending ones, and those closed without a value.
  public var missingFacts: Set<FactID> {
    guard steps[root]?.truth == .unknown else { return [] }
    var facts: Set<FactID> = []
    visit { node in
      if node.truth == .unknown { facts.formUnion(node.factsLookedAt) }
    }
    return facts
  }
}

extension ProofNode {
  /// The facts that this part itself looked at.
  var factsLookedAt: [FactID] {
    switch kind {
    case .test(_, let evidence): evidence.filter { !$0.isOtherwise }.map(\.fact)
    case .silent(let fact, _): [fact]
    default: []
    }
  }
}
