import ArgumentParser
import Drills
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan drill interview`: the trainee asks, the story answers.
struct DrillInterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Interview the person of a story, and hear what was asked too early, for nothing or never.",
    discussion: """
      Only the title is shown; what happened has to be asked. Painful questions are answered behind their gates only.
      Exit codes: 0 done; 2 something cannot be read; 3 left before the end; 130 interrupted; 64 wrong usage.
      """)

  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var options: DrillOptions

  @Option(
    help: ArgumentHelp("Put these questions, by the ids of their facts, then end.", valueName: "fact,fact"))
  var ask: String?

  @Flag(help: "Print plain lines, also on a terminal.")
  var plain = false

  func validate() throws {
    if options.trainee == nil {
      throw ValidationError("name the trainee's code with --trainee, such as T07; never a name")
    }
  }

  func run() throws {
    Signals.hold()
    try options.selection().withDrill(packOption, language) { drill, _ in
      guard let trainee = options.trainee, let story = try chosen(drill, trainee) else { return }
      let log = try options.logFile.read()
      var play = try InterviewDrill(story)
      for id in log.openInterview(trainee, story: story.id) {
        if let fact = story.pack.facts.firstIndex(where: { $0.id == id }) { _ = try play.ask(fact) }
      }
      let code = drill.languages(language)[0]
      var run = InterviewDrillRun(
        play, DrillLanguages(drill.loaded, drill.files), language: code, log: options.logFile,
        trainee: trainee,
        day: try options.day(), attempt: log.nextAttempt(of: trainee, at: story.id))
      if let ask {
        var face = ScriptFace(lines: try lines(ask, play))
        try run.lead(&face)
      } else {
        try FaceChoice(isPlain: plain).lead(&run, code)
      }
      try finish(&run, language.texts(for: drill.loaded.pack))
    }
  }

  private func finish(_ run: inout InterviewDrillRun, _ texts: ProgramTexts) throws {
    let width = FaceChoice(isPlain: plain).width
    Console.out(try run.unseen().flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined())
    if case .ended(isComplete: true) = run.drill.step { return }
    Console.err(texts.text(DrillText.leftEarly) + "\n")
    throw ExitCode(run.signal.map { 128 + $0 } ?? 3)
  }

  /// The story named, else the first that is due or new.
  private func chosen(_ drill: LoadedDrill, _ trainee: String) throws -> DrillStory? {
    if let id = options.ids.first { return drill.stories.first { $0.id == id } }
    let log = try options.logFile.read()
    let played = Set(log.entries(of: trainee).filter { $0.deed == .interviewed }.map(\.story))
    return drill.stories.first { !played.contains($0.id) } ?? drill.stories.first
  }

  /// The lines that put some questions: each by its topic and its place there.
  private func lines(_ ids: String, _ drill: InterviewDrill) throws -> [String] {
    let facts = drill.story.pack.facts
    var play = drill
    var lines: [String] = []
    for id in ids.split(separator: ",") {
      guard let fact = facts.firstIndex(where: { $0.id == id }),
        let place = play.questions(of: facts[fact].topic).firstIndex(of: fact)
      else {
        let near = nearestWord(to: String(id), among: facts.map(\.id))
        throw Diagnostic(
          "unknown-fact", "there is no question `\(id)` that could be put now", at: nil,
          help: near.map { "did you mean `\($0)`?" })
      }
      lines += ["\(facts[fact].topic + 1)", "\(place + 1)", "b"]
      _ = try play.ask(fact)
    }
    return lines + ["e"]
  }
}

/// A face that reads lines given beforehand and shows pages only.
struct ScriptFace: Face {
  private var lines: ArraySlice<String>

  init(lines: [String]) { self.lines = lines[...] }

  mutating func use(_ texts: ProgramTexts) {}

  mutating func show(_ notices: [ScreenLine], _ step: [ScreenLine]) -> Bool { true }

  mutating func show(page: [ScreenLine]) -> Reading {
    Console.out(page.flatMap { $0.lines(width: 80) }.map { $0 + "\n" }.joined()) ? .line("") : .end
  }

  mutating func readLine() -> Reading { lines.popFirst().map { .line($0) } ?? .end }
}
