import ArgumentParser
import Drills
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

  /// The stories that are asked for.
  func selection() throws(Diagnostic) -> StorySelection {
    StorySelection(paths: stories, ids: ids, filter: filter, day: try day())
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
