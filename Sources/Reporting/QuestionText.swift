public import RuleLanguage

/// A question as a person reads it on a terminal: plain lines, choices numbered.
public struct QuestionText {
  private let pack: Pack
  private let fact: Fact

  /// The text of a fact's question.
  public init(_ fact: Fact, in pack: Pack) {
    self.fact = fact
    self.pack = pack
  }

  /// The question, whom it is for, its choices and the help line.
  public var lines: [String] {
    var lines: [String] = []
    switch fact.asked {
    case .person: lines.append(fact.question)
    case .officer: lines.append("(For you to judge. Do not read aloud.) " + fact.question)
    case .document: lines.append("(Look at the papers. Do not read aloud.) " + fact.question)
    }
    lines += choices
    if let help = fact.help { lines.append("Note: " + help) }
    return lines
  }

  private var choices: [String] {
    switch fact.kind {
    case .yesNo: return ["  1  Yes", "  2  No"]
    case .number(let unit, let range):
      return ["  A number (\(unit)), \(range.lowerBound) to \(range.upperBound)"]
    case .choice: return numbered
    case .set: return numbered + ["  0  Nothing else (0 alone: none of these)"]
    }
  }

  private var numbered: [String] {
    fact.shownOrder.enumerated().map { number, index in "  \(number + 1)  \(fact.values[index].text)" }
  }

  /// Why it is asked.
  public var why: String {
    fact.why ?? "It can still change what help is offered."
  }

  /// The keys that work at every question.
  public static let keys =
    "Keys: n does not know, d declined, x not safe to ask, ? why, b back, s stop. Enter alone records nothing."
}
