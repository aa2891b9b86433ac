import DecisionDiagrams
import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// The space of all cases really holds all of them, and nothing else.
struct EveryCaseTests {
  /// Of every random case, with several statements, silences and partly known answers, the search finds a state in which each proposition has
  /// the truth that the engine gives it.
  @Test(arguments: 0..<10)
  func everyCaseIsThere(block: Int) throws {
    for seed in UInt64(block * 4)..<UInt64(block * 4 + 4) {
      let text = RandomPack(seed: seed, isSmall: true).text
      let pack = try Pack(rules: text)
      let program = Program(pack)
      let space = try CaseSpace(pack, [program], scope: .every)
      var cases = RandomCase(pack: pack, random: SplitMix64(seed: seed))
      for _ in 0..<6 {
        let answers = cases.answers(pending: 30, isClosed: cases.random.chance(50))
        let date = cases.date()
        let evaluation = try program.evaluate(answers, asOf: date)
        let isImpossible = pack.impossible.indices.contains { evaluation.truth(.impossible($0)) == .isTrue }
        let states = try space.states(of: program) { evaluation.truth($0) }
        #expect(
          states != nil || isImpossible, "seed \(seed) on \(date)\n\(answers.described(by: pack))\n\(text)")
      }
    }
  }

  /// What the search finds is what the engine says of the case that it stands for, unless it takes a test by itself.
  @Test(arguments: 0..<6)
  func nothingElseIsThere(block: Int) throws {
    for seed in UInt64(block * 4)..<UInt64(block * 4 + 4) {
      let pack = try Pack(rules: RandomPack(seed: seed, isSmall: true).text)
      let program = Program(pack)
      let space = try CaseSpace(pack, [program], scope: .every)
      if space.takesTestsByThemselves { continue }
      for proposition in pack.propositions {
        let wanted = Truth.allCases[Int(seed) % 3]
        guard let states = try space.states(of: program, where: { $0 == proposition ? wanted : nil }) else {
          continue
        }
        let answers = space.answers(states)
        let date = space.days[states[space.date]]
        let truth = try program.evaluate(answers, asOf: date).truth(proposition)
        #expect(truth == wanted, "seed \(seed) on \(date): \(proposition)\n\(answers.described(by: pack))")
      }
    }
  }
}
