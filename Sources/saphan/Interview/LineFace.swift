import CaseFormat
import Interviewing
import Reporting
import RuleEngine
import RuleLanguage

/// The interview as plain lines: questions to standard error, so that standard output holds the result alone.
struct LineFace {
  let pack: Pack

  /// Asks until nothing more can matter.
  ///
  /// - Returns: false if it was stopped, or the input ended, before that.
  func run(_ interview: inout Interview) throws(MissingParameters) -> Bool {
    show([
      "", pack.title, "Formal identification: " + pack.formalIdentification + ".", pack.disclaimer,
      QuestionText.keys,
    ])
    var topic: Int?
    while true {
      let live = interview.live
      guard let next = live.next(in: pack) else { return true }
      let fact = pack.facts[next]
      if topic != fact.topic {
        topic = fact.topic
        show(["", "# " + pack.topics[fact.topic].text])
      }
      show(["", "At most \(live.atMost) more."] + QuestionText(fact, in: pack).lines)
      guard try ask(next, fact, &interview) else { return false }
    }
  }

  /// Reads lines until one moves the interview.
  ///
  /// - Returns: false to stop.
  private func ask(_ next: FactID, _ fact: Fact, _ interview: inout Interview) throws(MissingParameters)
    -> Bool
  {
    while true {
      Console.err("> ")
      guard let line = readLine() else { return false }
      switch AnswerLine(line, for: fact) {
      case .answer(let content):
        try interview.answer(next, Statement(content, basis: fact.defaultBasis))
        return true
      case .why: show([QuestionText(fact, in: pack).why])
      case .back:
        if try interview.back() != nil { return true }
        show(["This is the first question."])
      case .stop: return false
      case .nothing: show(["Nothing was recorded. " + QuestionText.keys])
      case .unclear(let advice): show([advice])
      }
    }
  }

  private func show(_ lines: [String]) {
    Console.err(lines.map { $0 + "\n" }.joined())
  }
}
