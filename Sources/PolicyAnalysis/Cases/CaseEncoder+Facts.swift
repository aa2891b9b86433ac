import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

extension CaseEncoder {
  /// The truths of `fact is unknown` of the fact's answer.
  func silent(_ fact: FactID, _ algebra: inout Algebra) throws(BoundReached) -> Truths {
    guard let variable = space.ofFact[fact].first else { return constant(false, algebra) }
    let standings = space.standings(variable, of: fact)
    return Truths(
      certain: try algebra.choice(renamed[variable], standings.map(\.isSilent)),
      possible: try algebra.choice(renamed[variable], standings.map { $0 != .valued }),
      settled: try algebra.choice(renamed[variable], standings.map { $0 != .pending }))
  }

  /// The truths of a test.
  func leaf(_ leaf: LeafTest, _ algebra: inout Algebra) throws(BoundReached) -> Truths {
    if let comparison = space.comparisons[leaf] { return try byItself(comparison, leaf, &algebra) }
    let facts = leaf.facts(in: space.pack)
    if case .includes(let fact, let mask) = leaf.test.kind, !facts.isEmpty {
      return try includes(fact, mask, isNegated: leaf.test.negated, &algebra)
    }
    let variables = facts.compactMap { space.ofFact[$0].first }.uniqued()
    var certain = algebra.constant(false)
    var possible = algebra.constant(false)
    for (parameters, days) in space.daysByParameters(read: leaf.parameter != nil) {
      let onDays = try algebra.choice(renamed[space.date], days)
      let truth = try table(leaf, variables, parameters, &algebra)
      certain = try algebra.or(certain, algebra.and(onDays, truth.certain))
      possible = try algebra.or(possible, algebra.and(onDays, truth.possible))
    }
    return try answered(facts, certain, possible, &algebra)
  }

  /// A test of the states of no, one or two variables, gone through one by one.
  private func table(
    _ leaf: LeafTest, _ variables: [Int], _ parameters: [FixedPoint?], _ algebra: inout Algebra
  ) throws(BoundReached) -> (certain: Algebra.Element, possible: Algebra.Element) {
    var chosen: [FactID: FactState] = [:]
    func truth() -> Truth { leaf.truth({ chosen[$0] ?? space.unasked($0) }, space.pack, parameters) }
    guard let last = variables.last else {
      return (algebra.constant(truth() == .isTrue), algebra.constant(truth() != .isFalse))
    }
    let states = space.factStates(last)
    func row() -> [Truth] {
      states.map { state in
        chosen.merge(state) { $1 }
        return truth()
      }
    }
    guard variables.count > 1 else {
      let truths = row()
      return (
        try algebra.choice(renamed[last], truths.map { $0 == .isTrue }),
        try algebra.choice(renamed[last], truths.map { $0 != .isFalse })
      )
    }
    var certain = algebra.constant(false)
    var possible = algebra.constant(false)
    let others = space.factStates(variables[0])
    for (number, other) in others.enumerated() {
      chosen.merge(other) { $1 }
      let truths = row()
      let here = try algebra.choice(renamed[variables[0]], others.indices.map { $0 == number })
      let isTrue = try algebra.choice(renamed[last], truths.map { $0 == .isTrue })
      let isPossible = try algebra.choice(renamed[last], truths.map { $0 != .isFalse })
      certain = try algebra.or(certain, algebra.and(here, isTrue))
      possible = try algebra.or(possible, algebra.and(here, isPossible))
    }
    return (certain, possible)
  }

  /// A set has one of some members, or none of them.
  private func includes(
    _ fact: FactID, _ mask: UInt64, isNegated: Bool, _ algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    var anyIn = algebra.constant(false)
    var allOut = algebra.constant(true)
    var anyCertainlyIn = algebra.constant(false)
    var allSomewhereOut = algebra.constant(true)
    for variable in space.ofFact[fact] {
      guard case .member(_, let bit, let cases) = space.variables[variable], mask >> UInt64(bit) & 1 == 1
      else {
        continue
      }
      let number = renamed[variable]
      anyIn = try algebra.or(anyIn, algebra.choice(number, cases.map(\.isSomewhereIn)))
      allOut = try algebra.and(allOut, algebra.choice(number, cases.map { $0 == .isOut }))
      anyCertainlyIn = try algebra.or(anyCertainlyIn, algebra.choice(number, cases.map { $0 == .isIn }))
      allSomewhereOut = try algebra.and(
        allSomewhereOut, algebra.choice(number, cases.map(\.isSomewhereOut)))
    }
    if isNegated { return try answered([fact], allSomewhereOut, algebra.not(anyCertainlyIn), &algebra) }
    return try answered([fact], anyIn, algebra.not(allOut), &algebra)
  }

  /// A test that is taken by itself: it comes out in any way, whatever the facts are.
  private func byItself(
    _ variable: Int, _ leaf: LeafTest, _ algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    guard case .comparison(_, let truths) = space.variables[variable] else { return constant(false, algebra) }
    let isTrue = try algebra.choice(renamed[variable], truths.map { $0 == .isTrue })
    let isPossible = try algebra.choice(renamed[variable], truths.map { $0 != .isFalse })
    return try answered(leaf.facts(in: space.pack), isTrue, isPossible, &algebra)
  }

  /// Truths that are settled where they are known, and where none of the facts is pending.
  private func answered(
    _ facts: [FactID], _ certain: Algebra.Element, _ possible: Algebra.Element, _ algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    guard space.hasPending else {
      return Truths(certain: certain, possible: possible, settled: algebra.constant(true))
    }
    let isKnown = try algebra.or(certain, algebra.not(possible))
    let settled = try algebra.or(isKnown, isAnswered(facts, &algebra))
    return Truths(certain: certain, possible: possible, settled: settled)
  }

  /// That none of the facts is pending.
  private func isAnswered(_ facts: [FactID], _ algebra: inout Algebra) throws(BoundReached) -> Algebra.Element
  {
    var result = algebra.constant(true)
    guard space.hasPending else { return result }
    for fact in facts {
      guard let variable = space.ofFact[fact].first else { continue }
      let standings = space.standings(variable, of: fact)
      result = try algebra.and(result, algebra.choice(renamed[variable], standings.map { $0 != .pending }))
    }
    return result
  }
}

extension FactState.Standing {
  /// Closed without a value.
  var isSilent: Bool {
    if case .silent = self { true } else { false }
  }
}
