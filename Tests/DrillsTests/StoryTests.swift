import CaseFormat
import Drills
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// What a drill calls right is what the rules make of a story.
@Suite struct StoryTests {
  /// Over all stories: the key of a drill and an evaluation of its own, made as `evaluate` makes it, agree.
  @Test func aDrillNeverDisagreesWithTheRules() throws {
    let program = try #require(ShippedStories.program)
    #expect(ShippedStories.all.count > 150)
    for story in ShippedStories.all {
      let asOf = try #require(story.scenario.record.asOf ?? ShippedStories.today)
      let evaluation = try program.evaluate(story.scenario.record.answers.closed(), asOf: asOf)
      #expect(story.interval == evaluation.interval(0))
      for sign in story.signs {
        #expect(story.isThere(sign: sign) == (evaluation.truth(.rule(sign)) == .isTrue))
      }
      for service in story.services where story.isToCall(service) {
        #expect(evaluation.referrals.contains { $0.options.first { $0.fits == .isTrue }?.service == service })
      }
      for caution in story.cautions {
        #expect(story.applies(caution) == (evaluation.truth(.safeguard(caution)) == .isTrue))
      }
      // Whoever answers as the rules do is right in everything.
      let perfect = StoryAnswer(
        signs: Set(story.signs.filter(story.isThere)), tier: evaluation.interval(0).announced,
        services: Set(story.services.filter(story.isToCall)),
        cautions: Set(story.cautions.filter(story.applies)),
        certainty: .high)
      let grade = story.grade(perfect)
      #expect(grade.verdict == .right && grade.mark == 3)
      #expect(grade.signs.missed.isEmpty && grade.signs.notThere.isEmpty && grade.services.missed.isEmpty)
      #expect(
        grade.services.notThere.isEmpty && grade.cautions.missed.isEmpty && grade.cautions.notThere.isEmpty)
    }
  }

  /// There is always something to be taken for a sign, and it is not there.
  @Test func everyListHasDistractors() {
    for story in ShippedStories.all {
      #expect(story.signs.count { !story.isThere(sign: $0) } >= 4, "\(story.id)")
      #expect(Set(story.signs).count == story.signs.count)
      let said = story.cautions.map { story.pack.safeguards[$0].prohibitions[0] }
      #expect(Set(said).count == said.count, "\(story.id) forbids the same twice")
    }
  }

  @Test(arguments: [
    (4, 4, 4, Verdict.right), (5, 4, 6, .cautious), (2, 4, 6, .missed), (3, 4, 6, .tooLow),
    (0, 2, 2, .tooLow),
    (4, 1, 1, .falseAlarm), (2, 1, 1, .tooHigh), (6, 4, 5, .tooHigh), (3, 1, 3, .cautious),
  ])
  func verdicts(_ chosen: Int, _ announced: Int, _ highest: Int, _ verdict: Verdict) {
    #expect(Verdict(chosen: chosen, announced: announced, highest: highest, threshold: 3) == verdict)
    for certainty in Certainty.allCases {
      let expected = verdict == .cautious ? 0 : certainty.mark(isRight: verdict == .right)
      #expect(verdict.mark(certainty) == expected)
    }
  }

  /// Wrong advice is a result of the rules on a record that differs from the story in what it says.
  @Test func wrongAdviceIsWrongAndReasoned() throws {
    var without: [String] = []
    for story in ShippedStories.ofTheClass {
      var random = SplitMix64(seed: 3)
      guard let wrong = story.wrongAdvice(&random) else {
        without.append(story.id)
        continue
      }
      #expect(wrong.evaluation.interval(0).announced != story.interval.announced)
      #expect((1...2).contains(wrong.facts.count))
      for fact in story.pack.facts.indices where !wrong.facts.contains(fact) {
        #expect(wrong.evaluation.answers.statements[fact] == story.evaluation.answers.statements[fact])
      }
    }
    #expect(without.count * 2 < ShippedStories.ofTheClass.count, "no wrong advice for \(without)")
  }
}
