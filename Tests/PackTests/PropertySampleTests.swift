import CaseFormat
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// Tries to refute the pack's properties on random variants of its stories and of the usual case.
///
/// A proof over all cases is another matter.
@Suite struct PropertySampleTests {
  @Test(arguments: ShippedPack.program?.pack.properties.map(\.id) ?? [])
  func holdsOnRandomVariants(_ id: String) throws {
    let program = try #require(ShippedPack.program)
    let property = try #require(program.pack.properties.first { $0.id == id })
    let date = try #require(ShippedPack.today)
    var variants = CaseVariants(pack: program.pack, random: SplitMix64(seed: 20_261_123))
    let starts = ShippedPack.scenarios.map(\.record.answers) + Array(repeating: variants.usual, count: 20)
    var wasPossible = false
    for round in 0..<120 {
      let changes = variants.random.below(12)
      let answers = variants.varied(starts[round % starts.count], changes).closed()
      let trial = Trial(program: program, date: date, answers: answers)
      switch property.claim {
      case .possible(let condition):
        wasPossible = try wasPossible || trial.truth(of: condition) == .isTrue
      default:
        let problem = try trial.refutation(of: property.claim, &variants)
        #expect(problem == nil, "seed 20261123, round \(round): \(property.entry.title): \(problem ?? "")")
        if problem != nil { return }
      }
    }
    if case .possible = property.claim { #expect(wasPossible, "no variant shows it") }
  }
}
