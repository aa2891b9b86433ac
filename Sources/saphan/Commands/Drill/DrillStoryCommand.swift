import ArgumentParser
import Drills
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// `saphan drill`: one trainee judges stories, and hears what the rules say.
struct DrillStoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Judge case stories, and hear what was missed and why.",
    discussion: """
      A story is shown; then: which signs, what to do, whom to call, what must not be done, how sure. What was missed comes back after \
      1, 7 and 30 days. Every choice is added to the log before the next question.
      Exit codes: 0 done; 2 something cannot be read; 3 left before the end; 130 interrupted; 64 wrong usage.
      """)

  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var options: DrillOptions

  @Option(
    help: ArgumentHelp(
      "Show advice after the trainee's own judgement, wrong on purpose in so many of a hundred stories.",
      discussion: "What was wrong is revealed at the end.", valueName: "percent"))
  var wrongAdvice: Int?

  @Option(help: "The seed by which wrong advice is drawn.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Take the answers of one or many trainees from a file.", valueName: "file"))
  var answers: String?

  @Option(
    help: ArgumentHelp(
      "Write handouts and answer keys of the stories into this folder instead, as HTML for printing.",
      discussion: "In every language of the pack, or in that of --language.", valueName: "folder"))
  var paper: String?

  @Flag(help: "Print plain lines, also on a terminal.")
  var plain = false

  func validate() throws {
    if let wrongAdvice, !(0...100).contains(wrongAdvice) {
      throw ValidationError("--wrong-advice takes a number from 0 to 100")
    }
    if answers != nil, paper != nil { throw ValidationError("--answers and --paper do not go together") }
    if answers == nil, paper == nil, options.trainee == nil {
      throw ValidationError("name the trainee's code with --trainee, such as T07; never a name")
    }
    if answers != nil, options.trainee != nil {
      throw ValidationError("with --answers the file names the trainees")
    }
  }

  func run() throws {
    Signals.hold()
    try options.selection().withDrill(packOption, language) { drill, files in
      if let paper {
        let stories = options.ids.isEmpty ? Array(drill.stories.prefix(options.count)) : drill.stories
        let languages = language.language.map { [$0] } ?? drill.loaded.pack.languages
        try PaperDrill(drill: drill, folder: paper).write(stories, in: languages)
      } else if let answers {
        try scripted(drill, answers, &files)
      } else {
        try live(drill)
      }
    }
  }

  private func scripted(_ drill: LoadedDrill, _ path: String, _ files: inout SourceFiles) throws {
    let entries = try ScriptedDrill(
      stories: drill.stories, pack: drill.packName, languages: drill.languages(language),
      wrongAdvicePercent: wrongAdvice, seed: seed
    ).run(path, options.logFile, &files)
    for entry in entries {
      guard let grade = entry.grade else { continue }
      Console.out(
        "\(LogEntry.mark) \(entry.trainee) \(entry.story) \(grade.verdict.rawValue) \(grade.mark)\n")
    }
  }

  private func live(_ drill: LoadedDrill) throws {
    guard let trainee = options.trainee else { return }
    let texts = language.texts(for: drill.loaded.pack)
    let log = try options.logFile.read()
    let picked = try options.pick(drill, for: trainee, log)
    if picked.stories.isEmpty {
      Console.err(texts.text(DrillText.nothingDue) + "\n")
      return
    }
    let settings = DrillSession.Settings(
      trainee: trainee, day: try options.day(), pack: drill.packName, languages: drill.languages(language),
      wrongAdvicePercent: wrongAdvice, seed: seed)
    let session = DrillSession(
      picked.stories, settings: settings, attempts: picked.attempts, interrupted: picked.interrupted)
    let faces = FaceChoice(isPlain: plain)
    var run = DrillRun(
      session, DrillLanguages(drill.loaded, drill.files), log: options.logFile,
      opening: try revealed(drill, trainee, log, texts))
    try faces.lead(&run)
    Console.out(run.unseen.flatMap { $0.lines(width: faces.width) }.map { $0 + "\n" }.joined())
    if let signal = run.signal {
      Console.err(texts.text(DrillText.leftEarly) + "\n")
      throw ExitCode(128 + signal)
    }
    let isComplete = run.session.step == .ended(isComplete: true)
    Console.err(texts.text(isComplete ? DrillText.doneForToday : .leftEarly) + "\n")
    if !isComplete { throw ExitCode(3) }
  }

  /// What was wrong on purpose in a session that was cut off before it was revealed.
  private func revealed(
    _ drill: LoadedDrill, _ trainee: String, _ log: ClassLog, _ texts: ProgramTexts
  ) throws -> [ScreenLine] {
    let open = log.unrevealed(trainee)
    if open.isEmpty { return [] }
    try options.logFile.append(
      open.map {
        LogEntry(
          date: try options.day().description, trainee: trainee, story: $0, attempt: 1, deed: .revealed)
      })
    let titles = open.map { id in drill.stories.first { $0.id == id }?.scenario.title ?? id }
    return [
      ScreenLine(.urgent, texts.text(DrillText.wrongLastTime, ["stories": titles.joined(separator: "; ")])),
      .blank,
    ]
  }
}
