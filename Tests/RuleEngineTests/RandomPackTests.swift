import RuleEngine
import RuleLanguage
import Source
import Testing

/// The generator is only as good as what it reaches.
struct RandomPackTests {
  @Test func everyConstructOccurs() throws {
    var seen: Set<String> = []
    for seed in 0..<100 as Range<UInt64> {
      try Constructs(of: Pack(rules: RandomPack(seed: seed).text)).note(into: &seen)
    }
    #expect(Constructs.all.subtracting(seen).sorted() == [])
    #expect(seen.subtracting(Constructs.all).sorted() == [], "a construct that the list does not name")
  }

  /// Random cases bring every kind of proposition to everything that it can be.
  @Test func everySituationOccurs() throws {
    var seen: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      let program = Program(try Pack(rules: RandomPack(seed: seed).text))
      let propositions = program.pack.everyProposition
      var cases = RandomCase(pack: program.pack, random: SplitMix64(seed: seed))
      for _ in 0..<10 {
        let answers = cases.answers(pending: 40, isClosed: cases.random.chance(30))
        let evaluation = try program.evaluate(answers, asOf: cases.date())
        seen.formUnion(propositions.map { situation(of: $0, in: evaluation) })
      }
    }
    let situations = ["isFalse", "isTrue", "isTrue presumed", "unknown", "unknown settled"]
    for kind in ["category", "gate", "need", "rule", "safeguard", "service", "tier"] {
      #expect(situations.filter { !seen.contains("\(kind) \($0)") } == [], "\(kind)")
    }
  }

  private func situation(of proposition: Proposition, in evaluation: Evaluation) -> String {
    let truth = evaluation.truth(proposition)
    let isSettled = truth == .unknown && evaluation.isSettled(proposition)
    let remark = evaluation.isPresumed(proposition) ? " presumed" : isSettled ? " settled" : ""
    return "\(Constructs.name(of: proposition)) \(truth)\(remark)"
  }

  @Test func aSeedRepeatsItsPack() {
    #expect(RandomPack(seed: 7).text == RandomPack(seed: 7).text)
    #expect(RandomPack(seed: 7).text != RandomPack(seed: 8).text)
  }
}

/// The names of the constructs that a pack uses.
private struct Constructs {
  let pack: Pack

  init(of pack: Pack) { self.pack = pack }

  /// Every case of `Condition.Kind`, `FactTest.Kind`, `Operand`, `WhenStatementsDiffer` and `Fact.Kind`, and what is dated.
  static let all: Set<String> = [
    "always", "test", "unknown", "rule", "category", "reaches", "mayReach", "mayHold", "not", "all", "any",
    "none", "atLeast", "atLeast group", "group of dimension", "group of strengths", "group of tag",
    "isOneOf", "includes", "less", "lessOrEqual", "greater", "greaterOrEqual", "equal", "same",
    "negated test",
    "constant", "parameter", "fact", "times fact", "yesNo", "number", "choice", "set",
    "differ any", "differ lowest", "differ highest", "differ open", "differ order",
    "gate", "gate in chain", "gate reads rule", "impossible", "tier while open", "tier without opening",
    "dated rule", "dated tier", "dated need", "dated safeguard", "dated service", "closure", "places",
    "otherwise category read",
  ]

  func note(into seen: inout Set<String>) {
    for fact in pack.facts { note(fact, into: &seen) }
    for proposition in pack.everyProposition {
      if let condition = pack.condition(of: proposition) { note(condition, into: &seen) }
    }
    for determination in pack.determinations {
      seen.insert(determination.whileOpen == nil ? "tier without opening" : "tier while open")
    }
    if !pack.impossible.isEmpty { seen.insert("impossible") }
    if pack.rules.contains(where: { !$0.period.isAlways }) { seen.insert("dated rule") }
    if pack.determinations.flatMap(\.tiers).contains(where: { !$0.period.isAlways }) {
      seen.insert("dated tier")
    }
    if pack.needs.contains(where: { !$0.period.isAlways }) { seen.insert("dated need") }
    if pack.safeguards.contains(where: { !$0.period.isAlways }) { seen.insert("dated safeguard") }
    if pack.services.contains(where: { !$0.period.isAlways }) { seen.insert("dated service") }
    if pack.services.contains(where: { !$0.closures.isEmpty }) { seen.insert("closure") }
    if pack.services.contains(where: { $0.places != nil }) { seen.insert("places") }
  }

  private func note(_ fact: Fact, into seen: inout Set<String>) {
    seen.insert(Self.name(of: fact.kind))
    let policy = Self.name(of: fact.whenStatementsDiffer)
    seen.insert("differ \(policy)")
    guard let gate = fact.gate else { return }
    seen.insert("gate")
    if Self.name(of: gate.when.kind) == "rule" { seen.insert("gate reads rule") }
    if case .test(let test) = gate.when.kind, test.facts.contains(where: { pack.facts[$0].gate != nil }) {
      seen.insert("gate in chain")
    }
  }

  private func note(_ condition: Condition, into seen: inout Set<String>) {
    seen.insert(Self.name(of: condition.kind))
    switch condition.kind {
    case .test(let test): note(test, into: &seen)
    case .category(let id, let mask):
      if mask >> UInt64(pack.classifications[id].otherwise) & 1 == 1 {
        seen.insert("otherwise category read")
      }
    case .not(let part): note(part, into: &seen)
    case .all(let parts), .any(let parts), .none(let parts): for part in parts { note(part, into: &seen) }
    case .atLeast(count: _, let parts, let group):
      for part in parts { note(part, into: &seen) }
      guard let group else { return }
      seen.insert("atLeast group")
      if !group.dimensions.isEmpty { seen.insert("group of dimension") }
      if group.strengths.count > 1 { seen.insert("group of strengths") }
      if !group.tags.isEmpty { seen.insert("group of tag") }
    default: break
    }
  }

  private func note(_ test: FactTest, into seen: inout Set<String>) {
    if test.negated { seen.insert("negated test") }
    guard case .compare(_, let comparison, let operand) = test.kind else {
      seen.insert(Self.name(of: test.kind))
      return
    }
    seen.insert("\(Self.name(of: comparison))")
    if case .fact(_, let times) = operand, times.thousandths != 1000 {
      seen.insert("times fact")
    } else {
      seen.insert(Self.name(of: operand))
    }
  }

  /// The name of an enumeration's case.
  static func name(of value: some Any) -> String {
    String("\(value)".prefix { $0 != "(" })
  }
}
