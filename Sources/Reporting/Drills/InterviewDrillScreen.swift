public import Drills
public import Localisation
import Interviewing
import RuleEngine
public import RuleLanguage

/// What stands on the screen while a story is played as an interview.
public struct InterviewDrillScreen {
  private let drill: InterviewDrill
  private let pack: Pack
  private let texts: ProgramTexts

  /// The screen; `pack` has its texts in the language to show.
  public init(_ drill: InterviewDrill, pack: Pack, texts: ProgramTexts) {
    self.drill = drill
    self.pack = pack
    self.texts = texts
  }

  /// The paragraphs of what it waits for.
  public var lines: [ScreenLine] {
    let training = ScreenLine(.urgent, texts.text(DrillText.training))
    switch drill.step {
    case .topics:
      return [training, ScreenLine(.question, texts.text(DrillText.interviewWanted))]
        + numbered(pack.topics.map(\.text))
    case .questions(let topic):
      let questions = drill.questions(of: topic).map { pack.facts[$0].question }
      let wanted = texts.text(DrillText.questionWanted, ["topic": pack.topics[topic].text])
      return [training, ScreenLine(.question, wanted)] + numbered(questions)
    case .ended: return []
    }
  }

  /// What is said after a line.
  public func lines(_ notice: InterviewDrill.Notice) -> [ScreenLine] {
    switch notice {
    case .nothingRecorded: [ScreenLine(.text, texts.text(.nothingRecorded))]
    case .unclear: [ScreenLine(.text, texts.text(DrillText.unclear))]
    case .answer(let fact):
      [
        ScreenLine(.note, pack.facts[fact].question),
        ScreenLine(
          .text, texts.text(DrillText.personSays, ["answer": answer(fact, drill.interview.evaluation)])),
      ]
    case .tooEarly(let fact):
      [
        ScreenLine(.note, pack.facts[fact].question),
        ScreenLine(.urgent, texts.text(DrillText.declinesForNow)),
      ]
    }
  }

  /// The page that says what the questions came to.
  public func page(_ outcome: InterviewDrill.Outcome) -> [ScreenLine] {
    let counts: KeyValuePairs = [
      "own": "\(drill.asked.count)", "program": "\(outcome.programQuestions)",
    ]
    var lines = [
      ScreenLine(.urgent, texts.text(DrillText.training)),
      ScreenLine(.text, texts.text(DrillText.questionsUsed, counts)),
    ]
    if outcome.isReached {
      lines.append(ScreenLine(.question, texts.text(DrillText.reached)))
    } else {
      let tiers: KeyValuePairs = ["own": tier(outcome.own), "full": tier(outcome.fullForm)]
      lines.append(ScreenLine(.urgent, texts.text(DrillText.notReached, tiers)))
    }
    let never = outcome.neverAsked.map { fact in
      "\(pack.facts[fact].question) (\(pack.facts[fact].label): \(answer(fact, outcome.fullForm)))"
    }
    return lines + list(.neverAsked, never) + list(.askedTooEarly, questions(drill.tooEarly))
      + list(.askedForNothing, questions(drill.forNothing)) + [.blank]
  }

  private func questions(_ facts: [FactID]) -> [String] {
    Set(facts).sorted().map { pack.facts[$0].question }
  }

  private func list(_ key: DrillText, _ entries: [String]) -> [ScreenLine] {
    if entries.isEmpty { return [] }
    return [.blank, ScreenLine(.heading, texts.text(key))]
      + entries.map { ScreenLine(.text, $0, mark: "  - ") }
  }

  private func tier(_ evaluation: Evaluation) -> String {
    let tiers = pack.determinations[DrillStory.determination].tiers
    return tiers[evaluation.interval(DrillStory.determination).announced].entry.title
  }

  /// What a case holds for a fact, with the pack's labels in the language to show.
  private func answer(_ fact: FactID, _ evaluation: Evaluation) -> String {
    guard let shown = try? Program(pack).evaluate(evaluation.answers, asOf: evaluation.asOf) else {
      return ""
    }
    return ReportBuilder(shown, Wording(texts)).answer(fact).answer
  }

  private func numbered(_ entries: [String]) -> [ScreenLine] {
    entries.enumerated().map { ScreenLine(.choice, $1, mark: choiceMark($0 + 1)) }
  }
}
