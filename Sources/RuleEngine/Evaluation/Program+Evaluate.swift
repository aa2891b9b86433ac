import RuleLanguage
public import Source

extension Program {
  /// Evaluates one case. Linear in the size of the program.
  ///
  /// - Throws: `MissingParameters` if a condition compares with a parameter that has no value on `asOf`.
  public func evaluate(_ answers: Answers, asOf: CivilDate) throws(MissingParameters) -> Evaluation {
    let parameters = pack.parameters.map { $0.value(on: asOf) }
    let missing = Set(tests.compactMap(\.parameter)).filter { parameters[$0] == nil }.sorted()
    if !missing.isEmpty { throw MissingParameters(parameters: missing, asOf: asOf) }

    let states = pack.facts.indices.map {
      FactState(answers.statements[$0], of: pack.facts[$0], isClosed: answers.isClosed)
    }
    let date = periods.map { $0.contains(asOf) }
    let outcomes = Outcomes(
      program: self, states: states, alternatives: states.map(\.parts), parameters: parameters, inForce: date)
    let (truths, settled) = outcomes.run(doubtActs: true)
    let (plainTruths, _) = outcomes.run(doubtActs: false)
    return Evaluation(
      program: self, answers: answers, asOf: asOf, states: states, truths: truths, settled: settled,
      plainTruths: plainTruths)
  }
}

extension FactTest {
  fileprivate var parameter: ParameterID? {
    if case .compare(_, _, .parameter(let parameter)) = kind { parameter } else { nil }
  }
}

/// One pass over a program's nodes.
private struct Outcomes {
  let program: Program
  let states: [FactState]
  /// By fact, each alternative given by its parts.
  let alternatives: [[[FactValue]]]
  let parameters: [FixedPoint?]
  let inForce: [Bool]

  /// The truth of each node, and whether it is settled.
  ///
  /// - Parameter doubtActs: whether `is unknown` and `may` can make something true.
  func run(doubtActs: Bool) -> (truths: [Truth], settled: [Bool]) {
    var truths = [Truth](repeating: .unknown, count: program.nodes.count)
    var settled = [Bool](repeating: false, count: program.nodes.count)
    for (index, node) in program.nodes.enumerated() {
      let (truth, isSettled) = outcome(node, truths, settled, doubtActs: doubtActs)
      truths[index] = truth
      settled[index] = isSettled || truth.isKnown
    }
    return (truths, settled)
  }

  private func outcome(
    _ node: Node, _ truths: [Truth], _ settled: [Bool], doubtActs: Bool
  ) -> (Truth, isSettled: Bool) {
    switch node {
    case .constant(let truth): return (truth, true)
    case .test(let test, let substituting): return self.test(program.tests[test], substituting)
    case .silent(let fact): return silent(states[fact].standing, doubtActs: doubtActs)
    case .inForce(let period): return (Truth(inForce[period]), true)
    case .not(let child): return (!truths[child], settled[child])
    case .all(let range):
      let children = program.operands[range]
      return (children.reduce(.isTrue) { min($0, truths[$1]) }, children.allSatisfy { settled[$0] })
    case .any(let range):
      let children = program.operands[range]
      return (children.reduce(.isFalse) { max($0, truths[$1]) }, children.allSatisfy { settled[$0] })
    case .atLeast(let count, let range): return atLeast(count, program.operands[range], truths, settled)
    case .gated(let gate, let open, let closed): return gated(gate, open, closed, truths, settled)
    case .may(let child):
      if doubtActs, truths[child] == .unknown, settled[child] { return (.isTrue, true) }
      return (truths[child], settled[child])
    }
  }

  private func test(_ test: FactTest, _ substituting: UInt8) -> (Truth, Bool) {
    var read: [[[FactValue]]] = []
    var isPending = false
    for (position, fact) in test.facts.enumerated() {
      if substituting & (1 << UInt8(position)) != 0, let gate = program.pack.facts[fact].gate {
        read.append([[gate.otherwise]])
      } else {
        read.append(alternatives[fact])
        isPending = isPending || states[fact].standing == .pending
      }
    }
    return (test.outcome(read[0], read.count > 1 ? read[1] : [], parameters), !isPending)
  }

  private func silent(_ standing: FactState.Standing, doubtActs: Bool) -> (Truth, Bool) {
    switch standing {
    case .pending: (.unknown, false)
    case .silent: (doubtActs ? .isTrue : .unknown, true)
    case .valued: (.isFalse, true)
    }
  }

  private func atLeast(
    _ count: Int, _ children: ArraySlice<Int>, _ truths: [Truth], _ settled: [Bool]
  ) -> (Truth, Bool) {
    let certain = children.count { truths[$0] == .isTrue }
    let possible = children.count { truths[$0] != .isFalse }
    let truth: Truth = certain >= count ? .isTrue : possible < count ? .isFalse : .unknown
    return (truth, children.allSatisfy { settled[$0] })
  }

  private func gated(
    _ gate: Int, _ open: Int, _ closed: Int, _ truths: [Truth], _ settled: [Bool]
  ) -> (Truth, Bool) {
    switch truths[gate] {
    case .isTrue: return (truths[open], settled[open])
    case .isFalse: return (truths[closed], settled[closed])
    case .unknown where settled[gate]: return (truths[open], settled[open])
    case .unknown: return (truths[open] == truths[closed] ? truths[open] : .unknown, false)
    }
  }
}
