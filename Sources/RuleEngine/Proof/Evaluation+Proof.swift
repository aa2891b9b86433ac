public import RuleLanguage
import Source

extension Evaluation {
  /// The proof of a proposition's truth.
  ///
  /// Derived from the truths that evaluation left behind; linear in what the proposition rests on.
  public func proof(of proposition: Proposition) -> Proof {
    var steps: [Proposition: ProofStep] = [:]
    var open = [proposition]
    while let next = open.popLast() {
      guard steps[next] == nil, let root = program.roots[next] else { continue }
      let condition = node(root, isRoot: true, &open)
      steps[next] = ProofStep(proposition: next, isPresumed: isPresumed(next), condition: condition)
    }
    return Proof(root: proposition, steps: steps)
  }

  /// The proof node of a program node; propositions met on the way are added to `open`.
  private func node(_ index: Int, isRoot: Bool = false, _ open: inout [Proposition]) -> ProofNode {
    let kind: ProofNode.Kind
    if !isRoot, let proposition = program.propositionAt[index] {
      open.append(proposition)
      kind = .proposition(proposition)
    } else {
      kind = self.kind(index, isRoot: isRoot, &open)
    }
    return ProofNode(
      kind: kind, truth: truths[index], isSettled: settled[index], span: program.spans[index],
      node: index)
  }

  private func kind(_ index: Int, isRoot: Bool, _ open: inout [Proposition]) -> ProofNode.Kind {
    switch program.nodes[index] {
    case .constant: return .constant
    case .test(let test, let substituting):
      return .test(program.tests[test], evidence(program.tests[test], substituting))
    case .silent(let fact): return .silent(fact, states[fact].standing)
    case .inForce(let period): return .inForce(program.periods[period])
    case .not(let child): return .not(node(child, &open))
    case .all(let range):
      let parts = nodes(range, &open)
      // A proposition's root wraps its condition: show the condition itself where that is all there is.
      if isRoot, parts.count == 1, case .proposition = parts[0].kind { return .all(parts) }
      return isRoot && parts.count == 1 ? parts[0].kind : .all(parts)
    case .any(let range): return .any(nodes(range, &open))
    case .atLeast(let count, let range):
      return .atLeast(count, nodes(range, &open), program.groups[index])
    case .gated(let gate, let ifOpen, let ifClosed):
      return .gated(
        fact: gatedFact(gate), gate: node(gate, &open), open: node(ifOpen, &open),
        closed: node(ifClosed, &open))
    case .may(let child): return .may(node(child, &open))
    }
  }

  private func nodes(_ range: Range<Int>, _ open: inout [Proposition]) -> [ProofNode] {
    program.operands[range].map { node($0, &open) }
  }

  private func gatedFact(_ gate: Int) -> FactID {
    if case .gate(let fact)? = program.propositionAt[gate] { fact } else { 0 }
  }

  private func evidence(_ test: FactTest, _ substituting: UInt8) -> [Evidence] {
    test.facts.enumerated().map { position, fact in
      if substituting & (1 << UInt8(position)) != 0, let gate = program.pack.facts[fact].gate {
        return Evidence(fact: fact, alternatives: [gate.otherwise], isOtherwise: true)
      }
      return Evidence(fact: fact, alternatives: states[fact].alternatives, isOtherwise: false)
    }
  }
}
