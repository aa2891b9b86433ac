import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// The compiled engine says of random cases of random packs what the reference says: 500 packs, 40 cases each.
struct EquivalenceTests {
  @Test(arguments: 0..<20)
  func engineAgreesWithReference(block: Int) throws {
    for seed in UInt64(block * 25)..<UInt64(block * 25 + 25) {
      let text = RandomPack(seed: seed).text
      let pack = try Pack(rules: text)
      let program = Program(pack)
      var cases = RandomCase(pack: pack, random: SplitMix64(seed: seed))
      for _ in 0..<40 {
        let (pending, isClosed) = (cases.random.pick([0, 20, 50, 80]), cases.random.chance(30))
        let answers = cases.answers(pending: pending, isClosed: isClosed)
        let difference = try Comparison(program, answers, asOf: cases.date()).difference
        try #require(difference == nil, "seed \(seed)\n\(text)\n\(answers.described(by: pack))")
      }
    }
  }
}

/// One case, evaluated by the engine and by the reference.
private struct Comparison {
  let pack: Pack
  let evaluation: Evaluation
  let reference: ReferenceEvaluator
  let withoutDoubt: ReferenceEvaluator

  init(_ program: Program, _ answers: Answers, asOf date: CivilDate) throws {
    pack = program.pack
    evaluation = try program.evaluate(answers, asOf: date)
    reference = ReferenceEvaluator(pack, answers, asOf: date)
    withoutDoubt = ReferenceEvaluator(pack, answers, asOf: date, doubtActs: false)
  }

  /// The first thing that the two disagree on.
  var difference: String? {
    for proposition in pack.everyProposition {
      let outcome = reference.outcome(proposition)
      if evaluation.truth(proposition) != outcome.truth {
        return "\(proposition) is \(evaluation.truth(proposition)), not \(outcome.truth)"
      }
      if evaluation.isSettled(proposition) != outcome.isSettled {
        return "\(proposition) is settled, or not: not \(evaluation.isSettled(proposition))"
      }
      let isPresumed = outcome.truth == .isTrue && withoutDoubt.outcome(proposition).truth != .isTrue
      if evaluation.isPresumed(proposition) != isPresumed {
        return "\(proposition) is presumed, or not: not \(evaluation.isPresumed(proposition))"
      }
    }
    for id in pack.determinations.indices {
      let (found, expected) = (evaluation.interval(id), reference.interval(id))
      if (found.lower, found.upper, found.announced) != expected {
        return "determination \(id) lies between \(found), not \(expected)"
      }
    }
    return nil
  }
}
