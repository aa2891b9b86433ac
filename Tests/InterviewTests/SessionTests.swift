import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

@testable import Interviewing

/// What a session does with typed lines, over all stories and random cases.
@Suite struct SessionTests {
  /// Typing a story's answers records just them, asks what the engine asks, and comes to the full form's result.
  @Test(arguments: Shipped.stories.indices)
  func typedLinesRecordTheAnswers(_ index: Int) throws {
    let program = try #require(Shipped.program)
    let story = Shipped.stories[index]
    let date = try Shipped.date(of: story)
    let order = try QuestionOrder(program, asOf: date)
    let told = story.record.answers.told(in: program.pack).spoken
    let session = try lead(told, program, date, order, name: story.record.code)
    let trial = try InterviewTrial(
      program: program, asOf: date, answers: story.record.answers, order: order)
    #expect(session.interview.asked == trial.questions, "\(story.record.code)")
    #expect(trial.differences.isEmpty, "\(story.record.code): \(trial.differences)")
    for fact in session.interview.asked {
      #expect(
        session.interview.answers.statements[fact] == told.statements[fact],
        "\(story.record.code), \(program.pack.facts[fact].id)")
    }
  }

  /// The same on random cases with every kind of answer, private or not, willing or not.
  @Test(arguments: 0..<7)
  func randomCasesKeepTheGates(_ tier: Int) throws {
    let program = try #require(Shipped.program)
    let date = try #require(CivilDate(year: 2026, month: 11, day: 25))
    let order = try QuestionOrder(program, asOf: date)
    var cases = try RandomCases(
      program: program, asOf: date, known: Shipped.stories.map(\.record.answers), seed: 7 + UInt64(tier))
    for number in 0..<40 {
      guard let answers = try cases.next(tier: tier) else { continue }
      let session = try lead(
        answers.told(in: program.pack), program, date, order, name: "seed \(7 + tier), \(number)")
      let full = try program.fullForm(answers.told(in: program.pack), asOf: date)
      if session.interview.isRefused { continue }
      #expect(
        try session.interview.closed().differences(from: full).isEmpty, "seed \(7 + tier), case \(number)")
    }
  }

  /// Leads a whole session, and watches its promises at every step.
  private func lead(
    _ told: Answers, _ program: Program, _ date: CivilDate, _ order: QuestionOrder, name: String
  ) throws -> Session {
    let pack = program.pack
    var session = Session(
      try Interview(program: program, asOf: date, order: order), languages: pack.languages)
    let respondent = Respondent(answers: told)
    var (bound, topic, isAfterPause) = (Int.max, 0, true)
    for _ in 0..<3000 where !session.step.isEnd {
      switch session.step {
      case .pause: isAfterPause = true
      case .question(let asking) where asking.source == nil && !asking.isAgain:
        let (fact, left) = (pack.facts[asking.fact], session.interview.live.atMost)
        #expect(left <= bound, "\(name): more questions at \(fact.id)")
        #expect(fact.topic >= topic, "\(name): a topic is entered again at \(fact.id)")
        if fact.isMostSensitive {
          #expect(session.interview.evaluation.allowsSensitivity(of: asking.fact), "\(name): \(fact.id)")
          #expect(!session.interview.isAfterSensitive || isAfterPause, "\(name): \(fact.id) without a pause")
        }
        (bound, topic, isAfterPause) = (left, fact.topic, false)
      default: break
      }
      _ = try session.type(respondent.line(for: session))
    }
    #expect(session.step.isEnd, "\(name) does not end")
    return session
  }
}
