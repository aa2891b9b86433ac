import ArgumentParser
import CaseFormat
import RuleLanguage
import Scenarios
import Source

/// Scenarios read from files and folders.
///
/// Every problem of every file is shown before any scenario is used.
struct ScenarioFiles {
  /// The scenarios, in the order of the paths.
  let scenarios: [Scenario]

  /// Reads the scenarios, and ends with code 2 where one cannot be read.
  init(_ paths: [String], for pack: Pack, files: inout SourceFiles) throws {
    var reader = ScenarioReader(pack: pack)
    var problems: [Diagnostic] = []
    var scenarios: [Scenario] = []
    for path in try Self.paths(paths, files) {
      do {
        let file = files.add(name: path, bytes: try Disk.bytes(path))
        if let scenario = reader.read(file) { scenarios.append(scenario) }
      } catch {
        problems.append(error)
      }
    }
    problems += reader.diagnostics + Self.duplicates(scenarios)
    Console.show(problems.withFormerNamesOnce, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    self.scenarios = scenarios
  }

  /// Two stories with one id could hide each other in every report.
  private static func duplicates(_ scenarios: [Scenario]) -> [Diagnostic] {
    Dictionary(grouping: scenarios, by: \.record.code).filter { $0.value.count > 1 }.keys.sorted().map {
      Diagnostic("duplicate-id", .error, "two scenarios have the id `\($0)`", at: nil)
    }
  }

  /// The files that the paths name, those in folders sorted.
  static func paths(_ paths: [String], _ files: SourceFiles) throws -> [String] {
    let given = paths.isEmpty ? [PackOption.defaultFolder(for: "Scenarios")] : paths
    do {
      return try given.flatMap { path throws(Diagnostic) in
        try StoryFiles.paths(path)
      }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }
}
