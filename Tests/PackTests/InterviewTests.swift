import CaseFormat
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// The interview asks less than the full form, and comes to the same result.
@Suite struct InterviewTests {
  /// Besides, the bound on further questions never grows, and no topic is entered again.
  @Test(arguments: ShippedPack.scenarios.indices)
  func interviewEqualsFullForm(_ index: Int) throws {
    let program = try #require(ShippedPack.program)
    let scenario = ShippedPack.scenarios[index]
    let date = try ShippedPack.date(of: scenario)
    var interview = try Interview(program: program, asOf: date)
    var bound = Int.max
    var topic = 0
    while true {
      let live = interview.live
      guard let next = live.next(in: program.pack) else { break }
      #expect(live.atMost <= bound, "\(scenario.record.code): more questions after an answer")
      #expect(program.pack.facts[next].topic >= topic, "\(scenario.record.code): a topic is entered again")
      bound = live.atMost - 1
      topic = program.pack.facts[next].topic
      try interview.answer(next, answer(next, scenario.record.answers))
    }
    let full = try program.evaluate(scenario.record.answers.closed(), asOf: date)
    #expect(outcome(try interview.closed()) == outcome(full), "\(scenario.record.code)")
  }

  @Test func goingBackLeavesNoTrace() throws {
    let program = try #require(ShippedPack.program)
    let scenario = try #require(ShippedPack.scenarios.first)
    let date = try ShippedPack.date(of: scenario)
    var interview = try Interview(program: program, asOf: date)
    var questions: [FactID] = []
    for _ in 0..<12 {
      guard let next = interview.next else { break }
      questions.append(next)
      try interview.answer(next, answer(next, scenario.record.answers))
    }
    for question in questions.reversed() { #expect(try interview.back() == question) }
    #expect(try interview.back() == nil)
    #expect(interview.evaluation.answers == Answers(factCount: program.pack.facts.count))
    #expect(interview.next == questions.first)
  }

  /// What the file holds; what it leaves out is not known.
  private func answer(_ fact: FactID, _ answers: Answers) -> [Statement] {
    answers.statements[fact].isEmpty
      ? [Statement(.silence(.doesNotKnow), basis: .said)] : answers.statements[fact]
  }

  /// Bounds, needs, safeguards and whether each referral is met, as one text.
  private func outcome(_ evaluation: Evaluation) -> [String] {
    let pack = evaluation.program.pack
    return pack.determinations.indices.map { "\(evaluation.interval($0))" }
      + pack.needs.indices.map { "\(pack.needs[$0].id) \(evaluation.truth(.need($0)))" }
      + pack.safeguards.indices.map { "\(pack.safeguards[$0].id) \(evaluation.truth(.safeguard($0)))" }
      + evaluation.referrals.map { "\(pack.needs[$0.need].id) \($0.status)" }
  }
}
