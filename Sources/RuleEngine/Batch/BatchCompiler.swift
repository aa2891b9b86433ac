import RuleLanguage
import Source

/// Where a node's truth stands: planes of the cases in which it is true, false, and settled.
struct TruthPlanes: Hashable, Sendable {
  var isTrue: Plane
  var isFalse: Plane
  /// What is known is settled.
  var isSettled: Plane

  static let certain = TruthPlanes(isTrue: .everywhere, isFalse: .nowhere, isSettled: .everywhere)
  static let impossible = TruthPlanes(isTrue: .nowhere, isFalse: .everywhere, isSettled: .everywhere)
  static let unknowable = TruthPlanes(isTrue: .nowhere, isFalse: .nowhere, isSettled: .everywhere)

  static func constant(_ truth: Truth) -> TruthPlanes {
    switch truth {
    case .isTrue: certain
    case .isFalse: impossible
    case .unknown: unknowable
    }
  }
}

/// Turns a program's nodes into a circuit for one date: what the date decides is folded away.
///
/// Each node becomes what `Program.evaluate` makes of it, written for planes: `all` is true in the cases in which all parts are, false in
/// those in which one is, and so on. `TruthPlanes.isSettled` is every case in a program for closed cases, and folds away as well.
struct BatchCompiler {
  let program: Program
  let parameters: [FixedPoint?]
  private let inForce: [Bool]
  /// The nodes that what is wanted rests on.
  private let isNeeded: [Bool]
  var circuit = Circuit()
  var facts: FactColumns
  var leaves: [LeafTest] = []
  var leafIndices: [LeafTest.Key: Int] = [:]
  /// The leaf of each node that is a test.
  private var leafOfNode: [Int32]
  /// How many gates make the truths of tests; the rest reads them.
  private(set) var leafGateCount = 0

  /// Compiles what `wanted` rests on.
  init(_ program: Program, _ wanted: [Proposition], asOf: CivilDate, isClosed: Bool) {
    self.program = program
    parameters = program.pack.parameters.map { $0.value(on: asOf) }
    inForce = program.periods.map { $0.contains(asOf) }
    isNeeded = program.needed(for: wanted)
    leafOfNode = Array(repeating: -1, count: program.nodes.count)
    facts = FactColumns(program, parameters, isClosed: isClosed, &circuit)
    for (index, node) in program.nodes.enumerated() where isNeeded[index] {
      if case .test(let test, let substituting) = node {
        leafOfNode[index] = Int32(
          reserve(LeafTest.Key(test: program.tests[test], substituting: substituting)))
      }
    }
    for index in leaves.indices { compileLeaf(index) }
    leafGateCount = circuit.gates.count
  }

  /// The planes of every needed node; doubt acts, or does not, as in `Program.evaluate`.
  mutating func run(doubtActs: Bool) -> [TruthPlanes] {
    var planes = [TruthPlanes](repeating: .unknowable, count: program.nodes.count)
    for (index, node) in program.nodes.enumerated() where isNeeded[index] {
      let found = compile(node, index, planes, doubtActs: doubtActs)
      planes[index] = found
      planes[index].isSettled = circuit.any([found.isSettled, found.isTrue, found.isFalse])
    }
    return planes
  }

  private mutating func compile(
    _ node: Node, _ index: Int, _ planes: [TruthPlanes], doubtActs: Bool
  ) -> TruthPlanes {
    switch node {
    case .constant(let truth): return .constant(truth)
    case .test: return truth(ofLeaf: Int(leafOfNode[index]))
    case .silent(let fact): return silent(fact, doubtActs: doubtActs)
    case .inForce(let period): return .constant(Truth(inForce[period]))
    case .not(let child):
      let part = planes[child]
      return TruthPlanes(isTrue: part.isFalse, isFalse: part.isTrue, isSettled: part.isSettled)
    case .all(let range):
      let parts = program.operands[range].map { planes[$0] }
      return TruthPlanes(
        isTrue: circuit.all(parts.map(\.isTrue)), isFalse: circuit.any(parts.map(\.isFalse)),
        isSettled: circuit.all(parts.map(\.isSettled)))
    case .any(let range):
      let parts = program.operands[range].map { planes[$0] }
      return TruthPlanes(
        isTrue: circuit.any(parts.map(\.isTrue)), isFalse: circuit.all(parts.map(\.isFalse)),
        isSettled: circuit.all(parts.map(\.isSettled)))
    case .atLeast(let count, let range):
      let parts = program.operands[range].map { planes[$0] }
      return TruthPlanes(
        isTrue: circuit.atLeast(count, of: parts.map(\.isTrue)),
        // Fewer than `count` are possible when more than the others are false.
        isFalse: circuit.atLeast(parts.count - count + 1, of: parts.map(\.isFalse)),
        isSettled: circuit.all(parts.map(\.isSettled)))
    case .gated(let gate, let open, let closed): return gated(planes[gate], planes[open], planes[closed])
    case .may(let child):
      guard doubtActs else { return planes[child] }
      var part = planes[child]
      part.isTrue = circuit.without(part.isSettled, [part.isFalse])
      return part
    }
  }

  /// For each service, where it fits and a need that it answers is raised.
  mutating func referrals(_ planes: [TruthPlanes]) -> [Plane] {
    program.pack.services.indices.map { service in
      guard let root = program.roots[.service(service)] else { return .nowhere }
      let needs = program.pack.services[service].offers.compactMap { program.roots[.need($0)] }
      return circuit.all([planes[root].isTrue, circuit.any(needs.map { planes[$0].isTrue })])
    }
  }

  private mutating func silent(_ fact: FactID, doubtActs: Bool) -> TruthPlanes {
    let column = facts.columns[fact]
    let known = column.known(&circuit)
    let pending = column.pending
    return TruthPlanes(
      isTrue: doubtActs ? circuit.without(.everywhere, [known, pending]) : .nowhere, isFalse: known,
      isSettled: circuit.not(pending))
  }

  private mutating func gated(
    _ gate: TruthPlanes, _ open: TruthPlanes, _ closed: TruthPlanes
  ) -> TruthPlanes {
    // Where the gate is unknown and not settled, only what both agree on is known.
    func pick(_ circuit: inout Circuit, _ open: Plane, _ closed: Plane) -> Plane {
      let agreed = circuit.all([open, closed])
      let settled = circuit.choose(gate.isFalse, closed, open)
      return circuit.choose(gate.isSettled, settled, agreed)
    }
    let settled = circuit.choose(gate.isFalse, closed.isSettled, open.isSettled)
    return TruthPlanes(
      isTrue: pick(&circuit, open.isTrue, closed.isTrue),
      isFalse: pick(&circuit, open.isFalse, closed.isFalse),
      isSettled: circuit.all([gate.isSettled, settled]))
  }
}

extension Program {
  /// The nodes that `propositions` rest on.
  func needed(for propositions: [Proposition]) -> [Bool] {
    var isNeeded = [Bool](repeating: false, count: nodes.count)
    for proposition in propositions { if let root = roots[proposition] { isNeeded[root] = true } }
    for index in nodes.indices.reversed() where isNeeded[index] {
      switch nodes[index] {
      case .constant, .test, .silent, .inForce: break
      case .not(let child), .may(let child): isNeeded[child] = true
      case .all(let range), .any(let range), .atLeast(_, let range):
        for child in operands[range] { isNeeded[child] = true }
      case .gated(let gate, let open, let closed):
        for child in [gate, open, closed] { isNeeded[child] = true }
      }
    }
    return isNeeded
  }
}
