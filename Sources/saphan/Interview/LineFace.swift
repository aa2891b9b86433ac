import CaseFormat
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage

/// The interview as plain lines: questions to standard error, so that standard output holds the result alone.
struct LineFace {
  let pack: Pack
  /// The program's own words, in the language of the pack's texts.
  let texts: ProgramTexts

  /// Asks until nothing more can matter.
  ///
  /// - Returns: false if it was stopped, or the input ended, before that.
  func run(_ interview: inout Interview) throws(MissingParameters) -> Bool {
    show(["", pack.title, pack.formalIdentification, pack.disclaimer, texts.text(.keys)])
    var topic: Int?
    while true {
      let live = interview.live
      guard let next = interview.next(among: live) else { return true }
      let fact = pack.facts[next]
      if topic != fact.topic {
        topic = fact.topic
        show(["", "# " + pack.topics[fact.topic].text])
      }
      let left = texts.text(.atMostMore, ["count": "\(live.atMost)"])
      show(["", left] + QuestionText(fact, texts).lines)
      guard try ask(next, fact, &interview) else { return false }
    }
  }

  /// Reads lines until one moves the interview.
  ///
  /// - Returns: false to stop.
  private func ask(
    _ next: FactID, _ fact: Fact, _ interview: inout Interview
  ) throws(MissingParameters) -> Bool {
    while true {
      Console.err("> ")
      guard let line = readLine() else { return false }
      switch AnswerLine(TypedLine(line).latin, for: fact) {
      case .answer(let content):
        try interview.answer(next, [Statement(content, basis: fact.defaultBasis)])
        return true
      case .why: show([QuestionText(fact, texts).why])
      case .back:
        guard let last = interview.asked.last else {
          show([texts.text(.firstQuestion)])
          continue
        }
        show([""] + QuestionText(pack.facts[last], texts).lines)
        return try ask(last, pack.facts[last], &interview)
      case .stop: return false
      case .nothing, .keep, .review, .anotherSource, .language, .pause: show([texts.text(.nothingRecorded) + " " + texts.text(.keys)])
      case .unclear(let advice): show([words(advice)])
      }
    }
  }

  private func words(_ advice: AnswerLine.Advice) -> String {
    switch advice {
    case .number: texts.text(.numberWanted)
    case .numberBetween(let low, let high):
      texts.text(.numberOutside, ["low": "\(low)", "high": "\(high)"])
    case .yesOrNo: texts.text(.yesNoWanted)
    case .choice: texts.text(.choiceWanted)
    case .set: texts.text(.setWanted)
    }
  }

  private func show(_ lines: [String]) {
    Console.err(lines.map { $0 + "\n" }.joined())
  }
}
