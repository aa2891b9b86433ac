import Drills
import Interviewing
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// Leads an interview with a story through a face, every question logged before the next.
struct InterviewDrillRun {
  private(set) var drill: InterviewDrill
  private var languages: DrillLanguages
  private let language: String
  private let log: LogFile
  /// An entry about this story, but for what was done.
  private let blank: LogEntry
  /// The signal that ended it, if one did.
  private(set) var signal: Int32?
  private var isPageSeen = false

  init(
    _ drill: InterviewDrill, _ languages: DrillLanguages, language: String, log: LogFile, trainee: String,
    day: CivilDate, attempt: Int
  ) {
    self.drill = drill
    self.languages = languages
    self.language = language
    self.log = log
    blank = LogEntry(
      date: day.description, trainee: trainee, story: drill.story.id, attempt: attempt, deed: .asked)
  }

  /// Asks until the end, and shows what it came to; somebody who left sees it on standard output.
  mutating func lead(_ face: inout some Face) throws {
    let shown = try languages.shown(language)
    let (story, _) = try languages.story(drill.story, in: language)
    var said = [ScreenLine(.heading, story.scenario.title)]
    face.use(shown.texts)
    while true {
      if case .ended = drill.step { break }
      let isSeen = face.show(said, try screen().lines)
      said = try isSeen ? take(face.readLine()) : left(nil)
    }
    try finish()
    if case .ended(isComplete: true) = drill.step {
      _ = face.show(page: try page())
      isPageSeen = true
    }
  }

  /// What is to be printed when the face is gone.
  mutating func unseen() throws -> [ScreenLine] { isPageSeen ? [] : try page() }

  private mutating func take(_ reading: Reading) throws -> [ScreenLine] {
    switch reading {
    case .end: return left(nil)
    case .signal(let number): return left(number)
    case .line(let raw):
      let before = drill.asked.count
      // `e` is no key of the interview: it is taken as it was typed.
      let typed = raw.trimmingBlanks
      let keys = typed.lowercased() == "e" ? "e" : TypedLine(raw).latin
      let notices = try drill.take(TypedText(raw: raw, keys: keys))
      try logQuestions(since: before)
      let screen = try screen()
      return notices.flatMap(screen.lines)
    }
  }

  private func logQuestions(since count: Int) throws {
    try log.append(
      drill.asked[count...].map { fact in
        var entry = blank
        entry.chosen = [drill.story.pack.facts[fact].id]
        return entry
      })
  }

  /// Logs what a finished interview came to; one that was left can be gone on with.
  private func finish() throws {
    guard case .ended(isComplete: true) = drill.step else { return }
    var entry = LogEntry(
      date: blank.date, trainee: blank.trainee, story: blank.story, attempt: blank.attempt, deed: .interviewed
    )
    entry.interview = drill.logged(try drill.outcome())
    try log.append([entry])
  }

  private mutating func left(_ signal: Int32?) -> [ScreenLine] {
    self.signal = signal
    drill.stop()
    return []
  }

  private mutating func screen() throws -> InterviewDrillScreen {
    let shown = try languages.shown(language)
    return InterviewDrillScreen(drill, pack: shown.program.pack, texts: shown.texts)
  }

  private mutating func page() throws -> [ScreenLine] { try screen().page(drill.outcome()) }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension FaceChoice {
  /// Leads an interview with a story on the face chosen, and gives the terminal back whatever happens.
  func lead(_ run: inout InterviewDrillRun, _ language: String) throws {
    guard var face = terminalFace(language, nil) else {
      var face = LineFace(width: width, pageWidth: outputWidth)
      return try run.lead(&face)
    }
    defer { face.giveBack() }
    try run.lead(&face)
  }
}
