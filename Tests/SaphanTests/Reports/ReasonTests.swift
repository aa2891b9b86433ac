import Reporting
import RuleEngine
import RuleLanguage
import Testing

/// The reasons shown are enough for the result, and none of their answers can be left out.
@Suite struct ReasonTests {
  /// 10,000 cases: what the page cites is true of the case, is enough, and has no part to spare; what it says to ask can change the result.
  @Test(arguments: 0..<100)
  func thePageIsRight(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: seed)
    for _ in 0..<100 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      let page = ResultPage(evaluation, code: "x")
      for id in program.pack.determinations.indices {
        try checkReasons(id, evaluation, page, seed)
        try checkQuestions(id, evaluation, page, seed)
      }
    }
  }

  private func checkReasons(
    _ id: DeterminationID, _ evaluation: Evaluation, _ page: ResultPage, _ seed: UInt64
  ) throws {
    let pack = evaluation.program.pack
    let shown = ReasonsOnPage(page, of: pack)
    #expect(shown.groups.count <= 3)
    let lower = evaluation.interval(id).lower
    guard lower > 0 else {
      #expect(shown.groups.isEmpty)
      return
    }
    let facts = Set(shown.groups.flatMap(\.facts))
    for line in shown.groups.flatMap(\.answers) {
      #expect(
        facts.contains {
          "\(pack.facts[$0].label): \(StatedAnswer(evaluation: evaluation, fact: $0).words)" == line
        }, "seed \(seed): \(line) is not what the case says")
    }
    let tier = Proposition.tier(id, lower)
    #expect(
      evaluation.evaluation(citing: facts)?.truth(tier) == .isTrue,
      "seed \(seed): \(facts.map { pack.facts[$0].id }) is not enough")
    for fact in facts {
      let rest = evaluation.evaluation(citing: facts.subtracting([fact]))
      #expect(rest?.truth(tier) != .isTrue, "seed \(seed): \(pack.facts[fact].id) is spare")
    }
  }

  private func checkQuestions(
    _ id: DeterminationID, _ evaluation: Evaluation, _ page: ResultPage, _ seed: UInt64
  ) throws {
    let pack = evaluation.program.pack
    let now = evaluation.interval(id)
    let found = evaluation.openQuestions(for: id)
    let facts = found.flatMap(\.values).map(\.fact)
    #expect(facts.count <= 2 && Set(facts).count == facts.count)
    #expect(facts.allSatisfy(evaluation.mayBeAsked))
    for entry in found {
      let values = Dictionary(
        entry.values.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
      let then = try #require(evaluation.evaluation(answering: values)).interval(id)
      #expect(then != now, "seed \(seed): \(entry) changes nothing")
      for fact in values.keys where values.count > 1 {
        let rest = try #require(evaluation.evaluation(answering: values.filter { $0.key != fact }))
        #expect(rest.interval(id).announced == now.announced, "seed \(seed): \(entry) has a part to spare")
      }
    }
    // What the page asks is these questions, and no answer is hoped for.
    let asked = page.lines.filter { $0.role == .question }.map(\.text)
    #expect(asked.count == facts.count)
    #expect(zip(asked, facts).allSatisfy { $0.hasSuffix(pack.facts[$1].question) })
    // Where none is named, none of those that may be asked would do.
    if found.isEmpty, !now.isFinal {
      let open = (now.lower + 1...now.upper).flatMap { evaluation.missingFacts(for: .tier(id, $0)) }
      let changes = evaluation.changes(to: id, by: open.filter(evaluation.mayBeAsked))
      #expect(changes.isEmpty, "seed \(seed): a question is left out")
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
