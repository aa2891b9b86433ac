import ArgumentParser
import CaseFormat
import Drills
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// Who drills which stories, and where it is logged: shared by the commands that drill.
struct DrillOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The trainee's code, such as T07; never a name.", valueName: "code"))
  var trainee: String?

  @Option(
    help: ArgumentHelp(
      "The class's log, to which every choice is added.", discussion: "Default: training-log.jsonl here.",
      valueName: "file"))
  var log = "training-log.jsonl"

  @Option(
    help: ArgumentHelp(
      "Story files or folders of them.", discussion: "Default: Scenarios here, else the installed ones.",
      valueName: "path"))
  var stories: [String] = []

  @Option(
    name: .customLong("story"), help: ArgumentHelp("Just this story; can be repeated.", valueName: "id"))
  var ids: [String] = []

  @Option(help: ArgumentHelp("Only stories whose id or a tag holds this text.", valueName: "text"))
  var filter: String?

  @Option(help: "At most so many stories.")
  var count = 5

  @Option(
    name: .customLong("on"), help: ArgumentHelp("The day of the drill. Default: today.", valueName: "date"))
  var dateText: String?

  var logFile: LogFile { LogFile(path: log) }

  func validate() throws {
    if count < 1 { throw ValidationError("--count takes a number from 1 on") }
    if let trainee, TraineeCode.problem(trainee) != nil {
      throw ValidationError(
        "--trainee takes a code of up to twelve letters, digits and hyphens, with a digit: T07; never a name")
    }
    if let dateText, CivilDate.first(of: dateText) == nil {
      throw ValidationError("--on takes a date such as 2026-11-25")
    }
  }

  /// The day of the drill.
  func day() throws(Diagnostic) -> CivilDate {
    if let day = dateText.flatMap({ CivilDate.first(of: $0) }) { return day }
    return try Clock.today()
  }

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
      let read = try StoryFiles(stories, for: loaded.pack, files: &files)
      let program = Program(loaded.pack)
      let today = try day()
      let chosen = try read.scenarios.filter(isWanted).map {
        try DrillStory($0, program: program, today: today)
      }
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
    return scenario.record.code.contains(filter) || scenario.tags.contains { $0.contains(filter) }
  }

  private func check(_ stories: [DrillStory]) throws(Diagnostic) {
    if let unknown = ids.first(where: { id in !stories.contains { $0.id == id } }) {
      throw Diagnostic("no-such-story", "there is no story `\(unknown)`", at: nil)
    }
    if stories.isEmpty { throw Diagnostic("no-such-story", "no story fits", at: nil) }
  }

  /// Stories for a session with what the log knows of them.
  struct Picked {
    var stories: [DrillStory]
    var attempts: [Int]
    var interrupted: [LogEntry] = []
  }

  /// The stories named, or what is due and new; an attempt that was interrupted comes first, and goes on where it stood.
  func pick(_ drill: LoadedDrill, for trainee: String, _ log: ClassLog) throws -> Picked {
    var stories =
      ids.isEmpty
      ? StoryOrder.pick(count, of: drill.stories, for: trainee, log: log, on: try day())
      : ids.compactMap { id in drill.stories.first { $0.id == id } }
    var picked = Picked(stories: [], attempts: [])
    if let entries = log.interrupted(trainee, pack: drill.packName), let first = entries.first,
      let story = drill.stories.first(where: { $0.id == first.story })
    {
      stories = [story] + stories.filter { $0.id != story.id }
      picked.interrupted = entries
    }
    picked.stories = Array(stories.prefix(max(count, ids.count)))
    picked.attempts = picked.stories.map { log.nextAttempt(of: trainee, at: $0.id) }
    if let attempt = picked.interrupted.first?.attempt { picked.attempts[0] = attempt }
    return picked
  }
}

/// Rules and stories ready to be drilled.
struct LoadedDrill {
  let loaded: LoadedPack
  let program: Program
  let files: StoryFiles
  let stories: [DrillStory]

  /// The pack as it stands in the log.
  var packName: String { "\(loaded.pack.name) \(loaded.pack.version) \(loaded.contentHash)" }

  /// The languages to choose from, the one asked for first.
  func languages(_ option: LanguageOption) -> [String] {
    let all = loaded.pack.languages
    guard let language = option.language else { return all }
    return [language] + all.filter { $0 != language }
  }
}
