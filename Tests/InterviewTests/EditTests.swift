import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

@testable import Interviewing

/// Going back, looking through, changing answers.
@Suite struct EditTests {
  /// After any walk of answers, steps back and edits the state is that of a fresh interview with the final answers, and answers that are set
  /// aside have no effect.
  @Test(arguments: 0..<20)
  func walksOfEditsLeaveNoTrace(_ seed: UInt64) throws {
    let program = try #require(Shipped.program)
    let date = try #require(CivilDate(year: 2026, month: 11, day: 25))
    let order = try QuestionOrder(program, asOf: date)
    var random = SplitMix64(seed: 900 + seed)
    for walk in 0..<50 {
      var session = Session(
        try Interview(program: program, asOf: date, order: order), languages: program.pack.languages)
      for _ in 0..<40 where !session.step.isEnd { _ = try session.type(line(for: session, &random)) }
      let name = "seed \(900 + seed), walk \(walk)"
      let answers = session.interview.answers
      let fresh = try Interview(program: program, asOf: date, answers: answers, order: order)
      #expect(session.interview.evaluation.answers == fresh.evaluation.answers, "\(name)")
      #expect(session.interview.live.facts == fresh.live.facts, "\(name)")
      #expect(try session.interview.closed().differences(from: try fresh.closed()).isEmpty, "\(name)")
      var kept = answers
      for fact in program.pack.facts.indices where session.interview.evaluation.isSetAside(fact) {
        kept.statements[fact] = []
      }
      let without = try Interview(program: program, asOf: date, answers: kept, order: order)
      #expect(try session.interview.closed().differences(from: try without.closed()).isEmpty, "\(name)")
    }
  }

  /// A random line that means something at the step.
  private func line(for session: Session, _ random: inout SplitMix64) -> String {
    let pack = session.interview.program.pack
    switch session.step {
    case .question(let asking):
      if random.chance(15) { return "b" }
      if random.chance(8) { return "r" }
      if random.chance(8) { return "a" }
      if asking.isAgain, asking.source == nil, random.chance(40) { return "k" }
      let fact = pack.facts[asking.fact]
      if fact.id == pack.interview.consent.map({ pack.facts[$0].id }) { return "1" }
      switch fact.kind {
      case .yesNo: return random.pick(["1", "2", "n"])
      case .number(_, let range):
        return
          "\(random.number(Int(range.lowerBound.thousandths / 1000)...Int(range.upperBound.thousandths / 1000)))"
      case .choice: return "\(random.number(1...fact.values.count))"
      case .set: return random.pick(["0", "1", "1 0", "-1", "d"])
      }
    case .review: return session.answered.isEmpty ? "0" : "\(random.number(0...session.answered.count))"
    case .basis(let fact): return "\(random.number(1...pack.facts[fact].bases.count))"
    case .source: return random.pick(["n", "agency-a"])
    case .pause: return random.pick(["1", "b"])
    default: return Respondent(answers: session.interview.answers).line(for: session)
    }
  }

  @Test func theOldAnswerIsOfferedAndNeverTakenByItself() throws {
    var session = try begun()
    guard case .question(let first) = session.step else { throw Unexpected() }
    _ = try session.type("1")
    _ = try session.type("b")
    #expect(session.step == .question(Asking(fact: first.fact, isAgain: true)))
    #expect(try session.type("") == [.nothingRecorded])
    #expect(session.step == .question(Asking(fact: first.fact, isAgain: true)))
    _ = try session.type("k")
    guard case .question(let next) = session.step else { throw Unexpected() }
    #expect(next.fact != first.fact && !next.isAgain)
  }

  @Test func oneCanGoBackToTheFirstQuestionAndForwardAgain() throws {
    var session = try begun()
    var asked: [FactID] = []
    for _ in 0..<6 {
      guard case .question(let asking) = session.step else { throw Unexpected() }
      asked.append(asking.fact)
      _ = try session.type("n")
    }
    let ahead = session.step
    for fact in asked.reversed() {
      _ = try session.type("b")
      #expect(session.step == .question(Asking(fact: fact, isAgain: true)))
    }
    #expect(try session.type("b") == [.firstQuestion])
    for _ in asked { _ = try session.type("k") }
    #expect(session.step == ahead)
  }

  @Test func anotherSourcesStatementStandsBeside() throws {
    let program = try #require(Shipped.program)
    let age = try #require(program.pack.facts.firstIndex { $0.id == "age" })
    var session = try begun()
    for _ in 0..<200 {
      if case .question(let asking) = session.step, asking.fact == age { break }
      _ = try session.type(Respondent(answers: Answers(factCount: 0)).plain(session))
    }
    _ = try session.type("a")
    #expect(session.step == .basis(age))
    let basis = try #require(program.pack.facts[age].bases.firstIndex(of: .record))
    _ = try session.type("\(basis + 1)")
    _ = try session.type("police_abroad")
    #expect(try session.type("20").contains(.statementRecorded(age)))
    let notices = try session.type("17")
    #expect(notices.contains(.statementsDiffer(age)))
    #expect(
      session.interview.answers.statements[age] == [
        Statement(.value(exactly(20)), basis: .record, by: "police_abroad"),
        Statement(.value(exactly(17)), basis: .said),
      ])
  }

  private func exactly(_ number: Int) -> FactValue {
    .number(low: FixedPoint(integer: number), high: FixedPoint(integer: number))
  }

  private func begun() throws -> Session {
    let program = try #require(Shipped.program)
    let date = try #require(CivilDate(year: 2026, month: 11, day: 25))
    var record = CaseRecord()
    record.screener = "VT-07"
    return Session(
      try Interview(program: program, asOf: date, order: QuestionOrder(program, asOf: date)), record: record,
      languages: program.pack.languages)
  }
}

/// The session is not where a test expects it.
struct Unexpected: Error {}

extension Respondent {
  /// "Does not know", or yes to what the pack wants before it goes on.
  func plain(_ session: Session) -> String {
    guard case .question(let asking) = session.step else { return "1" }
    let pack = session.interview.program.pack
    return asking.fact == pack.interview.consent ? "1" : "n"
  }
}
