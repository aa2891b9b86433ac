import Reporting
import RuleEngine
import RuleLanguage
import Testing

/// The reasons shown are enough for the result, and none of their answers can be left out.
@Suite struct ReasonTests {
  @Test(arguments: 0..<40)
  func shownReasonsAreEnoughAndNoneIsSpare(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: seed)
    for _ in 0..<10 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      try check(evaluation, seed)
    }
  }

  private func check(_ evaluation: Evaluation, _ seed: UInt64) throws {
    let report = ScreeningReport(
      evaluation, caseCode: "x", contentHash: "", programVersion: "", wording: .data)
    for (id, shown) in report.determinations.enumerated() {
      let lower = evaluation.interval(id).lower
      #expect(shown.reasons.count <= 3)
      guard lower > 0 else {
        #expect(shown.reasons.isEmpty)
        continue
      }
      let names = Set(shown.reasons.flatMap(\.answers).map(\.id))
      let facts = Set(
        evaluation.program.pack.facts.indices.filter { names.contains(evaluation.program.pack.facts[$0].id) })
      #expect(facts.count == names.count)
      let tier = Proposition.tier(id, lower)
      #expect(
        evaluation.evaluation(citing: facts)?.truth(tier) == .isTrue,
        "seed \(seed): \(names.sorted()) is not enough for \(shown.lower.id)")
      for fact in facts {
        let rest = evaluation.evaluation(citing: facts.subtracting([fact]))
        #expect(
          rest?.truth(tier) != .isTrue, "seed \(seed): \(evaluation.program.pack.facts[fact].id) is spare")
      }
    }
  }

  /// What is said to make something hold does so.
  @Test(arguments: 0..<20)
  func nearestAnswersDoWhatIsSaid(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: 1000 + seed)
    var found = 0
    for _ in 0..<5 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      for proposition in program.pack.propositions where evaluation.truth(proposition) != .isTrue {
        for others in evaluation.nearestAnswers(toward: proposition) {
          let values = Dictionary(
            others.values.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
          #expect(evaluation.evaluation(answering: values)?.truth(proposition) == .isTrue, "seed \(seed)")
          for fact in values.keys where values.count > 1 {
            var rest = values
            rest[fact] = nil
            #expect(
              evaluation.evaluation(answering: rest)?.truth(proposition) != .isTrue, "seed \(seed): spare")
          }
          found += 1
        }
      }
    }
    #expect(found > 0)
  }

  /// A presumed result names answers that are missing, and without their doubt it would not hold.
  @Test(arguments: 0..<40)
  func presumedResultsNameWhatIsMissing(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: 2000 + seed)
    for _ in 0..<10 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      for proposition in program.pack.propositions {
        let doubts = evaluation.doubts(behind: proposition)
        #expect(doubts.isEmpty != evaluation.isPresumed(proposition), "seed \(seed): \(proposition)")
        #expect(doubts.allSatisfy { isDoubtful($0, evaluation) }, "seed \(seed): \(proposition)")
      }
    }
  }

  private func isDoubtful(_ fact: FactID, _ evaluation: Evaluation) -> Bool {
    let state = evaluation.state(of: fact)
    return state.standing != .valued || state.statementsDiffer
      || state.alternatives.contains { value in
        switch value {
        case .choice(let possible): possible.nonzeroBitCount > 1
        case .number(let low, let high): low < high
        case .set(let includes, let excludes):
          includes | excludes != evaluation.program.pack.facts[fact].everyValue
        }
      }
  }
}
