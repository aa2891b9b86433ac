public import Drills
public import Localisation
import RuleEngine
import RuleLanguage
import Scenarios

/// Stories as questions in GIFT, the text format that Moodle imports: signs with several right answers, the tier with one.
///
/// Choices of several are weighted so that each right one counts alike and each wrong one takes as much away; Moodle takes weights with at
/// most five decimals and only from its own list of shares, so they are written as it lists them.
public enum GIFTExport {
  /// The questions of some stories, each story in the language to show.
  public static func render(_ stories: [DrillStory], texts: ProgramTexts) -> String {
    let head = "// \(LogEntry.mark). \(texts.text(DrillText.training))\n$CATEGORY: \(LogEntry.mark)\n\n"
    return head + stories.map { questions($0, texts) }.joined(separator: "\n")
  }

  private static func questions(_ story: DrillStory, _ texts: ProgramTexts) -> String {
    let told = "\(LogEntry.mark). \(story.scenario.title). \(story.scenario.story)"
    let teaches = story.scenario.drill.map { "####" + escaped($0.teaches) } ?? ""
    let signs = story.signs.filter(story.isThere)
    var text = ""
    if !signs.isEmpty {
      let right = share(of: signs.count)
      let wrong = "-" + share(of: max(signs.count, story.signs.count - signs.count))
      let answers = story.signs.map { sign in
        "  ~%\(signs.contains(sign) ? right : wrong)%\(escaped(story.pack.rules[sign].entry.title))\n"
      }
      text += question(
        story.id + " signs", told + " " + texts.text(DrillReportText.signsAsked), answers, teaches)
    }
    let tiers = story.tiers.enumerated().map { index, tier in
      // What the story leaves possible is neither right nor wrong.
      let isPossible = index > story.interval.announced && index <= story.interval.upper
      let sign = index == story.interval.announced ? "=" : isPossible ? "~%50%" : "~"
      return "  \(sign)\(escaped(tier.entry.title))\n"
    }
    return text
      + question(story.id + " tier", told + " " + texts.text(DrillReportText.tierAsked), tiers, teaches)
  }

  private static func question(_ name: String, _ told: String, _ answers: [String], _ teaches: String)
    -> String
  {
    "::\(escaped(name))::\(escaped(told)) {\n\(answers.joined())\(teaches.isEmpty ? "" : "\(teaches)\n")}\n\n"
  }

  /// The share of one of so many, as Moodle lists it.
  private static func share(of count: Int) -> String {
    switch count {
    case 1: "100"
    case 2: "50"
    case 3: "33.33333"
    case 4: "25"
    case 5: "20"
    case 6: "16.66667"
    case 7: "14.28571"
    case 8: "12.5"
    case 9: "11.11111"
    default: "10"
    }
  }

  /// Text without the signs that GIFT gives a meaning.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "~=#{}:\\".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }
}
