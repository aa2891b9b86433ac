import CaseFormat
import CaseStore
import Interviewing
import Localisation
import Reporting
import RuleLanguage
import Source

/// What is said when an interview is over and its face is gone.
struct InterviewClosing {
  let faces: FaceChoice

  /// The result was shown: what was decided is recorded, or is not.
  func complete(_ run: inout InterviewRun) throws {
    let texts = ProgramTexts(code: run.session.language)
    if !faces.isPlain, !faces.isOutputTerminal { out(try run.resultPage()) }
    if run.session.record.decision == nil { err([text(texts, .noDecision)]) }
    err(kept(run, texts))
  }

  /// It was left early: what is known so far, marked as partial, with what to do safely.
  func partial(_ run: inout InterviewRun, isInterrupted: Bool) throws {
    let texts = ProgramTexts(code: run.session.language)
    err([.blank, text(texts, .leftEarly), .blank])
    out(try run.resultPage(isPartial: true))
    err(kept(run, texts))
  }

  /// The person did not want to talk: a card, and what is to be done all the same.
  func refused(_ run: inout InterviewRun) throws {
    let texts = ProgramTexts(code: run.session.language)
    err([.blank, text(texts, .refusedTitle), text(texts, .cardWanted), .blank])
    out(try run.refusalPage())
  }

  private func kept(_ run: InterviewRun, _ texts: ProgramTexts) -> [ScreenLine] {
    guard let keeper = run.keeper else { return [text(texts, .notKept)] }
    return [text(texts, .keptAs, ["code": keeper.code.description])]
  }

  private func text(
    _ texts: ProgramTexts, _ key: InterviewText, _ values: KeyValuePairs<String, String> = [:]
  ) -> ScreenLine { ScreenLine(.text, texts.text(key, values)) }

  private func out(_ lines: [ScreenLine]) { Console.out(joined(lines, faces.outputWidth)) }

  private func err(_ lines: [ScreenLine]) { Console.err(joined(lines, faces.width)) }

  private func joined(_ lines: [ScreenLine], _ width: Int) -> String {
    lines.flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined()
  }
}
