import CaseFormat
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// From the officer's own view to who may be told.
@Suite struct ClosingTests {
  @Test func theOwnViewComesBeforeTheResult() throws {
    var session = try atOwnView()
    let tiers = try #require(Shipped.program).pack.determinations[0].tiers
    #expect(try session.type("") == [.nothingRecorded] && session.record.announced == nil)
    #expect(
      try session.type("99") == [.unclear(.numberBetween(FixedPoint(integer: 1), FixedPoint(integer: 7)))])
    #expect(try session.type("1") == [.result])
    #expect(session.record.ownView == tiers[0].id && session.record.announced == tiers[6].id)
    #expect(session.step == .decision(0))
  }

  @Test func raisingIsFreeAndLoweringIsNot() throws {
    var session = try atOwnView()
    let tiers = try #require(Shipped.program).pack.determinations[0].tiers
    _ = try session.type("n")
    #expect(session.record.ownView == nil)
    _ = try session.type("1")
    #expect(session.step == .reason(0, tier: 0))
    #expect(try session.type("x") == [.notEnough])
    _ = try session.type("the interpreter misunderstood the date")
    for line in ["", "VT-07"] { #expect(try session.type(line) == [.notEnough]) }
    #expect(session.record.decision == nil)
    _ = try session.type("VT-09")
    #expect(
      session.record.decision
        == CaseRecord.Decision(
          tier: tiers[0].id, reason: "the interpreter misunderstood the date", secondPerson: "VT-09"))
    var other = try atOwnView()
    _ = try other.type("3")
    _ = try other.type("7")
    #expect(other.record.decision == CaseRecord.Decision(tier: tiers[6].id))
  }

  @Test func consentIsAskedForEachRecipientAndPart() throws {
    var session = try atOwnView()
    _ = try session.type("n")
    _ = try session.type("n")
    #expect(session.step == .recipients)
    let recipients = session.recipients
    #expect(recipients.count > 1)
    _ = try session.type("1 0")
    #expect(session.step == .items(recipient: 0))
    _ = try session.type("1 3")
    #expect(session.step == .ended(.complete))
    let consents = session.record.consents
    #expect(consents.count == recipients.count)
    #expect(
      consents[0].answer == .given && consents[0].items.first == Consent.result
        && consents[0].items.count == 2)
    #expect(consents.dropFirst().allSatisfy { $0.answer == .refused && $0.items.isEmpty })
  }

  @Test func whoeverWasNotAskedAboutIsNeitherAllowedNorRefused() throws {
    var session = try atOwnView()
    _ = try session.type("n")
    _ = try session.type("n")
    _ = try session.type("2")
    _ = try session.type("0")
    #expect(session.record.consents.map(\.answer) == [.given])
  }

  @Test func aNoToTheTalkEndsIt() throws {
    let program = try #require(Shipped.program)
    let consent = try #require(program.pack.interview.consent)
    var session = try begun()
    for _ in 0..<60 where !session.step.isEnd {
      if case .question(let asking) = session.step, asking.fact == consent {
        _ = try session.type("2")
      } else {
        _ = try session.type(Respondent(answers: session.interview.answers).plain(session))
      }
    }
    #expect(session.step == .ended(.refused))
  }

  /// Each of these alone shows what to do before the next question.
  @Test(arguments: [
    "feared_person_near", "urgent_care", "life_threatened", "still_held", "thoughts_of_death",
  ])
  func dangerIsActedOnAtOnce(_ id: String) throws {
    let program = try #require(Shipped.program)
    let fact = try #require(program.pack.facts.firstIndex { $0.id == id })
    var session = try begun()
    for _ in 0..<60 {
      guard case .question(let asking) = session.step, asking.fact == fact else {
        _ = try session.type(Respondent(answers: session.interview.answers).plain(session))
        continue
      }
      let notices = try session.type("1")
      let atOnce = notices.contains { if case .atOnce = $0 { true } else { false } }
      #expect(atOnce, "\(notices)")
      return
    }
    Issue.record("\(id) is not asked early")
  }

  /// Danger, privacy and language come before the question whether the person wants to talk.
  @Test func dangerComesBeforeConsent() throws {
    let pack = try #require(Shipped.program).pack
    let consent = try #require(pack.interview.consent)
    let danger = try #require(pack.topics.firstIndex { $0.id == "danger" })
    #expect(danger < pack.facts[consent].topic)
  }

  /// Whoever is in danger need not be asked a hundred questions more: the rest can wait, and is not lost.
  @Test func questionsThatOnlyFindHelpCanWait() throws {
    let story = try #require(Shipped.stories.first { $0.record.code == "annex-08" })
    let respondent = Respondent(answers: story.record.answers)
    var session = try begun()
    let first = session.step
    #expect(
      try session.type("e") != [] && session.step == first && !session.isCutShort, "nothing is settled yet")
    for _ in 0..<400 where !session.interview.evaluation.isSettled(0) {
      _ = try session.type(respondent.willing(session))
    }
    let question = session.step
    #expect(try session.type("e").isEmpty && session.step == .ownView(0) && session.isCutShort)
    _ = try session.type("b")
    #expect(!session.isCutShort && session.step != .ownView(0))
    _ = try session.type("k")
    #expect(session.step == question)
    _ = try session.type("e")
    #expect(try session.type("7") == [.result] && session.step == .decision(0))
    for _ in 0..<10 where !session.step.isEnd { _ = try session.type(respondent.willing(session)) }
    #expect(session.step == .ended(.complete) && session.isCutShort)
    #expect(session.interview.next != nil, "the rest can still be asked")
  }

  @Test func whatWasHandedOverIsNotAskedAgain() throws {
    let program = try #require(Shipped.program)
    let story = try #require(Shipped.stories.first { $0.record.code == "annex-09" })
    let date = try Shipped.date(of: story)
    let interview = try Interview(
      program: program, asOf: date, answers: story.record.answers, order: QuestionOrder(program, asOf: date))
    var session = Session(interview, languages: program.pack.languages)
    #expect(session.opening == [.handedOver(interview.handedOver.count)])
    for _ in 0..<400 where !session.step.isEnd {
      if case .question(let asking) = session.step { #expect(!interview.handedOver.contains(asking.fact)) }
      _ = try session.type(
        Respondent(answers: Answers(factCount: program.pack.facts.count)).line(for: session))
    }
    for fact in interview.handedOver {
      #expect(session.interview.answers.statements[fact] == story.record.answers.statements[fact])
    }
  }

  /// At the own view of a case that is announced as the highest tier.
  private func atOwnView() throws -> Session {
    let story = try #require(Shipped.stories.first { $0.record.code == "annex-08" })
    var session = try begun()
    for _ in 0..<400 {
      if case .ownView = session.step { return session }
      _ = try session.type(Respondent(answers: story.record.answers).willing(session))
    }
    throw Unexpected()
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

extension Respondent {
  /// The line of a person who wants to talk.
  func willing(_ session: Session) -> String {
    if case .question(let asking) = session.step,
      asking.fact == session.interview.program.pack.interview.consent
    {
      return "1"
    }
    return line(for: session)
  }
}
