public import RuleLanguage

/// Walks from propositions down to the pending facts that can still decide them; keeps its notes between walks.
public struct LiveWalk {
  private let evaluation: Evaluation
  private var visited: [UInt32]
  private var walk: UInt32 = 1
  private var open: [Int] = []

  /// Walks over one evaluation.
  public init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    visited = Array(repeating: 0, count: evaluation.program.nodes.count)
  }

  /// Calls `body` for every pending fact that a path of unknown, unsettled parts joins to `proposition`, perhaps more than once: only
  /// their answers can still decide it.
  ///
  /// Answers only ever take facts out of this set, since what is known or settled stays so. Linear in what the proposition rests on.
  public mutating func visit(_ proposition: Proposition, _ body: (FactID) -> Void) {
    visit(CollectionOfOne(proposition), body)
  }

  /// The same for several propositions at once, what they share visited once.
  public mutating func visit(_ propositions: some Sequence<Proposition>, _ body: (FactID) -> Void) {
    walk += 1
    for proposition in propositions { visit(more: proposition, body) }
  }

  /// The same for one more, leaving out what was visited since the last walk began.
  public mutating func visit(more proposition: Proposition, _ body: (FactID) -> Void) {
    guard let root = evaluation.program.roots[proposition] else { return }
    open.append(root)
    while let index = open.popLast() {
      guard evaluation.truths[index] == .unknown, !evaluation.settled[index], visited[index] != walk else {
        continue
      }
      visited[index] = walk
      expand(index, body)
    }
  }

  private mutating func expand(_ index: Int, _ body: (FactID) -> Void) {
    let program = evaluation.program
    switch program.nodes[index] {
    case .constant, .inForce: break
    case .test(let test, let substituting):
      for (position, fact) in program.tests[test].facts.enumerated()
      where substituting & (1 << UInt8(position)) == 0 && evaluation.states[fact].standing == .pending {
        body(fact)
      }
    case .silent(let fact): body(fact)
    case .not(let child), .may(let child): open.append(child)
    case .all(let range), .any(let range), .atLeast(_, let range): open += program.operands[range]
    case .gated(let gate, let ifOpen, let ifClosed):
      switch evaluation.truths[gate] {
      case .isTrue: open.append(ifOpen)
      case .isFalse: open.append(ifClosed)
      case .unknown: open += evaluation.settled[gate] ? [ifOpen] : [gate, ifOpen, ifClosed]
      }
    }
  }
}

extension Evaluation {
  /// Pending facts that can still decide `proposition`; see `LiveWalk`.
  public func liveFacts(for proposition: Proposition) -> Set<FactID> {
    var walk = LiveWalk(self)
    var facts: Set<FactID> = []
    walk.visit(proposition) { facts.insert($0) }
    return facts
  }

  /// Whether a pending fact may be asked now: its gate is open, or will stay unknown.
  public func isReady(_ fact: FactID) -> Bool {
    states[fact].standing == .pending
      && (truth(.gate(fact)) == .isTrue || (truth(.gate(fact)) == .unknown && isSettled(.gate(fact))))
  }
}
