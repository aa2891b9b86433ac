import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// In which scenarios a mistake changes what it touches, for all mistakes and scenarios at once.
///
/// Every mistaken condition becomes a rule of its own beside the pack's. One batch for each date then evaluates all of them, 64 scenarios a
/// word. Parts that mistakes have in common are evaluated once.
struct SuiteChanges {
  /// By mistake: the scenarios whose truths it may change, ascending.
  ///
  /// In all others it changes nothing.
  private(set) var scenarios: [[Int]]
  /// By mistake: whether its scenarios are known to come out differently, not only taken as candidates.
  private(set) var isExact: [Bool]

  /// A proposition as it is and with a mistake, each as a rule of its own.
  private struct Pair {
    let mutant: Int
    let before: Proposition
    let after: Proposition
  }

  /// Evaluates all mistakes in all scenarios.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  init(
    _ mutants: [RuleMutant], _ pack: Pack, _ suite: [Scenario], today: CivilDate
  ) throws(MissingParameters) {
    var wide = WidePack(pack)
    var pairs: [Pair] = []
    scenarios = Array(repeating: [], count: mutants.count)
    isExact = Array(repeating: true, count: mutants.count)
    for (index, mutant) in mutants.enumerated() {
      guard let changes = wide.add(mutant) else {
        scenarios[index] = Array(suite.indices)
        isExact[index] = false
        continue
      }
      isExact[index] = !wide.hasClosures(mutant)
      pairs += changes.map { Pair(mutant: index, before: $0, after: $1) }
    }
    let program = Program(wide.pack)
    for (day, members) in Dictionary(grouping: suite.indices, by: { suite[$0].record.asOf ?? today }) {
      try compare(pairs, program, members, suite, on: day)
    }
    for index in scenarios.indices { scenarios[index] = Set(scenarios[index]).sorted() }
  }

  /// Notes for each pair which of the scenarios of one day tell it apart.
  private mutating func compare(
    _ pairs: [Pair], _ program: Program, _ members: [Int], _ suite: [Scenario], on day: CivilDate
  ) throws(MissingParameters) {
    let wanted = Set(pairs.flatMap { [$0.before, $0.after] })
    let many = try BatchProgram(program, asOf: day, isClosed: true, wanted: Array(wanted))
    var batch = Batch(many, lanes: members.count)
    for (lane, number) in members.enumerated() {
      for (fact, statements) in suite[number].record.answers.statements.enumerated()
      where !statements.isEmpty {
        batch.set(fact, in: lane, to: statements)
      }
    }
    batch.run()
    for pair in pairs {
      let (before, after) = (many.planes(of: pair.before), many.planes(of: pair.after))
      guard before != after else { continue }
      for word in 0..<(members.count + 63) / 64 {
        var differing =
          (batch.word(word, of: before.isTrue) ^ batch.word(word, of: after.isTrue))
          | (batch.word(word, of: before.isFalse) ^ batch.word(word, of: after.isFalse))
        while differing != 0 {
          let lane = word * 64 + differing.trailingZeroBitCount
          differing &= differing - 1
          if lane < members.count { scenarios[pair.mutant].append(members[lane]) }
        }
      }
    }
  }
}

/// A pack with conditions added to it as rules of their own, which nothing reads.
private struct WidePack {
  private(set) var pack: Pack
  private let original: Pack
  private var known: [Proposition: Proposition] = [:]

  init(_ pack: Pack) {
    self.pack = pack
    original = pack
  }

  /// What a mistake touches, before and after; nil for a mistake that is not about single conditions and dates.
  mutating func add(_ mutant: RuleMutant) -> [(Proposition, Proposition)]? {
    switch mutant.change {
    case .condition(let proposition, let condition):
      return pair(proposition, condition, original.period(of: proposition)).map { [$0] }
    case .period(let proposition, let period):
      guard let condition = original.condition(of: proposition) else { return nil }
      return pair(proposition, condition, period).map { [$0] }
    case .tiers(let id, let tier):
      let conditions = [tier, tier + 1].compactMap { original.condition(of: .tier(id, $0)) }
      guard conditions.count == 2,
        let lower = pair(.tier(id, tier), conditions[1], original.period(of: .tier(id, tier))),
        let upper = pair(.tier(id, tier + 1), conditions[0], original.period(of: .tier(id, tier + 1)))
      else { return nil }
      return [lower, upper]
    case .places, .parameter: return nil
    }
  }

  /// A tier that reads the tiers below it would read others if it were a rule: it has no pair.
  private mutating func pair(
    _ proposition: Proposition, _ changed: Condition, _ period: Period
  ) -> (Proposition, Proposition)? {
    guard let condition = original.condition(of: proposition) else { return nil }
    if case .tier = proposition {
      let read = [condition, changed].flatMap { original.dependencies(of: $0, reader: proposition) }
      if read.contains(where: { if case .tier = $0.target { true } else { false } }) { return nil }
    }
    let before = known[proposition] ?? add(condition, original.period(of: proposition), for: proposition)
    known[proposition] = before
    return (before, add(changed, period, for: proposition))
  }

  /// Whether a mistake touches a service that closes at times, which its conditions do not say.
  func hasClosures(_ mutant: RuleMutant) -> Bool {
    mutant.touched(in: original).contains { proposition in
      if case .service(let id) = proposition { !original.services[id].closures.isEmpty } else { false }
    }
  }

  private mutating func add(_ condition: Condition, _ period: Period, for proposition: Proposition)
    -> Proposition
  {
    var condition = condition
    if case .service(let id) = proposition, let places = original.services[id].places,
      let place = original.place
    {
      let test = Condition(.test(FactTest(.isOneOf(place, places.value))), at: places.span)
      condition = Condition(.all([test, condition]), at: condition.span)
    }
    let entry = Entry(
      id: "\(pack.rules.count)", title: "", span: original.name(of: proposition).span, citations: [],
      note: nil, formerly: [])
    pack.rules.append(Rule(entry: entry, indicator: nil, when: condition, period: period))
    return .rule(pack.rules.count - 1)
  }
}
