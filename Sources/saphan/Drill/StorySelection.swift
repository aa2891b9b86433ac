import ArgumentParser
import CaseFormat
import Drills
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// Which stories of which files.
struct StorySelection {
  /// Files of stories or folders of them; empty for those that come with the program.
  let paths: [String]
  /// Just these; empty for all that fit.
  var ids: [String] = []
  /// A text that a story's id or a tag holds; nil for every story that teaches something.
  var filter: String?
  /// The day on which a story without a date is judged.
  let day: CivilDate

  /// Reads rules and stories and runs something with them; what is wrong is shown, with the right exit code.
  func withDrill(
    _ packOption: PackOption, _ language: LanguageOption,
    _ run: (LoadedDrill, inout SourceFiles) throws -> Void
  ) throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    try language.validate(in: loaded.pack)
    do {
      guard !loaded.pack.determinations.isEmpty else {
        throw Diagnostic("nothing-to-drill", "the pack has no determination to judge by", at: nil)
      }
      let read = try StoryFiles(paths, for: loaded.pack, files: &files)
      let program = Program(loaded.pack)
      let chosen = try read.scenarios.filter(isWanted).sorted { $0.record.code < $1.record.code }
        .map { try DrillStory($0, program: program, today: day) }
      try check(chosen)
      try run(LoadedDrill(loaded: loaded, program: program, files: read, stories: chosen), &files)
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private func isWanted(_ scenario: Scenario) -> Bool {
    if !ids.isEmpty { return ids.contains(scenario.record.code) }
    guard let filter else { return scenario.drill != nil }
    return filter.isEmpty || scenario.record.code.contains(filter)
      || scenario.tags.contains { $0.contains(filter) }
  }

  private func check(_ stories: [DrillStory]) throws(Diagnostic) {
    if let unknown = ids.first(where: { id in !stories.contains { $0.id == id } }) {
      throw Diagnostic("no-such-story", "there is no story `\(unknown)`", at: nil)
    }
    if stories.isEmpty { throw Diagnostic("no-such-story", "no story fits", at: nil) }
  }
}
