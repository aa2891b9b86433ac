import CaseFormat
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// A talk with the person of a story as an officer sees it, the pages of the result left out.
struct RecordedTalk {
  private(set) var session: Session
  private(set) var text = ""
  private let story: Answers
  private let width: Int

  init(_ code: String, _ language: Language, width: Int = 60) throws {
    let program = try #require(Shipped.program)
    let record = try #require(Shipped.stories.first { $0.record.code == code })
    let day = try Shipped.date(of: record)
    var begin = CaseRecord()
    begin.language = language.rawValue
    session = Session(
      try Interview(program: program, asOf: day, order: QuestionOrder(program, asOf: day)), record: begin,
      languages: program.pack.languages)
    story = record.record.answers.unanswered(in: program.pack).spoken
    self.width = width
    let (pack, texts) = try Shipped.shown(language.rawValue)
    write(OpeningPage(pack, texts: texts).lines)
    try showStep()
  }

  /// Types these lines.
  mutating func type(_ lines: [String]) throws {
    for line in lines {
      if session.step.isEnd { return }
      text += "> \(line)\n\n"
      let notices = try session.type(line)
      let (pack, texts) = try Shipped.shown(session.language)
      let words = NoticeText(session, pack: pack, texts: texts)
      write(notices.flatMap { words.lines($0) })
      try showStep()
    }
  }

  /// Answers so many lines as the person of the story would.
  mutating func answer(questions: Int) throws {
    for _ in 0..<questions { try type([Respondent(answers: story).line(for: session)]) }
  }

  /// Answers until the officer's own view is asked for, without recording what is seen.
  mutating func answerSilently() throws {
    for _ in 0..<1000 {
      switch session.step {
      case .question, .basis, .source, .pause:
        _ = try session.type(Respondent(answers: story).line(for: session))
      default:
        text += "[...]\n\n"
        return try showStep()
      }
    }
  }

  mutating func answerToTheEnd() throws {
    for _ in 0..<1000 where !session.step.isEnd { try answer(questions: 1) }
  }

  private mutating func showStep() throws {
    let (pack, texts) = try Shipped.shown(session.language)
    write(StepText(session, pack: pack, texts: texts).lines)
  }

  private mutating func write(_ lines: [ScreenLine]) {
    text += lines.flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined()
  }
}
