import CaseFormat
import DecisionDiagrams
import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// Packs whose rules compare facts with one another: what is said of all cases is what trying many of them says.
struct ComparisonTests {
  private static let today = CivilDate(year: 2026, month: 11, day: 25)

  /// What no case shows, no case tried shows; what a case shows, the engine says of it.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func casesAfterAnInterviewAreExact(seed: UInt64) throws {
    let sample = try ComparisonSample(seed: seed)
    let space = try CaseSpace(sample.pack, [sample.program], scope: .closed)
    if space.takesTestsByThemselves { return }
    for rule in sample.pack.rules.indices {
      for wanted in Truth.allCases {
        let states = try space.states(of: sample.program) { $0 == .rule(rule) ? wanted : nil }
        let tried = sample.cases.first { $0.evaluation.truth(.rule(rule)) == wanted }
        if states == nil {
          #expect(tried == nil, "\(sample.note) rule \(rule) is \(wanted) of a case")
        }
        guard let states else { continue }
        let found = try sample.program.evaluate(space.answers(states), asOf: space.days[states[space.date]])
        #expect(found.truth(.rule(rule)) == wanted, "\(sample.note) rule \(rule)")
      }
    }
  }

  /// Also with ranges, silence and several statements every case is there, and where numbers are known together nothing else is.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyCaseIsThere(seed: UInt64) throws {
    let sample = try ComparisonSample(seed: seed)
    for numbers in [CaseSpace.Numbers.together, .apart] {
      let space = try CaseSpace(sample.pack, [sample.program], scope: .every, numbers: numbers)
      var cases = RandomCase(pack: sample.pack, random: SplitMix64(seed: seed))
      for _ in 0..<12 {
        let answers = cases.answers(pending: 30, isClosed: cases.random.chance(50))
        let evaluation = try sample.program.evaluate(answers, asOf: sample.date)
        let states = try space.states(of: sample.program) { evaluation.truth($0) }
        #expect(states != nil, "\(sample.note) \(answers.described(by: sample.pack))")
        guard let states, !space.takesTestsByThemselves else { continue }
        let found = try sample.program.evaluate(
          space.answers(states), asOf: space.days[states[space.date]])
        for proposition in sample.pack.propositions {
          #expect(found.truth(proposition) == evaluation.truth(proposition), "\(sample.note) \(proposition)")
        }
      }
    }
  }

  /// Findings, proofs and refutations, against the same cases.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func findingsAreTrueOfTheCasesTried(seed: UInt64) throws {
    let sample = try ComparisonSample(seed: seed)
    let check = PackCheck(sample.pack, catalogues: [], today: try #require(Self.today))
    let findings = check.findings()
    for (rule, entry) in sample.pack.rules.enumerated() {
      let (code, name) = ({ (code: String) in findings.contains { $0.is(code, entry.id) } }, entry.id)
      let held = sample.cases.contains { $0.evaluation.truth(.rule(rule)) == .isTrue }
      let failed = sample.cases.contains { $0.evaluation.truth(.rule(rule)) != .isTrue }
      if held { #expect(!code("rule-never-holds"), "\(sample.note) \(name)") }
      if failed { #expect(!code("rule-always-holds"), "\(sample.note) \(name)") }
    }
    let overlap = findings.first { $0.diagnostic.code == "categories-overlap" }
    let both = { (evaluation: Evaluation) in
      [1, 2].allSatisfy { evaluation.truth(.rule($0)) == .isTrue }
    }
    let space = try CaseSpace(sample.pack, [sample.program], scope: .closed)
    if sample.cases.contains(where: { both($0.evaluation) }) {
      #expect(overlap != nil, "\(sample.note)")
      let isExact = !space.takesTestsByThemselves
      if isExact { #expect(overlap?.diagnostic.severity == .error, "\(sample.note)") }
    }
    if let overlap, overlap.diagnostic.severity == .error {
      let witness = try #require(overlap.witness)
      let evaluation = try sample.program.evaluate(witness.answers, asOf: witness.date)
      #expect(both(evaluation), "\(sample.note)")
    } else if let overlap {
      #expect(overlap.diagnostic.notes.contains { $0.message.contains("by itself") }, "\(sample.note)")
    }
    try checkProperties(sample)
  }

  private func checkProperties(_ sample: ComparisonSample) throws {
    let prover = try PropertyProver(sample.pack, today: try #require(Self.today))
    for result in prover.results() {
      let first = sample.cases.first {
        Self.isAgainst(sample.pack.properties[result.property].claim, $0.evaluation)
      }
      switch (result.verdict, sample.pack.properties[result.property].claim) {
      case (.proven, .implies): #expect(first == nil, "\(sample.note) \(result)")
      case (.refuted(nil, _), .possible): #expect(first == nil, "\(sample.note) \(result)")
      case (.refuted(let witness?, _), .implies(let premise, let conclusion)):
        let evaluation = try sample.program.evaluate(witness.answers, asOf: witness.date)
        #expect(Self.truth(premise, evaluation) == .isTrue && Self.truth(conclusion, evaluation) != .isTrue)
      case (.undecided, _): #expect(!result.testsAlone.isEmpty, "\(sample.note) \(result)")
      default: break
      }
    }
  }

  /// Whether a case refutes that one rule implies another, or shows that a rule is possible.
  private static func isAgainst(_ claim: Property.Claim, _ evaluation: Evaluation) -> Bool {
    switch claim {
    case .implies(let premise, let conclusion):
      truth(premise, evaluation) == .isTrue && truth(conclusion, evaluation) != .isTrue
    case .possible(let condition): truth(condition, evaluation) == .isTrue
    default: false
    }
  }

  private static func truth(_ condition: Condition, _ evaluation: Evaluation) -> Truth {
    if case .rule(let rule) = condition.kind { evaluation.truth(.rule(rule)) } else { .unknown }
  }

  /// Two versions: "same" is true of every case tried, and an example of a change is one.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func differencesAreTrueOfTheCasesTried(seed: UInt64) throws {
    let (old, new) = (try ComparisonSample(seed: seed), try ComparisonSample(seed: seed, changing: true))
    let diff = try PackDiff(old: old.pack, new: new.pack, today: try #require(Self.today), only: ["found"])
    let change = try #require(diff.changes.first)
    let tier = Proposition.tier(0, 1)
    let pairs = zip(old.cases, new.cases).map { ($0.evaluation.truth(tier), $1.evaluation.truth(tier)) }
    if change.verdict == .same { #expect(pairs.allSatisfy { $0 == $1 }, "\(old.note)") }
    if pairs.contains(where: { $0 != .isTrue && $1 == .isTrue }) {
      #expect([.more, .mixed, .undecided].contains(change.verdict), "\(old.note)")
    }
    if pairs.contains(where: { $0 == .isTrue && $1 != .isTrue }) {
      #expect([.less, .mixed, .undecided].contains(change.verdict), "\(old.note)")
    }
    for witness in change.witnesses where !witness.restsOnComparison {
      let before = try diff.old.evaluate(witness.answers, asOf: witness.date).truth(tier)
      let after = try diff.new.evaluate(witness.answers, asOf: witness.date).truth(tier)
      #expect(before != after, "\(old.note)")
    }
    if change.verdict == .undecided { #expect(!change.testsAlone.isEmpty, "\(old.note)") }
  }

  /// Mistakes that are said to make no difference make none in the cases tried; conditions that no case shows, none tried shows.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func mistakesAndConditionsAreTrueOfTheCasesTried(seed: UInt64) throws {
    let sample = try ComparisonSample(seed: seed)
    let run = MutationRun(sample.pack, [], today: try #require(Self.today))
    for (mutant, fate) in zip(run.mutants, run.fates) where fate == .equivalent {
      let program = Program(mutant.applied(to: sample.pack))
      for (number, answers) in sample.answers.enumerated() {
        let evaluation = try program.evaluate(answers, asOf: sample.date)
        for rule in sample.pack.rules.indices {
          #expect(
            evaluation.truth(.rule(rule)) == sample.cases[number].evaluation.truth(.rule(rule)),
            "\(sample.note) \(mutant.words)")
        }
      }
    }
    let coverage = Coverage(sample.program, [])
    for condition in coverage.conditions {
      let truths = sample.cases.map { $0.evaluation.truths[condition.leaf.node] }
      if truths.contains(.isTrue) { #expect(condition.canBeTrue, "\(sample.note)") }
      if truths.contains(.isFalse) { #expect(condition.canBeFalse, "\(sample.note)") }
    }
  }
}

extension Finding {
  fileprivate func `is`(_ code: String, _ id: String) -> Bool {
    diagnostic.code == code && diagnostic.message.contains("`\(id)`")
  }
}

/// A small pack full of comparisons of facts, and many of its cases, tried one by one.
struct ComparisonSample {
  struct Case {
    let evaluation: Evaluation
  }

  let pack: Pack
  let program: Program
  let date: CivilDate
  let answers: [Answers]
  let cases: [Case]
  let note: String

  init(seed: UInt64, changing: Bool = false) throws {
    var draft = ComparisonDraft(seed: seed)
    let (facts, sections) = draft.text(changing: changing)
    pack = try Pack(facts: facts, sections: sections)
    program = Program(pack)
    let date = try #require(CivilDate(year: 2026, month: 11, day: 25))
    self.date = date
    note = "seed \(seed)\n\(facts.joined(separator: "\n"))\n\(sections)\n"
    answers = Self.everyAnswer(pack)
    cases = try answers.map { [program] in Case(evaluation: try program.evaluate($0, asOf: date)) }
  }

  /// Every combination of no answer and, for numbers, halves from the lowest to the highest.
  private static func everyAnswer(_ pack: Pack) -> [Answers] {
    pack.facts.indices.reduce([Answers(factCount: pack.facts.count, isClosed: true)]) { known, fact in
      known.flatMap { answers in
        [answers]
          + values(pack.facts[fact]).map { value in
            var copy = answers
            copy.statements[fact] = [Statement(.value(value), basis: pack.facts[fact].defaultBasis)]
            return copy
          }
      }
    }
  }

  private static func values(_ fact: Fact) -> [FactValue] {
    guard case .number(_, let range) = fact.kind else {
      return fact.values.indices.map { .choice(possible: 1 << UInt64($0)) }
    }
    return stride(from: range.lowerBound.thousandths, through: range.upperBound.thousandths, by: 500).map {
      .number(low: FixedPoint(thousandths: $0), high: FixedPoint(thousandths: $0))
    }
  }
}

/// Writes a pack whose rules compare numbers with one another and choices with one another.
private struct ComparisonDraft {
  private var random: SplitMix64
  private var numbers: [String] { hasThree ? ["debt", "wage", "price"] : ["debt", "wage"] }
  private let hasThree: Bool

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    hasThree = seed % 3 == 0
  }

  mutating func text(changing: Bool) -> (facts: [String], sections: String) {
    let policy = random.chance(50) ? "lowest" : "any"
    var facts = numbers.map {
      "\($0): {type: number, unit: kip, range: 0..3, usual: 1, when_statements_differ: \(policy)}"
    }
    if !hasThree {
      facts += ["work: {type: choice, values: {field: F, house: H}, usual: field}"]
      facts += ["promise: {type: choice, values: {field: F, house: H}, usual: field}"]
    }
    var conditions = (0..<6).map { _ in condition() }
    if changing { conditions[0] = condition() }
    let rules = conditions.enumerated().map { number, condition in
      "  rule_\(number): {title: R, \(condition), sources: [\"book: 1\"]}"
    }
    let sections = """
      sources:
        book: {title: A book, confidence: primary}
      conclusions:
      \(rules.joined(separator: "\n"))
      classifications:
        kind: {title: K, otherwise: rest, categories: {one: {title: O, when: rule_1}, two: {title: T, when: rule_2}, rest: {title: R}}}
      determinations:
        result: {title: R, tiers: [lowest: {title: L}, found: {title: F, when: rule_0, sources: ["book: 1"]}]}
      properties:
        first: {title: P, implies: {if: rule_3, then: rule_4}}
        second: {title: P, possible: rule_5}
        third: {title: P, possible: rule_1}

      """
    return (facts, sections)
  }

  private mutating func condition() -> String {
    let parts = (0..<random.number(2...3)).map { _ in sentence() }
    return "\(random.pick(["all", "any", "all"])): [\(parts.joined(separator: ", "))]"
  }

  private mutating func sentence() -> String {
    if !hasThree, random.chance(25) {
      return random.pick(["work is promise", "work is not promise", "work is field", "promise is house"])
    }
    let (first, second) = (random.pick(numbers), random.pick(numbers))
    let comparison = random.pick(["<", "<=", ">", ">="])
    if first == second || random.chance(25) { return "\(first) \(comparison) \(random.number(0...3))" }
    let factor = random.pick(["", "", "2 times ", "0.5 times ", "3 times "])
    return "\(first) \(comparison) \(factor)\(second)"
  }
}
