public import Drills
public import Localisation
public import RuleEngine
import RuleLanguage
import Scenarios

/// What stands on a trainee's screen while a drill waits.
public struct DrillScreen {
  private let session: DrillSession
  private let story: DrillStory
  private let program: Program
  private let status: Catalogue.Status?
  private let texts: ProgramTexts

  /// The screen of a session.
  ///
  /// - Parameters:
  ///   - story: the story that stands, in the language to show.
  ///   - program: the rules with their texts in that language.
  ///   - status: how far the story's translation may be relied on; nil where it is not translated, or needs no translation.
  ///   - texts: the program's own words in that language.
  public init(
    _ session: DrillSession, story: DrillStory, program: Program, status: Catalogue.Status?,
    texts: ProgramTexts
  ) {
    self.session = session
    self.story = story
    self.program = program
    self.status = status
    self.texts = texts
  }

  /// The paragraphs of a question.
  public var lines: [ScreenLine] {
    switch session.step {
    case .signs: question(.signsWanted, story.signs.map { story.pack.rules[$0].entry.title })
    case .tier: tiers
    case .services: question(.servicesWanted, story.services.map { story.pack.services[$0].entry.title })
    case .cautions:
      question(.cautionsWanted, story.cautions.map { story.pack.safeguards[$0].prohibitions[0] })
    case .certainty:
      question(
        .certaintyWanted, [DrillText.certaintyLow, .certaintyMiddle, .certaintyHigh].map { texts.text($0) })
    case .advice: advice
    case .next: [ScreenLine(.question, texts.text(DrillText.nextWanted))]
    case .language:
      [ScreenLine(.question, texts.text(InterviewText.languageWanted))]
        + numbered(session.settings.languages.map { Language(rawValue: $0)?.ownName ?? $0 })
    case .story, .feedback, .ended: []
    }
  }

  /// The page that tells the story.
  public var storyPage: [ScreenLine] {
    var lines = [training]
    let place: KeyValuePairs = [
      "number": "\(session.place + 1)", "count": "\(session.stories.count)", "title": story.scenario.title,
    ]
    lines.append(ScreenLine(.heading, texts.text(DrillText.storyOf, place)))
    if status == .draft { lines.append(ScreenLine(.note, texts.text(DrillText.draftTranslation))) }
    if status == nil, texts.language != .english {
      lines.append(ScreenLine(.note, texts.text(DrillText.notTranslated)))
    }
    let date = Wording(texts).date(story.evaluation.asOf)
    return lines + [
      .blank, ScreenLine(.text, texts.text(DrillText.toldOn, ["date": date])),
      ScreenLine(.text, story.scenario.story),
      .blank,
    ]
  }

  /// What is said after a line.
  public func lines(_ notice: DrillNotice) -> [ScreenLine] {
    switch notice {
    case .nothingRecorded: [ScreenLine(.text, texts.text(.nothingRecorded))]
    case .unclear: [ScreenLine(.text, texts.text(DrillText.unclear))]
    case .firstQuestion: [ScreenLine(.text, texts.text(.firstQuestion))]
    }
  }

  private var training: ScreenLine { ScreenLine(.urgent, texts.text(DrillText.training)) }

  private var keys: ScreenLine { ScreenLine(.note, texts.text(DrillText.keys)) }

  private func question(_ key: DrillText, _ entries: [String]) -> [ScreenLine] {
    [training, ScreenLine(.question, texts.text(key))] + numbered(entries) + [keys]
  }

  private func numbered(_ entries: [String]) -> [ScreenLine] {
    entries.enumerated().map { ScreenLine(.choice, $1, mark: choiceMark($0 + 1)) }
  }

  /// Tiers with the first thing that each makes the officer do.
  private var tiers: [ScreenLine] {
    question(
      .tierWanted, story.tiers.map { ([$0.entry.title] + $0.advice.prefix(1)).joined(separator: ". ") })
  }

  /// The advice of the rules on the record, which may be wrong on purpose, as an officer would see it.
  private var advice: [ScreenLine] {
    let recorded =
      session.answered[session.place]?.wrongAdvice?.evaluation.answers ?? story.evaluation.answers
    guard let evaluation = try? program.evaluate(recorded, asOf: story.evaluation.asOf) else { return [] }
    let tier = story.tiers[evaluation.interval(DrillStory.determination).announced]
    var lines = [
      training, ScreenLine(.question, texts.text(DrillText.adviceTitle)), ScreenLine(.text, tier.entry.title),
    ]
    lines += tier.advice.map { ScreenLine(.text, $0, mark: "  - ") }
    let words = DrillWords(evaluation, texts)
    lines += words.reasons
    lines.append(ScreenLine(.question, texts.text(DrillText.adviceWanted)))
    return lines + numbered([DrillText.agree, .disagree].map { texts.text($0) }) + [keys]
  }
}
