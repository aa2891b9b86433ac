import Drills
import Interviewing
import Localisation
import Reporting
import RuleEngine
import Scenarios
import Source

/// Leads a session through a face: shows, reads, and logs every choice before the next question.
struct DrillRun {
  private(set) var session: DrillSession
  private var languages: DrillLanguages
  private let log: LogFile
  /// What is said before the first page.
  private var opening: [ScreenLine]
  /// Pages that nobody could see any more on the face: printed when it is gone.
  private(set) var unseen: [ScreenLine] = []
  /// The signal that ended it, if one did.
  private(set) var signal: Int32?

  init(_ session: DrillSession, _ languages: DrillLanguages, log: LogFile, opening: [ScreenLine]) {
    self.session = session
    self.languages = languages
    self.log = log
    self.opening = opening
  }

  /// Drills until the end.
  mutating func lead(_ face: inout some Face) throws {
    var said: [ScreenLine] = []
    try log.append(session.takeEntries())
    while !session.isEnded {
      face.use(try languages.shown(session.language).texts)
      if session.step.isPage {
        try turn(&face)
      } else {
        let isSeen = face.show(said, try screen().lines)
        said = try isSeen ? take(face.readLine()) : left(nil)
      }
      try log.append(session.takeEntries())
    }
  }

  private mutating func turn(_ face: inout some Face) throws {
    let page = try opening + pageLines()
    opening = []
    if session.isLeaving {
      unseen += page
      return session.turnPage()
    }
    switch face.show(page: page) {
    case .line: session.turnPage()
    case .end: _ = left(nil)
    case .signal(let number): _ = left(number)
    }
  }

  private mutating func take(_ reading: Reading) throws -> [ScreenLine] {
    switch reading {
    case .end: return left(nil)
    case .signal(let number): return left(number)
    case .line(let raw):
      let notices = session.take(TypedText(raw: raw, keys: TypedLine(raw).latin))
      let screen = try screen()
      return notices.flatMap(screen.lines)
    }
  }

  private mutating func left(_ signal: Int32?) -> [ScreenLine] {
    self.signal = signal
    session.stop()
    return []
  }

  private mutating func screen() throws -> DrillScreen {
    let shown = try languages.shown(session.language)
    let (story, status) = try languages.story(session.story, in: session.language)
    return DrillScreen(session, story: story, program: shown.program, status: status, texts: shown.texts)
  }

  private mutating func pageLines() throws -> [ScreenLine] {
    guard case .feedback(let place) = session.step, let answered = session.answered[place] else {
      return try screen().storyPage
    }
    let (story, _) = try languages.story(session.stories[place], in: session.language)
    return FeedbackPage(answered, to: story, texts: try languages.shown(session.language).texts).lines
  }
}

extension FaceChoice {
  /// Leads a drill on the face chosen, and gives the terminal back whatever happens.
  func lead(_ run: inout DrillRun) throws {
    guard var face = terminalFace(run.session.language, nil) else {
      var face = LineFace(width: width, pageWidth: outputWidth)
      return try run.lead(&face)
    }
    defer { face.giveBack() }
    try run.lead(&face)
  }
}
