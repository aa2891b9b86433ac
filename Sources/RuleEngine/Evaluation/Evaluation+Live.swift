public import RuleLanguage

extension Evaluation {
  /// Pending facts that a path of unknown, unsettled parts joins to `proposition`: only their answers can still decide it.
  ///
  /// Answers only ever take facts out of this set, since what is known or settled stays so. Linear in what the proposition rests on.
  public func liveFacts(for proposition: Proposition) -> Set<FactID> {
    var facts: Set<FactID> = []
    var seen: Set<Int> = []
    var open = program.roots[proposition].map { [$0] } ?? []
    while let index = open.popLast() {
      guard truths[index] == .unknown, !settled[index], seen.insert(index).inserted else { continue }
      switch program.nodes[index] {
      case .constant, .inForce: break
      case .test(let test, let substituting):
        for (position, fact) in program.tests[test].facts.enumerated()
        where substituting & (1 << UInt8(position)) == 0 && states[fact].standing == .pending {
          facts.insert(fact)
        }
      case .silent(let fact): facts.insert(fact)
      case .not(let child), .may(let child): open.append(child)
      case .all(let range), .any(let range), .atLeast(_, let range): open += program.operands[range]
      case .gated(let gate, let ifOpen, let ifClosed):
        switch truths[gate] {
        case .isTrue: open.append(ifOpen)
        case .isFalse: open.append(ifClosed)
        case .unknown: open += settled[gate] ? [ifOpen] : [gate, ifOpen, ifClosed]
        }
      }
    }
    return facts
  }

  /// Whether a pending fact may be asked now: its gate is open, or will stay unknown.
  public func isReady(_ fact: FactID) -> Bool {
    states[fact].standing == .pending
      && (truth(.gate(fact)) == .isTrue || (truth(.gate(fact)) == .unknown && isSettled(.gate(fact))))
  }
}
