import CaseFormat
import CaseStore
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// Leads a session through a face: shows, reads, keeps the case after every answer, and shows the result when it is there.
struct InterviewRun {
  /// How it ended.
  struct Outcome {
    let ending: Ending
    /// The signal that ended it, if one did.
    var signal: Int32?
    /// Whether the whole result was shown already.
    var isResultShown = false
    /// Whether nothing more can be read, or be seen.
    var isInputOver = false
  }

  private(set) var session: Session
  private var languages: PackLanguages
  let details: InterviewDetails
  /// Where it is kept; nil if nothing is to be written.
  let keeper: CaseKeeper?
  private var signal: Int32?
  private var isResultShown = false
  private var isInputOver = false
  /// What is said before the first step.
  private let saying: [ScreenLine]

  init(
    _ session: Session, _ languages: PackLanguages, details: InterviewDetails, keeper: CaseKeeper?,
    saying: [ScreenLine] = []
  ) {
    self.saying = saying
    self.session = session
    self.languages = languages
    self.details = details
    self.keeper = keeper
  }

  /// Asks until the end.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does; a diagnostic where a language cannot be read.
  mutating func lead(_ face: inout some Face) throws -> Outcome {
    var said = try saying + lines(session.opening) + save()
    while true {
      if case .ended(let ending) = session.step {
        return Outcome(
          ending: ending, signal: signal, isResultShown: isResultShown, isInputOver: isInputOver)
      }
      let (pack, texts) = try languages.shown(session.language)
      face.use(texts)
      let isSeen = face.show(said, StepText(session, pack: pack, texts: texts).lines)
      said = try take(isSeen ? face.readLine() : .end, &face)
    }
  }

  /// Takes what was read; returns what is to be said about it.
  private mutating func take(_ reading: Reading, _ face: inout some Face) throws -> [ScreenLine] {
    switch reading {
    case .end:
      isInputOver = true
      return stopped()
    case .signal(let number):
      signal = number
      return stopped()
    case .line(let raw):
      let before = session
      let notices = try session.take(TypedText(raw: raw, keys: TypedLine(raw).latin))
      var said = try lines(notices)
      if before.interview.answers != session.interview.answers || before.record != session.record {
        said += try save()
      }
      if notices.contains(.result) { try showResult(&face) }
      return said
    }
  }

  private mutating func showResult(_ face: inout some Face) throws {
    isResultShown = true
    switch face.show(page: try resultPage()) {
    case .line: break
    case .end:
      isInputOver = true
      session.stop()
    case .signal(let number):
      signal = number
      session.stop()
    }
  }

  private mutating func stopped() -> [ScreenLine] {
    session.stop()
    return []
  }

  private mutating func lines(_ notices: [Notice]) throws -> [ScreenLine] {
    if notices.isEmpty { return [] }
    let (pack, texts) = try languages.shown(session.language)
    let words = NoticeText(session, pack: pack, texts: texts)
    return notices.flatMap { words.lines($0) }
  }

  /// The page of the result as far as it is known.
  mutating func resultPage(isPartial: Bool = false) throws -> [ScreenLine] {
    let (pack, texts) = try languages.shown(session.language)
    let wording = Wording(texts)
    let program = Program(pack)
    let evaluation = try program.evaluate(
      session.interview.evaluation.answers.closed(), asOf: session.interview.asOf)
    let report = ScreeningReport(
      evaluation, caseCode: details.caseCode, contentHash: details.contentHash,
      programVersion: Saphan.version, wording: wording)
    let mark = isPartial ? "PARTIAL: the interview was left before its end.\n\n" : ""
    return (mark + TextReport.render(report, wording, extent: .page)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { ScreenLine(.text, String($0)) }
  }

  /// What is given to somebody who does not want to talk, and what the officer has to do all the same.
  mutating func refusalPage() throws -> [ScreenLine] {
    let (pack, texts) = try languages.shown(session.language)
    return RefusalPage(session.interview.evaluation, pack: pack, texts: texts).lines
  }
}

// MARK: - Keeping

extension InterviewRun {
  /// The case as it stands.
  var caseFile: CaseFile {
    CaseFile(
      code: details.caseCode, pack: session.interview.program.pack.reference, asOf: session.interview.asOf,
      answers: session.interview.answers, record: details.record(of: session))
  }

  /// Keeps the case; says so when that fails, and goes on: the person is still there.
  private mutating func save() throws -> [ScreenLine] {
    guard let keeper, !session.interview.isRefused else { return [] }
    do throws(StoreError) {
      try keeper.save(caseFile)
      return []
    } catch {
      let (_, texts) = try languages.shown(session.language)
      return [ScreenLine(.urgent, texts.text(InterviewText.notSaved))]
    }
  }
}
