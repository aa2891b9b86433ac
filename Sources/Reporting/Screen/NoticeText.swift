public import Interviewing
public import Localisation
import RuleEngine
public import RuleLanguage
import Source

/// What is said to the officer after a line was taken.
public struct NoticeText {
  let session: Session
  let pack: Pack
  let texts: ProgramTexts

  /// The texts of a session's notices; `pack` has its texts in the language to show.
  public init(_ session: Session, pack: Pack, texts: ProgramTexts) {
    self.session = session
    self.pack = pack
    self.texts = texts
  }

  /// The paragraphs of a notice; none for the result and its proof, which are pages of their own.
  public func lines(_ notice: Notice) -> [ScreenLine] {
    switch notice {
    case .nothingRecorded: nothingRecorded
    case .unclear(let advice): [text(words(advice))]
    case .firstQuestion: [text(texts.text(.firstQuestion))]
    case .nothingToKeep: [said(.nothingToKeep)]
    case .why(let fact): why(fact)
    case .comfort: titled(.comfortTitle, pack.interview.comfort, .text)
    case .atOnce(let safeguards): titled(.atOnceTitle, orders(safeguards), .urgent)
    case .mind(let safeguards): titled(.mindTitle, orders(safeguards), .text)
    case .settled(let id): settled(id)
    case .contradiction(let index):
      [said(.contradictionNow, ["title": pack.impossible[index].entry.title])]
    case .statementsDiffer(let fact): [said(.statementsDifferNow, ["fact": pack.facts[fact].label])]
    case .setAside(let facts):
      [said(.setAsideNow, ["facts": facts.map { pack.facts[$0].label }.joined(separator: "; ")])]
    case .statementRecorded: [said(.statementRecorded)]
    case .handedOver(let count): handedOver(count)
    case .notEnough: [said(.notEnough)]
    case .result, .proof: []
    }
  }

  /// Enter alone; at a question with its keys, which a plain face says but once.
  private var nothingRecorded: [ScreenLine] {
    guard case .question = session.step else { return [text(texts.text(.nothingRecorded))] }
    return [text(texts.text(.nothingRecorded)), ScreenLine(.note, texts.text(InterviewText.keysAtQuestion))]
  }

  /// What an unclear line should have been.
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

  private func text(_ text: String) -> ScreenLine { ScreenLine(.text, text) }

  private func said(_ key: InterviewText, _ values: KeyValuePairs<String, String> = [:]) -> ScreenLine {
    text(texts.text(key, values))
  }

  private func titled(_ key: InterviewText, _ lines: [String], _ role: ScreenLine.Role) -> [ScreenLine] {
    if lines.isEmpty { return [] }
    let heading = ScreenLine(role == .urgent ? .urgent : .heading, texts.text(key))
    return [heading] + lines.map { ScreenLine(role, $0, mark: "  - ") }
  }

  /// What to do and not to do under these safeguards, each line once.
  private func orders(_ safeguards: [SafeguardID]) -> [String] {
    var orders: [String] = []
    for line in safeguards.flatMap({ pack.safeguards[$0].instructions + pack.safeguards[$0].prohibitions })
    where !orders.contains(line) { orders.append(line) }
    return orders
  }

  /// The highest tier is named at once, with what to do; any other waits until the officer has said what they think.
  private func settled(_ id: DeterminationID) -> [ScreenLine] {
    let interval = session.interview.evaluation.interval(id)
    guard interval.announced == pack.determinations[id].tiers.count - 1 else {
      return [said(.onlyHelpIsOpen)]
    }
    let tier = pack.determinations[id].tiers[interval.announced]
    let key: InterviewText = interval.isFinal ? .settledNow : .resultIsOpen
    return [said(key, ["tier": tier.entry.title])]
      + tier.advice.map { ScreenLine(.urgent, $0, mark: "  - ") }
  }

  /// From this many interviews on the officer is warned.
  private static let tooMany = FixedPoint(integer: 2)

  private func handedOver(_ count: Int) -> [ScreenLine] {
    var lines = [said(.handedOverNow, ["count": "\(count)"])]
    guard let fact = pack.interview.earlierInterviews,
      case .number(let low, _)? = session.interview.evaluation.state(of: fact).alternatives.first,
      session.interview.evaluation.state(of: fact).standing == .valued
    else { return lines }
    lines.append(said(.interviewsBefore, ["count": "\(low)"]))
    if low >= Self.tooMany { lines.append(ScreenLine(.urgent, texts.text(InterviewText.tooManyInterviews))) }
    return lines
  }
}

extension NoticeText {
  /// Why a question is asked: the pack's reason, and what the answer can still change, in at most forty words.
  private func why(_ fact: FactID) -> [ScreenLine] {
    let reason = QuestionText(pack.facts[fact], texts).why
    var room = Self.wordLimit - wordCount(reason) - wordCount(texts.text(InterviewText.whyOpen))
    var titles: [String] = []
    for title in session.interview.evaluation.targets(changedBy: fact).map(title)
    where !titles.contains(title) {
      room -= wordCount(title)
      if room < 0 || titles.count == 3 { break }
      titles.append(title)
    }
    if titles.isEmpty { return [text(reason)] }
    return [text(reason), said(.whyOpen, ["what": titles.joined(separator: "; ")])]
  }

  private static let wordLimit = 40

  /// Lao and Thai put no blanks between words, which are about five letters long.
  private func wordCount(_ text: String) -> Int {
    max(
      text.split(separator: " ").count, DisplayWidth.cells(of: text) / (texts.language == .english ? 10 : 5))
  }

  /// What a target is called; the determination rather than its tier, so that no answer is hoped for.
  private func title(_ target: Proposition) -> String {
    switch target {
    case .tier(let id, _): pack.determinations[id].entry.title
    case .category(let id, _): pack.classifications[id].entry.title
    case .need(let need): pack.needs[need].entry.title
    case .safeguard(let safeguard): pack.safeguards[safeguard].entry.title
    case .service(let service): pack.services[service].entry.title
    case .rule(let rule): pack.rules[rule].entry.title
    case .gate(let fact): pack.facts[fact].label
    case .impossible(let index): pack.impossible[index].entry.title
    }
  }
}
