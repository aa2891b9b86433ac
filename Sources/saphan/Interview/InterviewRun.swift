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
      if notices.contains(.result) {
        isResultShown = true
        show(try resultPage(), &face)
      } else if notices.contains(.proof) {
        show(try proofPage(), &face)
      }
      return said
    }
  }

  private mutating func show(_ page: [ScreenLine], _ face: inout some Face) {
    switch face.show(page: page) {
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
    let (evaluation, wording) = try shownResult()
    return ResultPage(evaluation, pageDetails(isPartial: isPartial), wording).lines
  }

  /// Everything behind the result: every service, what comes later, and the proof.
  private mutating func proofPage() throws -> [ScreenLine] {
    let (evaluation, wording) = try shownResult()
    var explanation = Explanation(
      evaluation, caseCode: details.caseCode, contentHash: details.contentHash,
      programVersion: Saphan.version)
    explanation.addBounds(evaluation, files: SourceFiles(), wording)
    let proof = ExplanationText.render(explanation, wording)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { (line: Substring) -> ScreenLine in
        let text = line.drop { $0 == " " }
        return ScreenLine(.text, String(text), mark: String(line[..<text.startIndex]))
      }
    let more = ResultPage(evaluation, pageDetails(isPartial: false), wording).moreLines
    return more + [.blank] + proof
  }

  /// The result as it stands, with the pack's texts in the language of the interview.
  private mutating func shownResult() throws -> (Evaluation, Wording) {
    let (pack, texts) = try languages.shown(session.language)
    let answers = session.interview.evaluation.answers.closed()
    return (try Program(pack).evaluate(answers, asOf: session.interview.asOf), Wording(texts))
  }

  private func pageDetails(isPartial: Bool) -> ResultPage.Details {
    ResultPage.Details(
      caseCode: details.caseCode, contentHash: details.contentHash, programVersion: Saphan.version,
      isPartial: isPartial || session.isCutShort)
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
