import CaseFormat
import DecisionDiagrams
import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Counts, truths and witnesses of 200 small random packs are those of trying every case with the naive evaluator.
struct CountTests {
  @Test(arguments: 0..<20)
  func countsEqualBruteForce(block: Int) throws {
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let scope: CaseSpace.Scope = [.answered, .closed, .open][Int(seed % 3)]
      let text = RandomPack(seed: seed, isSmall: true).text
      var trial = try CountTrial(text, scope: scope, seed: seed)
      try trial.run()
    }
  }

  /// The counted conditions are of every kind that the language has.
  @Test func everyConstructIsCounted() throws {
    var seen: Set<String> = []
    for seed in 0..<200 as Range<UInt64> {
      let pack = try Pack(rules: RandomPack(seed: seed, isSmall: true).text)
      let constructs = Constructs(of: pack)
      constructs.note(into: &seen)
    }
    #expect(Constructs.all.subtracting(seen).sorted() == [])
  }
}

/// One pack whose propositions are counted in both ways, as many as a budget of cases allows.
private struct CountTrial {
  let pack: Pack
  let space: CaseSpace
  var diagrams: CaseDiagrams
  let note: String
  var budget = 1200

  init(_ text: String, scope: CaseSpace.Scope, seed: UInt64) throws {
    pack = try Pack(rules: text)
    let program = Program(pack)
    let year = { CivilDate(year: $0, month: 1, day: 1) }
    space = try CaseSpace(pack, [program], scope: scope, dates: Period(from: year(2015), until: year(2018)))
    diagrams = CaseDiagrams(program, space)
    note = "seed \(seed), \(scope)\n\(text)"
  }

  mutating func run() throws {
    for proposition in pack.everyProposition where budget > 0 {
      let truths = try diagrams.truths(of: proposition)
      let support = Set(diagrams.table.support(truths.certain) + diagrams.table.support(truths.possible))
      let (cases, variables) = try diagrams.possibleCases(around: support.sorted())
      let product = variables.reduce(1) { $0 * space.arities[$1] }
      guard product <= 1000 else { continue }
      budget -= product
      try check(proposition, truths, cases, variables)
    }
  }

  private mutating func check(
    _ proposition: Proposition, _ truths: Certainty<Diagram>, _ cases: Diagram, _ variables: [Int]
  ) throws {
    var (certain, possible, all) = (0, 0, 0)
    forEachCombination(of: variables) { states in
      let reference = ReferenceEvaluator(
        pack, space.answers(states), asOf: space.days[states[space.date]])
      let isCase = keeps(reference, states, variables)
      if isCase != diagrams.table.holds(cases, in: states) {
        Issue.record("whether it is a case: not \(!isCase)\n\(described(states, proposition))")
      }
      guard isCase else { return }
      let truth = reference.outcome(proposition).truth
      let found = (
        diagrams.table.holds(truths.certain, in: states), diagrams.table.holds(truths.possible, in: states)
      )
      if found != (truth == .isTrue, truth != .isFalse) {
        Issue.record("\(found), not \(truth)\n\(described(states, proposition))")
      }
      all += 1
      certain += truth == .isTrue ? 1 : 0
      possible += truth != .isFalse ? 1 : 0
    }
    let both = try diagrams.table.and(truths.certain, cases)
    #expect(diagrams.table.count(both, over: variables) == Natural(certain), "\(proposition) \(note)")
    let either = try diagrams.table.and(truths.possible, cases)
    #expect(diagrams.table.count(either, over: variables) == Natural(possible), "\(proposition) \(note)")
    #expect(diagrams.table.count(cases, over: variables) == Natural(all), "\(proposition) \(note)")
    let witness = try diagrams.witness(truths.certain, today: space.days[0])
    #expect((witness != nil) == (certain > 0), "\(proposition) \(note)")
    if let witness {
      let evaluation = try Program(pack).evaluate(witness.answers, asOf: witness.date)
      #expect(evaluation.truth(proposition) == .isTrue, "\(proposition) \(note)")
    }
  }

  /// What the space promises of its cases, looked at one by one, as far as the variables go.
  private func keeps(_ reference: ReferenceEvaluator, _ states: [Int], _ variables: [Int]) -> Bool {
    let facts = Set(variables.flatMap { space.variables[$0].facts })
    for fact in facts {
      let entry = pack.facts[fact]
      if !isWholeSet(fact, states) { return false }
      let isClosed = entry.gate != nil && reference.outcome(.gate(fact)).truth == .isFalse
      if isClosed, !isUntouched(fact, states) { return false }
    }
    return pack.impossible.indices.allSatisfy { index in
      let read = pack.factsRead(by: .impossible(index)).map(\.0)
      return facts.isDisjoint(with: read) || reference.outcome(.impossible(index)).truth != .isTrue
    }
  }

  /// No answer, or in a case with all answers what stands in their place.
  private func isUntouched(_ fact: FactID, _ states: [Int]) -> Bool {
    space.scope > .answered
      ? space.answers(states).statements[fact].isEmpty : space.isOtherwise(fact, in: states)
  }

  /// A set without an answer has only open members, one with an answer says something.
  private func isWholeSet(_ fact: FactID, _ states: [Int]) -> Bool {
    var isValued: Bool?
    var known: [Bool] = []
    for (variable, state) in zip(space.variables, states) where variable.facts == [fact] {
      if case .standing(_, let standings) = variable { isValued = standings[state] == .valued }
      if case .member(_, _, let cases) = variable { known.append(cases[state] != .open) }
    }
    guard let isValued else { return true }
    if !isValued { return !known.contains(true) }
    return known.count < pack.facts[fact].values.count || known.contains(true)
  }

  private func described(_ states: [Int], _ proposition: Proposition) -> String {
    "\(proposition) on \(space.days[states[space.date]])\n" + space.answers(states).described(by: pack)
      + "\n\(note)"
  }

  private func forEachCombination(of variables: [Int], _ body: ([Int]) -> Void) {
    var states = space.variables.map { $0.untouchedState }
    func go(_ rest: ArraySlice<Int>) {
      guard let variable = rest.first else { return body(states) }
      for state in 0..<space.arities[variable] {
        states[variable] = state
        go(rest.dropFirst())
      }
    }
    go(variables[...])
  }
}

extension CaseSpace.Variable {
  /// A state in which nothing is said.
  fileprivate var untouchedState: Int {
    switch self {
    case .facts(_, let rows): rows.firstIndex { $0.allSatisfy(\.statements.isEmpty) } ?? 0
    case .standing(_, let standings):
      standings.firstIndex { $0 != .valued && $0 != .silent(.doesNotKnow) } ?? 0
    case .date, .member, .comparison: 0
    }
  }
}
