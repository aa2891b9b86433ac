import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What to ask next about an open result: few questions, and none that must not be put.
struct OpenQuestionTests {
  private static let facts = [
    "gentle: {type: yes_no, usual: no, sensitivity: 0}", "harsh: {type: yes_no, usual: no, sensitivity: 3}",
    "left: {type: yes_no, usual: no, sensitivity: 1}", "right: {type: yes_no, usual: no, sensitivity: 2}",
    "ready: {type: yes_no, usual: yes}", "willing: {type: yes_no, usual: yes}",
    "deeper: {type: yes_no, usual: no, ask_when: left, otherwise: no}",
  ]

  /// A pack with one tier above the lowest, reached as `when` says.
  private func program(_ when: String) throws -> Program {
    var pack = try Pack(
      facts: Self.facts,
      sections: """
        conclusions:
          at_ease: {title: At ease, when: ready}
        determinations:
          level: {title: Level, tiers: [{low: {title: Low}}, {high: {title: High, when: \(when)}}]}
        """)
    pack.interview.consent = try pack.fact("willing")
    pack.interview.sensitiveWhen = pack.rules.firstIndex { $0.id == "at_ease" }
    return Program(pack)
  }

  /// The ids of the facts of every entry; those of one entry are joined.
  private func questions(_ when: String, _ answers: [String: Statement.Content] = [:]) throws -> [String] {
    let program = try program(when)
    var stated = Answers(factCount: program.pack.facts.count, isClosed: true)
    for (id, content) in answers { stated.state(content, on: try program.pack.fact(id)) }
    let evaluation = try program.evaluate(stated)
    return evaluation.openQuestions(for: 0).map { entry in
      entry.values.map { program.pack.facts[$0.fact].id }.joined(separator: "+")
    }
  }

  @Test func oneAnswerThatIsEnoughIsOneQuestion() throws {
    #expect(try questions("gentle") == ["gentle"])
  }

  @Test func theLessSensitiveComeFirstAndThereAreTwoAtMost() throws {
    #expect(try questions("{any: [right, left, gentle]}") == ["gentle", "left"])
  }

  @Test func twoThatTakeEachOtherAreOnePair() throws {
    #expect(try questions("{all: [left, right]}") == ["left+right"])
    #expect(try questions("{all: [left, right]}", ["left": .value(.yes)]) == ["right"])
  }

  @Test func whatThreeAnswersWouldDoIsNotSaid() throws {
    // Each of them alone could still settle it: a no is enough.
    #expect(try questions("{all: [gentle, left, right]}") == ["gentle", "left"])
  }

  @Test func aFinalResultHasNoQuestions() throws {
    #expect(try questions("gentle", ["gentle": .value(.yes)]) == [])
    #expect(try questions("gentle", ["gentle": .value(.no)]) == [])
  }

  @Test(arguments: [Silence.declined, .notSafeToAsk])
  func nobodyIsPressed(_ silence: Silence) throws {
    #expect(try questions("{any: [gentle, left]}", ["gentle": .silence(silence)]) == ["left"])
    #expect(try questions("gentle", ["gentle": .silence(silence)]) == [])
  }

  @Test(arguments: [Silence.doesNotKnow, .notAsked])
  func whatIsOnlyNotKnownMayBeAskedAgain(_ silence: Silence) throws {
    #expect(try questions("gentle", ["gentle": .silence(silence)]) == ["gentle"])
  }

  @Test func theMostSensitiveWaitForWhatThePackWants() throws {
    #expect(try questions("harsh") == [])
    #expect(try questions("harsh", ["ready": .value(.no)]) == [])
    #expect(try questions("harsh", ["ready": .value(.yes)]) == ["harsh"])
  }

  @Test func whoDoesNotWantToTalkIsAskedNothing() throws {
    #expect(try questions("gentle", ["willing": .value(.no)]) == [])
    #expect(try questions("gentle", ["willing": .silence(.declined)]) == ["gentle"])
  }

  @Test func whatDoesNotApplyIsNotAsked() throws {
    let found = try questions("{any: [deeper, right]}", ["left": .value(.no)])
    #expect(found == ["right"])
  }
}
