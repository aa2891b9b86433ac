import CaseFormat
import Foundation
import Interviewing
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

/// How many questions interviews take, and that none misses anything.
@Suite struct BaselineTests {
  /// The figures over all stories are those of the file; `UPDATE_GOLDEN=1` writes it anew where rules have changed.
  @Test func theFiguresAreTheBaseline() throws {
    let program = try #require(Shipped.program)
    let persons = try Shipped.stories.map {
      InterviewTrials.Person(
        code: $0.record.code, asOf: try Shipped.date(of: $0), answers: $0.record.answers)
    }
    let statistics = try InterviewTrials.hold(persons, program)
    #expect(statistics.misses.isEmpty)
    let golden = GoldenFile(BuiltProgram.root.appending(path: "Benchmarks/interviews.txt"))
    #expect(try golden.difference(from: InterviewStatisticsText.render(statistics, program.pack)) == nil)
    // Whoever needs help most has to be found soon, and there have to be enough of them to say so.
    let tiers = program.pack.determinations[0].tiers.count
    let urgent = statistics.counts(of: 0, tiers: [tiers - 1])
    let first = statistics.counts(of: 0, tiers: (tiers - 2)..<tiers)
    #expect(urgent.count >= 20)
    #expect(Self.medianShare(urgent) <= 33 && Self.medianShare(first) <= 40)
  }

  /// Questions until the tier was settled, in percent of those of the full form.
  private static func medianShare(_ counts: [InterviewStatistics.Count]) -> Int {
    InterviewStatistics.Count.median(counts.map { 100 * $0.untilSettled / max(1, $0.fullForm) }) ?? 100
  }
}
