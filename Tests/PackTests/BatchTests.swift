import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// The shipped stories come out the same in a batch as alone, whatever is left pending of them.
struct BatchTests {
  @Test func storiesComeOutAsAlone() throws {
    let program = try #require(ShippedPack.program)
    var random = SplitMix64(seed: 11)
    var compiled: [CivilDate: BatchProgram] = [:]
    #expect(ShippedPack.scenarios.count > 100)
    for scenario in ShippedPack.scenarios {
      let date = try ShippedPack.date(of: scenario)
      let many = try compiled[date] ?? BatchProgram(program, asOf: date, marksPresumed: true)
      compiled[date] = many
      var batch = Batch(many, lanes: 32)
      batch.start(with: scenario.record.answers)
      var alone: [Answers] = []
      for lane in 0..<32 {
        var answers = scenario.record.answers
        for fact in answers.statements.indices where random.chance(lane * 3) {
          answers.statements[fact] = []
          batch.open(fact, in: lane)
        }
        alone.append(answers)
      }
      batch.run()
      for (lane, answers) in alone.enumerated() {
        let evaluation = try program.evaluate(answers, asOf: date)
        let differing = program.pack.propositions.filter { proposition in
          let planes = many.planes(of: proposition)
          return batch.truth(planes, in: lane) != evaluation.truth(proposition)
            || batch.contains(lane, in: planes.isSettled) != evaluation.isSettled(proposition)
            || batch.contains(lane, in: planes.isPresumed) != evaluation.isPresumed(proposition)
        }
        try #require(differing.isEmpty, "\(scenario.record.code), seed 11, lane \(lane): \(differing)")
      }
    }
  }
}
