import CaseFormat
import Drills
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// A story that is played as an interview.
@Suite struct InterviewDrillTests {
  /// Whoever asks what the program would ask comes to the full result, with no question too early or for nothing.
  @Test(arguments: ["annex-08", "annex-12", "annex-18", "contrast-all-usual", "contrast-pair-age-17"])
  func theProgramsOrderIsWithoutFault(_ id: String) throws {
    var drill = try InterviewDrill(try story(id))
    while drill.step == .topics { _ = try drill.take(line("0")) }
    let outcome = try drill.outcome()
    #expect(outcome.isReached && drill.tooEarly.isEmpty && drill.forNothing.isEmpty)
    #expect(outcome.neverAsked.isEmpty && outcome.programQuestions <= drill.asked.count)
    #expect(drill.step == .ended(isComplete: true))
  }

  @Test func aPainfulQuestionComesBehindItsGates() throws {
    var drill = try InterviewDrill(try story("annex-08"))
    let fact = try #require(drill.story.pack.facts.firstIndex { $0.sensitivity == 3 })
    #expect(try drill.ask(fact) == .tooEarly(fact))
    #expect(drill.interview.answers.statements[fact].isEmpty && drill.tooEarly == [fact])
    #expect(
      drill.questions(of: drill.story.pack.facts[fact].topic).contains(fact), "it can be asked again later")
  }

  @Test func whatMatteredAndWasNeverAskedIsNamed() throws {
    var drill = try InterviewDrill(try story("annex-08"))
    _ = try drill.take(line("e"))
    let outcome = try drill.outcome()
    let facts = drill.story.pack.facts
    #expect(!outcome.isReached && outcome.neverAsked.map { facts[$0].id }.contains("suspect_at_home"))
    let logged = drill.logged(outcome)
    #expect(!logged.reached && logged.questions == 0 && logged.fullForm == "immediate_protection")
  }

  @Test func numbersChooseATopicAndAQuestion() throws {
    var drill = try InterviewDrill(try story("annex-08"))
    #expect(try drill.take(line("")) == [.nothingRecorded] && drill.take(line("99")) == [.unclear])
    _ = try drill.take(line("5"))
    let questions = drill.questions(of: 4)
    #expect(try drill.take(line("1")) == [.answer(questions[0])])
    #expect(drill.questions(of: 4).count == questions.count - 1)
    _ = try drill.take(line("b"))
    #expect(drill.step == .topics)
  }

  /// Every pair is separated by one answer, comes to two results, and is what the rules say.
  @Test func nearMissesDifferInOneAnswer() throws {
    let program = try #require(ShippedStories.program)
    let pack = program.pack
    let day = try #require(ShippedStories.today)
    var usual = Answers(factCount: pack.facts.count)
    for (fact, entry) in pack.facts.enumerated() {
      usual.statements[fact] = [Statement(.value(entry.usual), basis: entry.bases.first ?? .said)]
    }
    var found = 0
    for rule in pack.rules.indices where pack.rules[rule].indicator != nil {
      for pair in try program.nearMisses(of: rule, around: usual, asOf: day) {
        found += 1
        let (left, right) = (pair.without.answers.statements, pair.with.answers.statements)
        #expect(pack.facts.indices.filter { left[$0] != right[$0] } == [pair.fact])
        let with = try program.evaluate(pair.with.answers, asOf: day)
        let without = try program.evaluate(pair.without.answers, asOf: day)
        #expect(with.interval(0).announced != without.interval(0).announced)
        #expect(with.truth(.rule(rule)) == .isTrue && without.truth(.rule(rule)) == .isFalse)
      }
    }
    #expect(found > 50)
  }

  private func story(_ id: String) throws -> DrillStory {
    try #require(ShippedStories.all.first { $0.id == id })
  }

  private func line(_ keys: String) -> TypedText { TypedText(raw: keys, keys: keys) }
}
