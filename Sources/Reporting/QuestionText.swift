public import Localisation
public import RuleLanguage

/// A question as a person reads it on a terminal: plain lines, choices numbered.
public struct QuestionText {
  private let fact: Fact
  private let texts: ProgramTexts

  /// The text of a fact's question; the pack's own words are in the language that the fact comes in.
  public init(_ fact: Fact, _ texts: ProgramTexts) {
    self.fact = fact
    self.texts = texts
  }

  /// The question, whom it is for, its choices and the help line.
  public var screenLines: [ScreenLine] {
    var lines: [ScreenLine] = []
    switch fact.asked {
    case .person: break
    case .officer: lines.append(ScreenLine(.note, texts.text(.forOfficer)))
    case .document: lines.append(ScreenLine(.note, texts.text(.fromPapers)))
    }
    lines.append(ScreenLine(.question, fact.question))
    lines += choices
    if let help = fact.help { lines.append(ScreenLine(.note, texts.text(.note, ["help": help]))) }
    return lines
  }

  private var choices: [ScreenLine] {
    switch fact.kind {
    case .yesNo: return [choice(1, texts.text(.yes)), choice(2, texts.text(.no))]
    case .number(let unit, let range):
      let values: KeyValuePairs = ["unit": unit, "low": "\(range.lowerBound)", "high": "\(range.upperBound)"]
      return [ScreenLine(.choice, texts.text(.numberRange, values), mark: "  ")]
    case .choice: return numbered
    case .set: return numbered + [choice(0, texts.text(.nothingElse))]
    }
  }

  private var numbered: [ScreenLine] {
    fact.shownOrder.enumerated().map { number, index in choice(number + 1, fact.values[index].text) }
  }

  private func choice(_ number: Int, _ text: String) -> ScreenLine {
    ScreenLine(.choice, text, mark: choiceMark(number))
  }

  /// Why it is asked.
  public var why: String {
    fact.why ?? texts.text(.whyAsked)
  }
}
