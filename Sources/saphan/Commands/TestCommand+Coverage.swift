import ArgumentParser
import CaseFormat
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension TestCommand {
  /// What the stories reach; ends with code 1 where that is less than the pack demands.
  func cover(_ results: [ScenarioResult], _ program: Program, _ files: SourceFiles) throws {
    let counted = results.filter { withDrafts || !$0.scenario.isDraft }
    let coverage = Coverage(program, counted.map(\.evaluation))
    var report = CoverageReport(
      program.pack, coverage, scenarios: counted.map(\.scenario.record.code), files: files)
    if let html { try Disk.write(Array(report.html().utf8), to: html) }
    if let lcov { try Disk.write(Array(report.lcov().utf8), to: lcov) }
    Console.out(report.text())
    let stories = counted.filter { !$0.scenario.isBoundary }
    if stories.count < counted.count {
      let own = Coverage(program, stories.map(\.evaluation))
      let line = CoverageReport(program.pack, own, scenarios: [], files: files).summary
      Console.out("hand-written stories alone: \(line)\n")
    }
    let isEnough =
      isReached(coverage.covered, program.pack.threshold(.conditions))
      && isReached(coverage.pairs, program.pack.threshold(.pairs))
    if !isEnough { throw ExitCode(1) }
  }

  /// Which mistakes in the rules no story notices; ends with code 1 where they are more than the pack allows.
  func mutate(_ scenarios: [Scenario], _ pack: Pack, _ files: SourceFiles) throws {
    let counted = scenarios.filter { withDrafts || !$0.isDraft }
    let run = try MutationRun(pack, counted, today: try Clock.today())
    var places = SurvivorText(files: files)
    for (mutant, fate) in zip(run.mutants, run.fates) where fate == .survived || fate == .doubtful {
      Console.out(places.line(mutant, isDoubtful: fate == .doubtful))
    }
    let equivalent = run.fates.count { $0 == .equivalent }
    let (noticed, of) = run.score
    let percent = of == 0 ? 100 : noticed * 100 / of
    Console.out(
      "\(noticed) of \(of) mistakes noticed (\(percent) %); \(equivalent) of \(run.mutants.count) make no difference in any case\n"
    )
    if !isReached((noticed, of), pack.threshold(.mutants)) { throw ExitCode(1) }
  }

  private func isReached(_ part: (count: Int, of: Int), _ percent: Int) -> Bool {
    part.of == 0 || part.count * 100 >= percent * part.of
  }
}
