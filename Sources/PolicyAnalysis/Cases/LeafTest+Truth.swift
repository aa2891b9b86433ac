import RuleEngine
import RuleLanguage
import Source

extension LeafTest {
  /// The facts whose answers it reads, with their place in the test.
  func facts(in pack: Pack) -> [FactID] {
    test.facts.enumerated().filter { !isSubstituted($0.offset, in: pack) }.map(\.element)
  }

  func isSubstituted(_ position: Int, in pack: Pack) -> Bool {
    substituting & (1 << UInt8(position)) != 0 && pack.facts[test.facts[position]].gate != nil
  }

  /// The parameter that it compares with.
  var parameter: ParameterID? {
    if case .compare(_, _, .parameter(let parameter)) = test.kind { parameter } else { nil }
  }

  /// The truth, given what is known of each fact whose answer it reads.
  func truth(_ states: (FactID) -> FactState, _ pack: Pack, _ parameters: [FixedPoint?]) -> Truth {
    let readings = test.facts.enumerated().map { position, fact in
      if isSubstituted(position, in: pack), let gate = pack.facts[fact].gate { return [[gate.otherwise]] }
      return states(fact).parts
    }
    return test.outcome(readings[0], readings.count > 1 ? readings[1] : [], parameters)
  }
}

extension Program {
  /// Every test that a node reads.
  var leafTests: Set<LeafTest> {
    var found: Set<LeafTest> = []
    for node in nodes {
      if case .test(let test, let substituting) = node {
        found.insert(LeafTest(test: tests[test], substituting: substituting))
      }
    }
    return found
  }

  /// Facts on which something rests that looks at whether they are known.
  var watchedFacts: Set<FactID> {
    var facts: Set<FactID> = []
    var open: [Int] = []
    for node in nodes {
      switch node {
      case .silent(let fact): facts.insert(fact)
      case .may(let child): open.append(child)
      default: break
      }
    }
    var seen: Set<Int> = []
    while let node = open.popLast() {
      guard seen.insert(node).inserted else { continue }
      if case .test(let test, _) = nodes[node] { facts.formUnion(tests[test].facts) }
      open += children(of: node)
    }
    return facts
  }

  /// The nodes that a node reads directly.
  func children(of node: Int) -> [Int] {
    switch nodes[node] {
    case .constant, .test, .silent, .inForce: []
    case .not(let child), .may(let child): [child]
    case .all(let range), .any(let range), .atLeast(_, let range): Array(operands[range])
    case .gated(let gate, let open, let closed): [gate, open, closed]
    }
  }
}
