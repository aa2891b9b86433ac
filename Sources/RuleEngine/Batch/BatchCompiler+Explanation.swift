package import RuleLanguage

/// Follows decisive parts down from results, as planes.
struct DecisivePlanes {
  private let program: Program
  private let planes: [TruthPlanes]
  /// Where each node matters.
  private(set) var reach: [Plane]
  /// Where each part of a node matters for it, by node.
  private(set) var edges: [Int: [(child: Int, plane: Plane)]] = [:]

  /// Starts from nodes that matter somewhere: the roots.
  init(_ program: Program, _ planes: [TruthPlanes], _ roots: [Int: [Plane]], _ circuit: inout Circuit) {
    self.program = program
    self.planes = planes
    reach = Array(repeating: .nowhere, count: program.nodes.count)
    var reasons = roots
    for index in program.nodes.indices.reversed() {
      guard let found = reasons.removeValue(forKey: index) else { continue }
      reach[index] = circuit.any(found)
      let parts = parts(of: index, &circuit).filter { $0.plane != .nowhere }
      edges[index] = parts
      for part in parts { reasons[part.child, default: []].append(part.plane) }
    }
  }

  private func unknown(_ index: Int, _ circuit: inout Circuit) -> Plane {
    circuit.without(.everywhere, [planes[index].isTrue, planes[index].isFalse])
  }

  /// Where each part of a node is decisive.
  private func parts(of index: Int, _ circuit: inout Circuit) -> [(child: Int, plane: Plane)] {
    let here = reach[index]
    let (isTrue, isFalse) = (planes[index].isTrue, planes[index].isFalse)
    let isUnknown = unknown(index, &circuit)
    func either(_ whenTrue: Plane, _ whenFalse: Plane, _ whenUnknown: Plane) -> Plane {
      circuit.any([
        circuit.all([here, isTrue, whenTrue]), circuit.all([here, isFalse, whenFalse]),
        circuit.all([here, isUnknown, whenUnknown]),
      ])
    }
    switch program.nodes[index] {
    case .constant, .test, .silent, .inForce: return []
    case .not(let child), .may(let child): return [(child, here)]
    case .all(let range), .any(let range):
      // Parts of the same truth: all of them where `all` is true or `any` is false.
      return program.operands[range].map { child in
        (child, either(planes[child].isTrue, planes[child].isFalse, unknown(child, &circuit)))
      }
    case .atLeast(_, let range):
      return program.operands[range].map { child in
        let (isTrue, isFalse) = (planes[child].isTrue, planes[child].isFalse)
        return (child, either(isTrue, circuit.not(isTrue), circuit.not(isFalse)))
      }
    case .gated(let gate, let open, let closed): return gated(index, gate, open, closed, &circuit)
    }
  }

  private func gated(
    _ index: Int, _ gate: Int, _ open: Int, _ closed: Int, _ circuit: inout Circuit
  ) -> [(child: Int, plane: Plane)] {
    let here = reach[index]
    let isUndecided = circuit.without(unknown(gate, &circuit), [planes[gate].isSettled])
    let isKnown = circuit.any([planes[index].isTrue, planes[index].isFalse])
    return [
      (gate, circuit.without(here, [circuit.all([isUndecided, isKnown])])),
      (open, circuit.without(here, [planes[gate].isFalse])),
      (closed, circuit.all([here, circuit.any([planes[gate].isFalse, isUndecided])])),
    ]
  }
}

extension BatchCompiler {
  /// The planes that explain results.
  mutating func explanation(
    _ explained: BatchExplained, _ planes: [TruthPlanes], plain: [TruthPlanes], referred: [Plane]
  ) -> BatchExplanation {
    let decisive = DecisivePlanes(program, planes, roots(explained.roots, planes, referred), &circuit)
    var steps: [BatchExplanation.Step] = []
    for (node, proposition) in program.propositionAt.sorted(by: { $0.key < $1.key }) {
      guard decisive.reach[node] != .nowhere else { continue }
      let (here, own) = (decisive.reach[node], planes[node])
      let holds = circuit.all([here, own.isTrue])
      let open = circuit.without(here, [own.isTrue, own.isFalse])
      steps.append(
        BatchExplanation.Step(
          proposition: proposition, holds: holds, open: open, fails: circuit.all([here, own.isFalse]),
          presumed: circuit.without(holds, [plain[node].isTrue]),
          parts: parts(of: node, own, open: open, decisive)))
    }
    let (answered, unanswered) = facts(decisive)
    let nodes = explained.keepsNodes ? planes.map { ($0.isTrue, $0.isFalse) } : []
    return BatchExplanation(steps: steps, answered: answered, unanswered: unanswered, nodes: nodes)
  }

  /// The nodes that are results, each with where it is one.
  private mutating func roots(
    _ roots: [BatchExplained.Root], _ planes: [TruthPlanes], _ referred: [Plane]
  ) -> [Int: [Plane]] {
    var found: [Int: [Plane]] = [:]
    for root in roots {
      switch root {
      case .truth(let proposition, let truths):
        guard let node = program.roots[proposition] else { continue }
        found[node, default: []].append(circuit.any(truths.map { plane(of: $0, planes[node]) }))
      case .referral(let service):
        guard let node = program.roots[.service(service)], !referred.isEmpty else { continue }
        found[node, default: []].append(referred[service])
      case .interval(let id):
        let tiers = program.pack.determinations[id].tiers.indices.dropFirst()
          .compactMap { program.roots[.tier(id, $0)] }
        let anyReached = circuit.any(tiers.map { planes[$0].isTrue })
        for (index, node) in tiers.enumerated() {
          let reachedAbove = circuit.any(tiers[(index + 1)...].map { planes[$0].isTrue })
          let isBound = circuit.without(.everywhere, [planes[node].isFalse, reachedAbove])
          let isCovered = circuit.without(planes[node].isFalse, [anyReached])
          found[node, default: []].append(circuit.any([isBound, isCovered]))
        }
      }
    }
    return found
  }

  private mutating func plane(of truth: Truth, _ planes: TruthPlanes) -> Plane {
    switch truth {
    case .isTrue: planes.isTrue
    case .isFalse: planes.isFalse
    case .unknown: circuit.without(.everywhere, [planes.isTrue, planes.isFalse])
    }
  }

  /// The parts of a proposition's own condition, and where it holds or is open and rests on them.
  private mutating func parts(
    of root: Int, _ own: TruthPlanes, open: Plane, _ decisive: DecisivePlanes
  ) -> [BatchExplanation.Part] {
    var found: [BatchExplanation.Item: [Plane]] = [:]
    program.forEachItem(of: root) { item, parent, child in
      let edge = decisive.edges[parent]?.first { $0.child == child }?.plane ?? .nowhere
      found[item, default: []].append(parent == child ? decisive.reach[child] : edge)
    }
    return found.compactMap { item, planes in
      let plane = circuit.any(planes)
      let (whenTrue, whenOpen) = (circuit.all([plane, own.isTrue]), circuit.all([plane, open]))
      if whenTrue == .nowhere, whenOpen == .nowhere { return nil }
      return BatchExplanation.Part(item: item, holds: whenTrue, open: whenOpen)
    }
  }

  /// By fact, where a value of it matters, and where it matters that there is none.
  private mutating func facts(_ decisive: DecisivePlanes) -> (answered: [Plane], unanswered: [Plane]) {
    var looked = [[Plane]](repeating: [], count: program.pack.facts.count)
    for (index, node) in program.nodes.enumerated() where decisive.reach[index] != .nowhere {
      switch node {
      case .test(let test, let substituting):
        for (position, fact) in program.tests[test].facts.enumerated()
        where substituting & (1 << UInt8(position)) == 0 {
          looked[fact].append(decisive.reach[index])
        }
      case .silent(let fact): looked[fact].append(decisive.reach[index])
      default: break
      }
    }
    var (answered, unanswered): ([Plane], [Plane]) = ([], [])
    for (fact, planes) in looked.enumerated() {
      let (matters, known) = (circuit.any(planes), facts.columns[fact].known(&circuit))
      answered.append(circuit.all([matters, known]))
      unanswered.append(circuit.without(matters, [known]))
    }
    return (answered, unanswered)
  }
}

extension Program {
  /// Calls `body` for every answer and every other proposition that a proposition's own condition reads, with the node that reads it: the
  /// leaf itself for an answer, the node and its child for a proposition.
  func forEachItem(of root: Int, _ body: (BatchExplanation.Item, _ parent: Int, _ child: Int) -> Void) {
    func visit(_ child: Int, of parent: Int) {
      if let proposition = propositionAt[child] {
        body(.proposition(proposition), parent, child)
      } else {
        walk(child)
      }
    }
    func walk(_ index: Int) {
      switch nodes[index] {
      case .constant, .inForce: break
      case .test(let test, let substituting):
        for (position, fact) in tests[test].facts.enumerated() {
          let isOtherwise = substituting & (1 << UInt8(position)) != 0
          body(isOtherwise ? .otherwise(fact) : .fact(fact), index, index)
        }
      case .silent(let fact): body(.fact(fact), index, index)
      case .not(let child), .may(let child): visit(child, of: index)
      case .all(let range), .any(let range), .atLeast(_, let range):
        for child in operands[range] { visit(child, of: index) }
      case .gated(let gate, let open, let closed):
        for child in [gate, open, closed] { visit(child, of: index) }
      }
    }
    walk(root)
  }

  /// Every answer and every other proposition that a proposition's own condition reads, each once, in the order of the condition.
  package func items(of proposition: Proposition) -> [BatchExplanation.Item] {
    guard let root = roots[proposition] else { return [] }
    var items: [BatchExplanation.Item] = []
    forEachItem(of: root) { item, _, _ in if !items.contains(item) { items.append(item) } }
    return items
  }

  /// The propositions and every other one that they rest on, in the order of the program.
  package func everything(under propositions: [Proposition]) -> [Proposition] {
    let isNeeded = needed(for: propositions)
    return propositionAt.sorted { $0.key < $1.key }.filter { isNeeded[$0.key] }.map(\.value)
  }
}
