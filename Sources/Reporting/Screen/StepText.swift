import CaseFormat
public import Interviewing
public import Localisation
import RuleEngine
public import RuleLanguage

/// What stands on an officer's screen while an interview waits for a line.
public struct StepText {
  let session: Session
  let pack: Pack
  let texts: ProgramTexts

  /// The text of a session's step.
  ///
  /// - Parameters:
  ///   - pack: the session's pack with its texts in the language to show.
  ///   - texts: the program's own words in that language.
  public init(_ session: Session, pack: Pack, texts: ProgramTexts) {
    self.session = session
    self.pack = pack
    self.texts = texts
  }

  /// The paragraphs of the step.
  public var lines: [ScreenLine] {
    switch session.step {
    case .screener: [wanted(.screenerWanted), keys]
    case .question(let asking): question(asking)
    case .basis(let fact): [wanted(.basisWanted)] + numbered(pack.facts[fact].bases.map(basis)) + [keys]
    case .source: [wanted(.sourceWanted), keys]
    case .pause:
      [wanted(.pauseWanted)] + numbered(pauses.map { texts.text($0) })
    case .review: review
    case .language: [wanted(.languageWanted)] + numbered(session.languages.map(languageName)) + [keys]
    case .ownView(let id): [wanted(.ownViewWanted)] + numbered(tiers(id).map(\.entry.title)) + [keys]
    case .decision(let id): decision(id)
    case .reason(let id, let tier): [wanted(.reasonWanted, ["tier": tiers(id)[tier].entry.title]), keys]
    case .secondPerson: [wanted(.secondPersonWanted), keys]
    case .recipients: recipients
    case .items(let recipient): items(recipient)
    case .ended: []
    }
  }

  /// The topic of the question that stands; nil elsewhere.
  public var topic: Int? {
    if case .question(let asking) = session.step { pack.facts[asking.fact].topic } else { nil }
  }

  private func question(_ asking: Asking) -> [ScreenLine] {
    let fact = pack.facts[asking.fact]
    let place: KeyValuePairs = [
      "number": "\(fact.topic + 1)", "count": "\(pack.topics.count)", "topic": pack.topics[fact.topic].text,
    ]
    var lines = [ScreenLine(.heading, texts.text(InterviewText.topicLine, place))]
    lines.append(ScreenLine(.note, texts.text(.atMostMore, ["count": "\(session.interview.atMost)"])))
    lines += introduction(asking.fact)
    lines += QuestionText(fact, texts).screenLines
    if let source = asking.source {
      let by = source.by ?? texts.text(InterviewText.nobodyInParticular)
      lines.append(
        ScreenLine(
          .text, texts.text(InterviewText.answersOfSource, ["basis": basis(source.basis), "by": by])))
    } else if asking.isAgain {
      lines.append(
        ScreenLine(.text, texts.text(InterviewText.answeredBefore, ["answer": answer(asking.fact)])))
    }
    return lines + [ScreenLine(.keys, texts.text(InterviewText.keysAtQuestion))]
  }

  /// What is read aloud before the person is asked whether they want to talk.
  private func introduction(_ fact: FactID) -> [ScreenLine] {
    guard fact == pack.interview.consent, !pack.interview.introduction.isEmpty else { return [] }
    return [ScreenLine(.note, texts.text(InterviewText.readAloud))]
      + pack.interview.introduction.map { ScreenLine(.question, $0, mark: "  ") }
  }

  private var review: [ScreenLine] {
    let answered = session.answered
    if answered.isEmpty { return [wanted(.reviewEmpty), keys] }
    let entries = answered.map { fact -> String in
      var text = "\(pack.facts[fact].label): \(answer(fact))"
      if session.interview.evaluation.isSetAside(fact) {
        text += " (\(texts.text(InterviewText.reviewSetAside)))"
      }
      if session.interview.handedOver.contains(fact) {
        text += " (\(texts.text(InterviewText.reviewHandedOver)))"
      }
      return text
    }
    return [wanted(.reviewWanted)] + numbered(entries) + [keys]
  }

  private func decision(_ id: DeterminationID) -> [ScreenLine] {
    let announced = session.result.interval(id).announced
    var lines = [wanted(.decisionWanted, ["tier": tiers(id)[announced].entry.title])]
    if let own = session.record.ownView, let tier = tiers(id).first(where: { $0.id == own }) {
      lines.append(ScreenLine(.text, texts.text(InterviewText.ownViewWas, ["tier": tier.entry.title])))
    }
    lines += numbered(tiers(id).map(\.entry.title))
    return lines + [ScreenLine(.note, texts.text(InterviewText.proofKey)), keys]
  }

  private var recipients: [ScreenLine] {
    let entries = session.recipients.map { recipient -> String in
      let needs = recipient.needs.map { pack.needs[$0].entry.title }.joined(separator: ", ")
      return texts.text(
        InterviewText.recipientFor, ["recipient": pack.providers[recipient.provider].text, "needs": needs])
    }
    return [wanted(.recipientsWanted)] + numbered(entries) + [keys]
  }

  private func items(_ index: Int) -> [ScreenLine] {
    let id = session.record.consents[index].recipient
    let name = pack.providers.first { $0.id == id }?.text ?? id
    let items = session.itemsToPassOn.map { item in
      pack.topics.first { $0.id == item }?.text ?? texts.text(FormText.result)
    }
    return [wanted(.itemsWanted, ["recipient": name])]
      + numbered(items + [texts.text(InterviewText.itemsAll)]) + [keys]
  }

  private var pauses: [InterviewText] { [.pauseGoOn, .pauseStop, .pauseHelp] }

  private var keys: ScreenLine { ScreenLine(.keys, texts.text(InterviewText.keysElsewhere)) }

  private func wanted(
    _ key: InterviewText, _ values: KeyValuePairs<String, String> = [:]
  ) -> ScreenLine { ScreenLine(.question, texts.text(key, values)) }

  private func numbered(_ entries: [String]) -> [ScreenLine] {
    entries.enumerated().map { ScreenLine(.choice, $1, mark: choiceMark($0 + 1)) }
  }

  private func tiers(_ id: DeterminationID) -> [Determination.Tier] { pack.determinations[id].tiers }

  /// What was answered to a question, all statements.
  private func answer(_ fact: FactID) -> String {
    let words = PackWords(pack: pack, asOf: session.interview.asOf, wording: Wording(texts))
    return session.interview.answers.statements[fact].map { statement in
      switch statement.content {
      case .value(let value): words.value(value, of: fact)
      case .silence(let silence): words.wording.missing(WhyMissing(silence))
      }
    }.joined(separator: "; ")
  }

  private func basis(_ basis: Fact.Basis) -> String {
    switch basis {
    case .said: texts.text(InterviewText.basisSaid)
    case .seen: texts.text(InterviewText.basisSeen)
    case .document: texts.text(InterviewText.basisDocument)
    case .record: texts.text(InterviewText.basisRecord)
    }
  }

  /// A language by its own name; its code where the program does not speak it.
  private func languageName(_ code: String) -> String {
    Language(rawValue: code)?.ownName ?? code
  }
}

/// What stands before a choice.
func choiceMark(_ number: Int) -> String { number < 10 ? "  \(number)  " : " \(number)  " }
