import RuleLanguage
public import Source

extension Program {
  /// Evaluates one case.
  ///
  /// Linear in the size of the program.
  ///
  /// - Throws: `MissingParameters` if a condition compares with a parameter that has no value on `asOf`.
  public func evaluate(_ answers: Answers, asOf: CivilDate) throws(MissingParameters) -> Evaluation {
    try requireParameters(on: asOf)
    let parameters = pack.parameters.map { $0.value(on: asOf) }
    let unanswered = answers.isClosed ? unasked : pending
    let states = pack.facts.indices.map { fact in
      let statements = answers.statements[fact]
      return statements.isEmpty
        ? unanswered[fact] : FactState(statements, of: pack.facts[fact], isClosed: answers.isClosed)
    }
    let date = periods.map { $0.contains(asOf) }
    let outcomes = Outcomes(program: self, states: states, parameters: parameters, inForce: date)
    let tested = outcomes.tested()
    let (truths, settled) = outcomes.run(tested, doubtActs: true)
    let (plainTruths, _) = outcomes.run(tested, doubtActs: false)
    return Evaluation(
      program: self, answers: answers, asOf: asOf, states: states, truths: truths, settled: settled,
      plainTruths: plainTruths)
  }

  /// Checks that every parameter that a condition compares with has a value on a date.
  func requireParameters(on asOf: CivilDate) throws(MissingParameters) {
    let missing = Set(tests.compactMap(\.parameter)).filter { pack.parameters[$0].value(on: asOf) == nil }
    if !missing.isEmpty { throw MissingParameters(parameters: missing.sorted(), asOf: asOf) }
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
  let parameters: [FixedPoint?]
  let inForce: [Bool]

  /// The truth of each node, and whether it is settled.
  ///
  /// - Parameter doubtActs: whether `is unknown` and `may` can make something true.
  func run(
    _ tested: [(truth: Truth, isSettled: Bool)], doubtActs: Bool
  ) -> (truths: [Truth], settled: [Bool]) {
    var truths = [Truth](repeating: .unknown, count: program.nodes.count)
    var settled = [Bool](repeating: false, count: program.nodes.count)
    for (index, node) in program.nodes.enumerated() {
      let (truth, isSettled) =
        if case .test = node { tested[index] } else { outcome(node, truths, settled, doubtActs: doubtActs) }
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
    case .test: return (.unknown, false)
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

  /// The outcome of every test, by node: doubt changes none of them, so both passes share them.
  func tested() -> [(truth: Truth, isSettled: Bool)] {
    program.nodes.map { node in
      guard case .test(let test, let substituting) = node else { return (.unknown, false) }
      return self.test(program.tests[test], substituting)
    }
  }

  private func test(_ test: FactTest, _ substituting: UInt8) -> (truth: Truth, isSettled: Bool) {
    let left = reading(test.firstFact, isOtherwise: substituting & 1 != 0)
    guard let second = test.secondFact else {
      return (test.outcome(left.parts, [], parameters, sole: left.sole), !left.isPending)
    }
    let right = reading(second, isOtherwise: substituting & 2 != 0)
    return (test.outcome(left.parts, right.parts, parameters), !left.isPending && !right.isPending)
  }

  /// What a test sees of a fact: its only alternative, or all of them by their parts.
  private func reading(
    _ fact: FactID, isOtherwise: Bool
  ) -> (sole: FactValue?, parts: [[FactValue]], isPending: Bool) {
    if isOtherwise, let gate = program.pack.facts[fact].gate {
      return (gate.otherwise, [[gate.otherwise]], false)
    }
    let state = states[fact]
    let isPending = state.standing == .pending
    if state.alternatives.count == 1 { return (state.alternatives[0], [state.alternatives], isPending) }
    return (nil, state.parts, isPending)
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
