import CaseFormat
import Interviewing
import RuleEngine
import RuleLanguage
import Source

/// What stands in the record of an interview and is not said in it: when, with which rules and program, how long it may be kept.
struct InterviewDetails {
  let caseCode: String
  let contentHash: String
  let today: CivilDate
  /// The interpreter's code, if there is one.
  let interpreter: String?
  /// Seconds on a clock that only goes forward, when it began.
  let begin: Int

  /// The record of a session as it stands.
  func record(of session: Session) -> CaseRecord {
    var record = session.record
    record.isDraft =
      session.step != .ended(.complete) || session.interview.scope != .full || session.isCutShort
    record.date = record.date ?? today
    record.language = session.language
    record.interpreter = interpreter ?? record.interpreter
    record.program = Saphan.version
    record.packHash = contentHash
    record.minutes = max(0, Clock.seconds() - begin) / 60
    record.earlierInterviews = earlier(session.interview.evaluation) ?? record.earlierInterviews
    record.keepUntil = record.keepUntil ?? keepUntil(session.interview.program.pack)
    return record
  }

  private func earlier(_ evaluation: Evaluation) -> Int? {
    guard let fact = evaluation.program.pack.interview.earlierInterviews,
      evaluation.state(of: fact).standing == .valued,
      case .number(let low, _)? = evaluation.state(of: fact).alternatives.first
    else { return nil }
    return Int(low.thousandths / 1000)
  }

  private func keepUntil(_ pack: Pack) -> CivilDate? {
    guard let parameter = pack.interview.keepDays, let days = pack.parameters[parameter].value(on: today)
    else { return nil }
    return CivilDate(daysSinceEpoch: today.daysSinceEpoch + Int(days.thousandths / 1000))
  }
}
