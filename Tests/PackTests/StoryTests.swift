import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// What has to hold of the shipped pack and its stories together.
@Suite struct StoryTests {
  @Test func everyStoryComesOutAsExpected() throws {
    let program = try #require(ShippedPack.program)
    let today = try #require(ShippedPack.today)
    #expect(ShippedPack.scenarios.count > 5)
    for scenario in ShippedPack.scenarios {
      let result = try program.run(scenario, today: today)
      #expect(result.mismatches.isEmpty, "\(scenario.record.code): \(result.mismatches.map(\.expected))")
    }
  }

  @Test func everyFactIsUsedByARuleOrReferral() throws {
    let pack = try #require(ShippedPack.program).pack
    let used = Set(
      pack.propositions.flatMap { pack.factsRead(by: $0).map(\.0) } + [pack.place].compactMap { $0 })
    let unused = pack.facts.indices.filter { !used.contains($0) }.map { pack.facts[$0].id }
    #expect(unused.isEmpty, "nothing reads \(unused)")
  }

  /// Every indicator, conclusion, tier, need and safeguard holds in some story.
  @Test func everyRuleIsReachedByAStory() throws {
    let program = try #require(ShippedPack.program)
    let pack = program.pack
    var open = Set(
      pack.rules.indices.map { Proposition.rule($0) } + pack.needs.indices.map { .need($0) }
        + pack.safeguards.indices.map { .safeguard($0) }
        + pack.determinations.enumerated().flatMap { id, entry in entry.tiers.indices.map { .tier(id, $0) } })
    for scenario in ShippedPack.scenarios {
      let evaluation = try program.evaluate(
        scenario.record.answers.closed(), asOf: try ShippedPack.date(of: scenario))
      open = open.filter { evaluation.truth($0) != .isTrue }
    }
    #expect(open.isEmpty, "no story shows \(open.map { pack.name(of: $0).id }.sorted())")
  }

  /// At least a quarter of all stories say what must not follow.
  @Test func manyStoriesSayWhatMustNotFollow() {
    let negative = ShippedPack.scenarios.count { scenario in
      scenario.expectations.contains { expectation in
        switch expectation.value {
        case .rule(_, .isFalse), .need(_, isRaised: false), .referral(_, isMade: false),
          .safeguard(_, applies: false), .atMost:
          true
        default: false
        }
      }
    }
    #expect(negative * 4 >= ShippedPack.scenarios.count)
  }

  @Test func whoThePersonIsChangesNoTier() throws {
    let program = try #require(ShippedPack.program)
    let facts = ["sex", "gender_identity", "nationality", "ethnicity"].compactMap { id in
      program.pack.facts.firstIndex { $0.id == id }
    }
    #expect(facts.count == 4)
    for scenario in ShippedPack.scenarios {
      let date = try ShippedPack.date(of: scenario)
      let answers = scenario.record.answers.closed()
      let before = try program.evaluate(answers, asOf: date)
      for fact in facts {
        for value in program.pack.facts[fact].values.indices {
          var swapped = answers
          swapped.statements[fact] = [Statement(.value(.choice(possible: 1 << UInt64(value))), basis: .said)]
          let after = try program.evaluate(swapped, asOf: date)
          for id in program.pack.determinations.indices {
            #expect(
              after.interval(id) == before.interval(id),
              "\(scenario.record.code), \(program.pack.facts[fact].id)")
          }
        }
      }
    }
  }

  /// Forgetting answers may open a result, but never makes a lower one certain.
  @Test func droppingFiveAnswersGivesNoFirmerNegative() throws {
    let program = try #require(ShippedPack.program)
    var random = SplitMix64(seed: 5)
    for scenario in ShippedPack.scenarios {
      let date = try ShippedPack.date(of: scenario)
      let answers = scenario.record.answers
      let before = try program.evaluate(answers.closed(), asOf: date)
      let given = answers.statements.indices.filter { !answers.statements[$0].isEmpty }
      for _ in 0..<40 {
        var fewer = answers
        for _ in 0..<5 { fewer.statements[given[random.below(given.count)]] = [] }
        let after = try program.evaluate(fewer.closed(), asOf: date)
        for id in program.pack.determinations.indices {
          #expect(
            after.interval(id).upper >= before.interval(id).lower,
            "\(scenario.record.code): seed 5 gives a firmer negative")
        }
      }
    }
  }
}
