import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Certain means certain: what an open case shows as true or false stays so however the case goes on.
///
/// 10,000 open cases, as many for each final tier, each continued in two ways.
struct CertaintyTests {
  @Test(arguments: 0..<20)
  func whatIsCertainStaysCertain(block: Int) throws {
    var sample = TierSample(seed: UInt64(block), perTier: 125)
    var continued = 0
    try sample.forEachCase { source, drawn in
      let open = try source.program.evaluate(drawn.open, asOf: source.date)
      let certainties = Certainties(of: open, source.propositions)
      var continuations = [(drawn.complete, drawn.outcome)]
      if let other = try source.completion(of: drawn.open) { continuations.append(other) }
      for (answers, outcome) in continuations {
        let withdrawn = certainties.firstWithdrawn(in: outcome)
        try #require(
          withdrawn == nil,
          """
          \(source)
          \(drawn.open.described(by: source.program.pack))
          -- goes on as --
          \(answers.described(by: source.program.pack))
          """)
      }
      continued += continuations.count
    }
    #expect(sample.counts == [125, 125, 125, 125], "the final tiers are not evenly drawn")
    #expect(continued > 950, "too few cases could go on")
  }
}

/// What is certain of an open case: truths, and what nothing pending can reach any more.
private struct Certainties {
  private let evaluation: Evaluation
  private let known: [(Proposition, Truth)]
  private let settled: [Proposition]

  init(of evaluation: Evaluation, _ propositions: [Proposition]) {
    self.evaluation = evaluation
    let truths = propositions.map { ($0, evaluation.truth($0)) }
    known = truths.filter(\.1.isKnown)
    settled = truths.filter { $0.1 == .unknown && evaluation.isSettled($0.0) }.map(\.0)
  }

  /// The first thing that was certain and is no longer so.
  func firstWithdrawn(in after: Evaluation) -> String? {
    for (proposition, truth) in known where after.truth(proposition) != truth {
      return "\(proposition) was \(truth) and becomes \(after.truth(proposition))"
    }
    for proposition in settled where after.truth(proposition) != .unknown || !after.isSettled(proposition) {
      return "\(proposition) was settled as unknown and becomes \(after.truth(proposition))"
    }
    for id in after.program.pack.determinations.indices {
      let (was, then) = (evaluation.interval(id), after.interval(id))
      if then.lower < was.lower || then.upper > was.upper { return "\(was) of \(id) becomes \(then)" }
    }
    return nil
  }
}
