import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
import Source

extension CaseSpace {
  /// The cases that these programs, which share their facts, can tell apart.
  ///
  /// - Parameters:
  ///   - pack: the pack whose facts they read.
  ///   - programs: what reads them.
  ///   - dates: the days to look at; all of them by default. Days on which a parameter has no value are left out.
  ///   - numbers: whether numbers that are compared with one another are known together.
  /// - Throws: `BoundReachedInFact` if one fact can be known in too many ways.
  package init(
    _ pack: Pack, _ programs: [Program], scope: Scope, dates: Period = .always, numbers: Numbers = .together
  ) throws(BoundReachedInFact) {
    var builder = CaseSpaceBuilder(pack, programs, scope: scope, dates: dates, numbers: numbers)
    try builder.build()
    self.init(builder)
  }

  /// Orders the variables so that what is read together stands together.
  private init(_ builder: CaseSpaceBuilder) {
    let order = builder.order()
    var number = [Int](repeating: 0, count: order.count)
    for (position, variable) in order.enumerated() { number[variable] = position }
    pack = builder.pack
    scope = builder.scope
    variables = order.map { builder.variables[$0] }
    date = number[0]
    ofFact = builder.ofFact.map { $0.map { number[$0] } }
    comparisons = builder.comparisons.mapValues { number[$0] }
    tried = builder.tried
    parameters = builder.parameters
    tests = builder.tests
    distinctParameters = builder.parameters.uniqued()
    testsByFact = pack.facts.indices.map { [tests = builder.tests, pack] fact in
      let reading = tests.filter { $0.facts(in: pack).contains(fact) }.sorted { "\($0)" < "\($1)" }
      let own = reading.filter { $0.facts(in: pack) == [fact] }
      return (own, own.count < reading.count)
    }
  }
}

/// Collects the variables of a space before they are ordered; the date is the first.
struct CaseSpaceBuilder {
  let pack: Pack
  let programs: [Program]
  let scope: CaseSpace.Scope
  private let numbers: CaseSpace.Numbers
  let tests: Set<LeafTest>
  let days: [CivilDate]
  let parameters: [[FixedPoint?]]
  private let cases: FactCases
  private let readSilent: Set<FactID>
  private(set) var variables: [CaseSpace.Variable]
  private(set) var ofFact: [[Int]]
  private(set) var comparisons: [LeafTest: Int] = [:]
  private(set) var tried: [FactID: [Int64]] = [:]

  init(
    _ pack: Pack, _ programs: [Program], scope: CaseSpace.Scope, dates: Period, numbers: CaseSpace.Numbers
  ) {
    self.numbers = numbers
    self.pack = pack
    self.programs = programs
    self.scope = scope
    tests = programs.reduce(into: []) { $0.formUnion($1.leafTests) }
    days = DayClasses(programs, within: dates).days
    parameters = days.map { day in pack.parameters.map { $0.value(on: day) } }
    let values = pack.parameters.map { $0.values.map(\.value) }
    let points = NumberPoints(pack: pack, parameterValues: values)
    let watched = programs.reduce(into: Set<FactID>()) { $0.formUnion($1.watchedFacts) }
    cases = FactCases(
      pack: pack, scope: scope, watched: watched, tests: tests, parameters: Set(parameters).map { $0 },
      points: points)
    readSilent = programs.reduce(into: Set<FactID>()) { $0.formUnion($1.silentFacts) }
    variables = [.date(days)]
    ofFact = Array(repeating: [], count: pack.facts.count)
  }

  mutating func build() throws(BoundReachedInFact) {
    let reading = Dictionary(
      grouping: tests.flatMap { test in test.facts(in: pack).map { (fact: $0, test: test) } }, by: \.fact
    ).mapValues { $0.map(\.test).sorted { "\($0)" < "\($1)" } }
    let read = Set(reading.keys).union(readSilent)
    var isDone: Set<FactID> = []
    for fact in pack.facts.indices where read.contains(fact) && !isDone.contains(fact) {
      if pack.facts[fact].kind == .set {
        addSet(fact, reading[fact] ?? [])
      } else if pack.facts[fact].isNumber {
        isDone.formUnion(try addNumbers(comparedWith(fact, reading), reading))
      } else {
        try addFact(fact, reading[fact] ?? [])
      }
    }
  }

  /// A fact that can be known in so many ways that these cannot all be listed has each test of it taken by itself.
  private mutating func addFact(_ fact: FactID, _ reading: [LeafTest]) throws(BoundReachedInFact) {
    if let all = try? cases.cases(of: fact, reading) {
      add(.facts([fact], all.map { [$0] }))
      return
    }
    var rows = cases.exact(fact, reading) + [cases.silent(fact)]
    guard rows.count <= FactCases.limit else { throw BoundReachedInFact(fact: fact) }
    if scope >= .open { rows.append(cases.pending(fact)) }
    add(.facts([fact], rows.map { [$0] }))
    for test in reading where comparisons[test] == nil { addComparison(test) }
  }

  private mutating func addComparison(_ test: LeafTest) {
    comparisons[test] = variables.count
    add(.comparison(test, scope == .answered ? [.isFalse, .isTrue] : Truth.allCases))
  }

  private mutating func add(_ variable: CaseSpace.Variable) {
    for fact in variable.facts { ofFact[fact].append(variables.count) }
    variables.append(variable)
  }

  /// Numbers that are compared with one another, in one variable if that is possible.
  private mutating func addNumbers(
    _ group: [FactID], _ reading: [FactID: [LeafTest]]
  ) throws(BoundReachedInFact) -> [FactID] {
    let all = group.flatMap { reading[$0] ?? [] }.uniqued()
    if group.count > 1, canShare(group), let rows = cases.rows(of: group, all) {
      add(.facts(group, rows))
      return group
    }
    for fact in group {
      let own = (reading[fact] ?? []).filter { $0.facts(in: pack).count == 1 || group.count == 1 }
      try addFact(fact, own)
    }
    for test in all where group.count > 1 && test.facts(in: pack).count > 1 {
      addComparison(test)
    }
    if group.count > 1 { tried.merge(cases.triedNumbers(of: group, all)) { $1 } }
    return group
  }

  /// Whether everything that can be known of these numbers is one range of each: also in every case, where several statements come to one.
  private func canShare(_ group: [FactID]) -> Bool {
    if scope < .every { return true }
    return numbers == .together && group.allSatisfy { pack.facts[$0].whenStatementsDiffer.isOneRange }
  }

  /// A number fact and all that tests compare it with, directly or through others.
  private func comparedWith(_ fact: FactID, _ reading: [FactID: [LeafTest]]) -> [FactID] {
    var group: Set = [fact]
    var open = [fact]
    while let next = open.popLast() {
      for other in (reading[next] ?? []).flatMap({ $0.facts(in: pack) }) where group.insert(other).inserted {
        open.append(other)
      }
    }
    return group.sorted()
  }

  /// The members that tests ask for, and whether there is an answer where that matters.
  private mutating func addSet(_ fact: FactID, _ reading: [LeafTest]) {
    let mask = reading.reduce(UInt64(0)) { mask, leaf in
      if case .includes(_, let members) = leaf.test.kind { mask | members } else { mask }
    }
    if scope >= .open {
      add(.standing(fact, [.valued, .silent(.doesNotKnow), .pending]))
    } else if scope == .closed, readSilent.contains(fact) {
      add(.standing(fact, [.valued, .silent(.notAsked)]))
    }
    let states: [MemberCase] =
      switch scope {
      case .answered: [.isOut, .isIn]
      case .closed, .open: [.open, .isIn, .isOut]
      case .every:
        pack.facts[fact].countsEachStatement
          ? [.open, .isIn, .isOut, .both, .isInOrOpen, .isOutOrOpen] : [.open, .isIn, .isOut]
      }
    for bit in pack.facts[fact].shownOrder where mask >> UInt64(bit) & 1 == 1 {
      add(.member(fact, bit: bit, states))
    }
  }
}

extension Fact.WhenStatementsDiffer {
  /// Whether several statements about a number come to what one could say.
  var isOneRange: Bool { self == .lowest || self == .highest }
}

extension Fact {
  /// Whether each of several statements counts by itself.
  var countsEachStatement: Bool { whenStatementsDiffer == .any }
}

extension Program {
  /// Facts of which a sentence asks whether they are known.
  var silentFacts: Set<FactID> {
    nodes.reduce(into: []) { if case .silent(let fact) = $1 { $0.insert(fact) } }
  }
}
