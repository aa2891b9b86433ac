public import Drills
public import Localisation
import RuleEngine
import RuleLanguage
import Scenarios

/// What the rules say of a trainee's answer: what was missed first, sign by sign with the answers it rests on and its source.
public struct FeedbackPage {
  private let story: DrillStory
  private let answered: DrillSession.Answered
  private let texts: ProgramTexts
  private let words: DrillWords
  private let pack: Pack

  /// The page for an answer; `story` is in the language to show.
  public init(_ answered: DrillSession.Answered, to story: DrillStory, texts: ProgramTexts) {
    self.story = story
    self.answered = answered
    self.texts = texts
    words = DrillWords(story.evaluation, texts)
    pack = story.pack
  }

  /// The paragraphs of the page.
  public var lines: [ScreenLine] {
    var lines = [
      ScreenLine(.urgent, texts.text(DrillText.training)), ScreenLine(.heading, story.scenario.title),
    ]
    lines += verdict
    lines += advice
    lines += signs + services + cautions
    lines += why
    if let drill = story.scenario.drill {
      lines += [.blank, title(.teaches), ScreenLine(.text, drill.teaches)]
    }
    return lines + [.blank]
  }

  private var grade: StoryGrade { answered.grade }

  private func tier(_ index: Int) -> String { story.tiers[index].entry.title }

  private var verdict: [ScreenLine] {
    let interval = story.interval
    var lines = [said(.question, .rulesSay, ["tier": tier(interval.announced)])]
    if interval.upper > interval.announced {
      lines.append(said(.note, .mayBecome, ["tier": tier(interval.upper)]))
    }
    let chosen: KeyValuePairs = ["tier": tier(answered.answer.tier)]
    switch grade.verdict {
    case .right: lines.append(said(.question, .right))
    case .cautious: lines.append(said(.text, .cautious, chosen))
    case .missed: lines.append(said(.urgent, .missed, chosen))
    case .tooLow: lines.append(said(.urgent, .tooLow, chosen))
    case .falseAlarm: lines.append(said(.text, .falseAlarm, chosen))
    case .tooHigh: lines.append(said(.text, .tooHigh, chosen))
    }
    return lines + [said(.text, .points, ["points": "\(grade.mark)"])]
  }

  /// Whether wrong advice was noticed, and what was recorded wrongly.
  private var advice: [ScreenLine] {
    guard let wrong = answered.wrongAdvice else {
      return answered.agreed == false ? [said(.text, .doubtedRightly)] : []
    }
    guard
      let evaluation = try? story.evaluation.program.evaluate(
        wrong.evaluation.answers, asOf: story.evaluation.asOf)
    else { return [] }
    let recorded = ReportBuilder(evaluation, Wording(texts))
    let changed = wrong.facts.map { fact in
      words.said(
        .recordedAs,
        [
          "label": pack.facts[fact].label, "wrong": recorded.answer(fact).answer,
          "right": words.builder.answer(fact).answer,
        ])
    }
    let opinion = answered.agreed.map { said(.text, $0 ? .believed : .noticed) }
    return [said(.urgent, .adviceWasWrong)] + changed + [opinion].compactMap(\.self)
  }

  private var signs: [ScreenLine] {
    let title = { (sign: RuleID) in pack.rules[sign].entry.title }
    return list(.signsMissed, grade.signs.missed, title, detail: words.basis)
      + list(.signsNotThere, grade.signs.notThere, title) { words.absence(of: .rule($0)) }
      + list(.signsSeen, grade.signs.seen, title, detail: words.basis)
  }

  private var services: [ScreenLine] {
    let title = { (service: ServiceID) in pack.services[service].entry.title }
    return list(.callAlso, grade.services.missed, title)
      + list(.doesNotFit, grade.services.notThere, title) { service in
        words.builder.obstacles(to: service).map { ScreenLine(.note, $0, mark: "    ") }
      }
      + list(.calledRightly, grade.services.seen, title)
  }

  private var cautions: [ScreenLine] {
    let title = { (safeguard: SafeguardID) in pack.safeguards[safeguard].prohibitions[0] }
    return list(.mindAlso, grade.cautions.missed, title)
      + list(.notCalledFor, grade.cautions.notThere, title)
      + list(.mindedRightly, grade.cautions.seen, title)
  }

  /// Why the announced tier, and why not the chosen one.
  private var why: [ScreenLine] {
    let chosen = answered.answer.tier
    let interval = story.interval
    var lines: [ScreenLine] = []
    let reasons = words.reasons
    if !reasons.isEmpty || !words.missing.isEmpty {
      lines += [.blank, said(.heading, .whyThis, ["tier": tier(interval.announced)])] + reasons
      if interval.announced > interval.lower { lines += words.missing }
    }
    guard grade.verdict != .right else { return lines }
    lines += [.blank, said(.heading, .whyNotYours, ["tier": tier(chosen)])]
    if chosen < interval.announced { return lines + [words.said(.storyNeeds)] }
    return lines + (grade.verdict == .cautious ? words.missing : words.contrast(chosen))
  }

  private func list<ID>(
    _ key: DrillText, _ ids: [ID], _ title: (ID) -> String, detail: (ID) -> [ScreenLine] = { _ in [] }
  ) -> [ScreenLine] {
    if ids.isEmpty { return [] }
    return [.blank, self.title(key)]
      + ids.flatMap { [ScreenLine(.text, title($0), mark: "  - ")] + detail($0) }
  }

  private func title(_ key: DrillText) -> ScreenLine { ScreenLine(.heading, texts.text(key)) }

  private func said(
    _ role: ScreenLine.Role, _ key: DrillText, _ values: KeyValuePairs<String, String> = [:]
  ) -> ScreenLine { ScreenLine(role, texts.text(key, values)) }
}
