import CaseFormat
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension TestCommand {
  /// Says what the stories reach, and writes the files that were asked for.
  func cover(
    _ results: [ScenarioResult], _ program: Program, _ files: SourceFiles
  ) throws -> CoverageReport {
    let counted = results.filter { withDrafts || !$0.scenario.isDraft }
    let coverage = Coverage(program, counted.map(\.evaluation))
    let handWritten = counted.indices.filter { !counted[$0].scenario.isBoundary }
    var report = CoverageReport(
      program.pack, coverage,
      handWritten: handWritten.count < counted.count ? coverage.reached(by: Set(handWritten)) : nil,
      scenarios: counted.map(\.scenario.record.code), files: files)
    tell(report.text())
    if let html { try Disk.write(Array(report.html().utf8), to: html) }
    if let lcov { try Disk.write(Array(report.lcov().utf8), to: lcov) }
    return report
  }

  /// Says which mistakes in the rules no story notices.
  func mutate(_ scenarios: [Scenario], _ pack: Pack, _ files: SourceFiles) throws -> MutationReport {
    let counted = scenarios.filter { withDrafts || !$0.isDraft }
    let run = try MutationRun(pack, counted, today: try Clock.today())
    var report = MutationReport(pack, run, files: files)
    tell(report.text())
    return report
  }
}
