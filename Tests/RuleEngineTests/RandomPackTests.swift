import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// The generator is only as good as what it reaches.
struct RandomPackTests {
  @Test func everyConstructOccurs() throws {
    var seen: Set<String> = []
    for seed in 0..<100 as Range<UInt64> {
      try Constructs(of: Pack(rules: RandomPack(seed: seed).text)).note(into: &seen)
    }
    #expect(Constructs.all.subtracting(seen).sorted() == [])
    #expect(seen.subtracting(Constructs.all).sorted() == [], "a construct that the list does not name")
  }

  /// Random cases bring every kind of proposition to everything that it can be.
  @Test func everySituationOccurs() throws {
    var seen: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      let program = Program(try Pack(rules: RandomPack(seed: seed).text))
      let propositions = program.pack.everyProposition
      var cases = RandomCase(pack: program.pack, random: SplitMix64(seed: seed))
      for _ in 0..<10 {
        let answers = cases.answers(pending: 40, isClosed: cases.random.chance(30))
        let evaluation = try program.evaluate(answers, asOf: cases.date())
        seen.formUnion(propositions.map { situation(of: $0, in: evaluation) })
      }
    }
    let situations = ["isFalse", "isTrue", "isTrue presumed", "unknown", "unknown settled"]
    for kind in ["category", "gate", "need", "rule", "safeguard", "service", "tier"] {
      #expect(situations.filter { !seen.contains("\(kind) \($0)") } == [], "\(kind)")
    }
  }

  private func situation(of proposition: Proposition, in evaluation: Evaluation) -> String {
    let truth = evaluation.truth(proposition)
    let isSettled = truth == .unknown && evaluation.isSettled(proposition)
    let remark = evaluation.isPresumed(proposition) ? " presumed" : isSettled ? " settled" : ""
    return "\(Constructs.name(of: proposition)) \(truth)\(remark)"
  }

  @Test func aSeedRepeatsItsPack() {
    #expect(RandomPack(seed: 7).text == RandomPack(seed: 7).text)
    #expect(RandomPack(seed: 7).text != RandomPack(seed: 8).text)
  }
}
