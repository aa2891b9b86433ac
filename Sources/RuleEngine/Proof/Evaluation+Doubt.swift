public import RuleLanguage
import Source

extension Evaluation {
  /// The facts without a value whose doubt makes a presumed proposition hold; empty for one that is not presumed.
  public func doubts(behind proposition: Proposition) -> Set<FactID> {
    guard isPresumed(proposition), let root = program.roots[proposition] else { return [] }
    var facts: Set<FactID> = []
    var seen: Set<Int> = []
    var open = [root]
    while let index = open.popLast() {
      guard truths[index] != plainTruths[index], seen.insert(index).inserted else { continue }
      switch program.nodes[index] {
      case .silent(let fact): facts.insert(fact)
      case .may(let child) where truths[child] == .unknown: facts.formUnion(missingFacts(below: child))
      default: open += program.children(of: index)
      }
    }
    return facts
  }

  /// Facts without a value, or without an exact one, that keep a proposition unknown; empty for a known one.
  public func missingFacts(for proposition: Proposition) -> Set<FactID> {
    program.roots[proposition].map(missingFacts) ?? []
  }

  private func missingFacts(below node: Int) -> Set<FactID> {
    let pack = program.pack
    var facts: Set<FactID> = []
    var seen: Set<Int> = []
    var open = [node]
    while let index = open.popLast() {
      guard truths[index] == .unknown, seen.insert(index).inserted else { continue }
      switch program.nodes[index] {
      case .test(let test, substituting: let substituting):
        for (position, fact) in program.tests[test].facts.enumerated()
        where substituting & (1 << UInt8(position)) == 0 && !states[fact].isExact(pack.facts[fact]) {
          facts.insert(fact)
        }
      case .silent(let fact): facts.insert(fact)
      case .gated(let gate, let ifOpen, _) where truths[gate] == .unknown: open += [gate, ifOpen]
      case .gated(let gate, let ifOpen, let ifClosed):
        open.append(truths[gate] == .isTrue ? ifOpen : ifClosed)
      default: open += program.children(of: index)
      }
    }
    return facts
  }
}

extension FactState {
  /// Whether one value alone is possible.
  fileprivate func isExact(_ fact: Fact) -> Bool {
    guard alternatives.count == 1, let value = alternatives.first else { return false }
    switch value {
    case .choice(let possible): return possible.nonzeroBitCount == 1
    case .number(let low, let high): return low == high
    case .set(let includes, let excludes): return includes | excludes == fact.everyValue
    }
  }
}

extension Program {
  /// The nodes that a node's truth is computed from.
  func children(of index: Int) -> [Int] {
    switch nodes[index] {
    case .constant, .test, .silent, .inForce: []
    case .not(let child), .may(let child): [child]
    case .all(let range), .any(let range), .atLeast(_, let range): Array(operands[range])
    case .gated(let gate, let open, let closed): [gate, open, closed]
    }
  }
}
