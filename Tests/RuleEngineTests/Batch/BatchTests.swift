import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Many cases at once come out as each of them does alone: 200 random packs, 100 cases each, in lanes of open and of closed programs.
struct BatchTests {
  @Test(arguments: 0..<20)
  func everyLaneIsAsTheCaseAlone(block: Int) throws {
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      var trial = try BatchTrial(seed: 500_000 + seed)
      let difference = try trial.difference(lanes: 100)
      try #require(difference == nil, "\(trial)")
    }
  }

  /// What a lane held before leaves no trace: the same batch is filled again with other cases.
  @Test func lanesAreUsedAgain() throws {
    var trial = try BatchTrial(seed: 7)
    for _ in 0..<10 {
      let difference = try trial.difference(lanes: 70)
      try #require(difference == nil, "\(trial)")
    }
  }

  @Test func aParameterWithoutValueIsThrown() throws {
    let pack = try Pack(
      facts: ["a: {type: number, unit: years, range: 0..9, usual: 1}"],
      sections: """
        sources: {book: {title: A book, year: 2019, publisher: Nobody, confidence: primary}}
        parameters: {p: {title: P, unit: years, values: [{from: 2020, value: 1, sources: ["book: 1"]}]}}
        conclusions: {so: {title: So, when: a < parameter p}}
        """)
    let date = try #require(CivilDate.first(of: "2019"))
    let missing = #expect(throws: MissingParameters.self) {
      try BatchProgram(Program(pack), asOf: date)
    }
    #expect(missing?.parameters == [0])
  }

  /// Adders count as counting does, whatever the number of planes, with constants and with the same plane several times.
  @Test(arguments: 1..<24)
  func countsAreRight(parts: Int) throws {
    var random = SplitMix64(seed: UInt64(parts))
    let facts = (0..<6).map { "f\(Array("abcdef")[$0]): {type: yes_no, usual: no}" }
    let names = (0..<parts).map { _ in "f\(random.pick(Array("abcdef")))" }
    let rules = (1...parts).map {
      "r\(String(repeating: "x", count: $0)): {title: R, at_least: \($0), of: [\(names.joined(separator: ", "))]}"
    }
    let pack = try Pack(facts: facts, sections: "conclusions:\n  \(rules.joined(separator: "\n  "))")
    var trial = BatchTrial(program: Program(pack), seed: UInt64(parts))
    let difference = try trial.difference(lanes: 256)
    try #require(difference == nil, "\(trial)")
  }
}

/// Random cases of one pack, put into lanes and evaluated alone.
struct BatchTrial: CustomStringConvertible {
  let program: Program
  private var cases: RandomCase
  private var failed = ""
  private let seed: UInt64

  init(seed: UInt64) throws {
    self.init(program: Program(try Pack(rules: RandomPack(seed: seed).text)), seed: seed)
  }

  init(program: Program, seed: UInt64) {
    self.program = program
    self.seed = seed
    cases = RandomCase(pack: program.pack, random: SplitMix64(seed: seed))
  }

  var description: String { "seed \(seed): \(failed)" }

  /// The first thing that the batch says otherwise than the evaluator of one case.
  mutating func difference(lanes: Int) throws -> String? {
    let date = cases.date()
    let base = cases.answers(pending: 50, isClosed: cases.random.chance(10))
    let isClosed = cases.random.chance(40)
    let many = try BatchProgram(program, asOf: date, isClosed: isClosed, marksPresumed: true)
    var batch = Batch(many, lanes: lanes)
    batch.start(with: base)
    var alone: [Answers] = []
    for lane in 0..<lanes {
      var answers =
        cases.random.chance(50) || base.isClosed ? base : cases.answers(pending: 30, isClosed: false)
      for fact in program.pack.facts.indices where !base.isClosed {
        if answers.statements[fact] == base.statements[fact], cases.random.chance(60) { continue }
        change(fact, &answers, &batch, lane)
      }
      answers.isClosed = isClosed || base.isClosed
      alone.append(answers)
    }
    batch.run()
    for (lane, answers) in alone.enumerated() {
      if let found = try difference(batch, lane, answers, date) {
        failed = "\(found) on \(date)\n\(answers.described(by: program.pack))"
        return found
      }
    }
    return nil
  }

  /// Gives a lane other statements, or what it was to have, in one of the ways there are.
  private mutating func change(_ fact: FactID, _ answers: inout Answers, _ batch: inout Batch, _ lane: Int) {
    if cases.random.chance(30) { answers.statements[fact] = cases.statements(on: program.pack.facts[fact]) }
    let statements = answers.statements[fact]
    if statements.isEmpty {
      batch.open(fact, in: lane)
    } else if statements.count == 1, let value = statements[0].value {
      batch.set(fact, in: lane, to: value)
    } else if statements.allSatisfy({ $0.silence != nil }) {
      batch.silence(fact, in: lane)
    } else {
      batch.set(fact, in: lane, to: statements)
    }
  }

  private func difference(
    _ batch: borrowing Batch, _ lane: Int, _ answers: Answers, _ date: CivilDate
  ) throws -> String? {
    let evaluation = try program.evaluate(answers, asOf: date)
    for proposition in program.pack.everyProposition {
      let planes = batch.program.planes(of: proposition)
      if batch.truth(planes, in: lane) != evaluation.truth(proposition) {
        return "lane \(lane): \(proposition) is \(batch.truth(planes, in: lane))"
      }
      if batch.contains(lane, in: planes.isSettled) != evaluation.isSettled(proposition) {
        return "lane \(lane): \(proposition) is settled, or not"
      }
      if batch.contains(lane, in: planes.isPresumed) != evaluation.isPresumed(proposition) {
        return "lane \(lane): \(proposition) is presumed, or not"
      }
    }
    return nil
  }
}
