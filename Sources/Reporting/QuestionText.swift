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
  public var lines: [String] {
    var lines: [String] = []
    switch fact.asked {
    case .person: lines.append(fact.question)
    case .officer: lines.append(texts.text(.forOfficer) + " " + fact.question)
    case .document: lines.append(texts.text(.fromPapers) + " " + fact.question)
    }
    lines += choices
    if let help = fact.help { lines.append(texts.text(.note, ["help": help])) }
    return lines
  }

  private var choices: [String] {
    switch fact.kind {
    case .yesNo: return ["  1  " + texts.text(.yes), "  2  " + texts.text(.no)]
    case .number(let unit, let range):
      let values: KeyValuePairs = ["unit": unit, "low": "\(range.lowerBound)", "high": "\(range.upperBound)"]
      return ["  " + texts.text(.numberRange, values)]
    case .choice: return numbered
    case .set: return numbered + ["  0  " + texts.text(.nothingElse)]
    }
  }

  private var numbered: [String] {
    fact.shownOrder.enumerated().map { number, index in "  \(number + 1)  \(fact.values[index].text)" }
  }

  /// Why it is asked.
  public var why: String {
    fact.why ?? texts.text(.whyAsked)
  }
}
