public import CaseFormat
import Interviewing
public import Localisation
public import RuleEngine
import RuleLanguage
public import Source

/// The form by which a person is referred to one recipient.
///
/// After the inter-agency referral form of the IASC Reference Group for Mental Health and Psychosocial Support (2017): priority, who refers to
/// whom, the person's view, what is asked for, what was agreed, and an answer to send back. It holds what was agreed for this recipient and nothing
/// else: answers of the topics named, the result only if that was named, and safeguards that follow from what it holds.
public struct ReferralForm {
  /// What the form is made from.
  public struct Source {
    let file: CaseFile
    let evaluation: Evaluation
    let consent: Consent
    let contentHash: String
    let programVersion: String
    let today: CivilDate

    /// A case and what may be passed on of it.
    ///
    /// - Parameters:
    ///   - evaluation: the case's, under a pack with its texts in the language of the form, after the interview.
    ///   - consent: what may be passed on, and to whom.
    public init(
      _ file: CaseFile, _ evaluation: Evaluation, consent: Consent, contentHash: String,
      programVersion: String, today: CivilDate
    ) {
      self.file = file
      self.evaluation = evaluation
      self.consent = consent
      self.contentHash = contentHash
      self.programVersion = programVersion
      self.today = today
    }
  }

  private let source: Source
  private let texts: ProgramTexts
  private let wording: Wording
  private let report: ReportBuilder
  private let recipient: Recipient?

  /// A form in the language of these texts.
  public init(_ source: Source, texts: ProgramTexts) {
    self.source = source
    self.texts = texts
    wording = Wording(texts)
    report = ReportBuilder(source.evaluation, wording)
    recipient = source.evaluation.recipients.first {
      source.evaluation.program.pack.providers[$0.provider].id == source.consent.recipient
    }
  }

  /// The page.
  public var document: Document {
    var page = Document(language: texts.language.rawValue, title: self[.referralForm])
    page.subtitles = [priority, self[.noNames]].compactMap { $0 }
    page.add(nil, head)
    page.add(self[.wishes], wishes, isImportant: true)
    page.add(self[.helpWanted], help)
    page.add(self[.consent], consent)
    page.add(self[.services], services)
    page.add(self[.resultTitle], result)
    page.add(self[.takeCare], care, isImportant: true)
    page.add(
      self[.yourAnswer],
      [
        .tick(self[.answerAccepted]), .tick(self[.answerDeclined]), .tick(self[.answerUnavailable]),
        .blank(self[.answerSigned]),
      ])
    page.addAnnex(self[.said], said)
    page.notes = [
      wording.text(.formalIdentification, ["body": pack.formalIdentification]) + " " + pack.disclaimer,
      texts.text(
        FormText.rules,
        [
          "pack": "\(pack.name) \(pack.version)", "hash": String(source.contentHash.prefix(16)),
          "program": source.programVersion,
        ]),
    ]
    return page
  }

  private var pack: Pack { source.evaluation.program.pack }

  private subscript(key: FormText) -> String { texts.text(key) }

  /// Indices of the topics that may be passed on.
  private var topics: Set<Int> {
    Set(pack.topics.indices.filter { source.consent.items.contains(pack.topics[$0].id) })
  }

  private var mayPassResult: Bool { source.consent.items.contains(Consent.result) }
}

// MARK: - Parts

extension ReferralForm {
  /// The shortest time of the needs.
  private var priority: String? {
    let urgent = recipient?.needs.map { pack.needs[$0].urgency }.min()
    return urgent.map { texts.text(FormText.priority, ["urgency": wording.within($0)]) }
  }

  private var head: [Document.Part] {
    let record = source.file.record
    var parts: [Document.Part] = [
      .field(self[.toRecipient], recipientName), .field(self[.caseCode], source.file.code),
      .field(self[.madeOn], wording.date(source.today)),
    ]
    let fields: [(FormText, String?)] = [
      (.fromPost, record.screener), (.languageOfTalk, record.language.map(languageName)),
      (.interpreter, record.interpreter),
    ]
    parts += fields.compactMap { key, text in text.map { Document.Part.field(self[key], $0) } }
    let interviews = (record.earlierInterviews ?? 0) + 1
    return parts + [.text(texts.text(FormText.askedBefore, ["count": "\(interviews)"]))]
  }

  private var recipientName: String {
    pack.providers.first { $0.id == source.consent.recipient }?.text ?? source.consent.recipient
  }

  private var wishes: [Document.Part] {
    guard let topic = pack.interview.wishes else { return [] }
    return topics.contains(topic) ? answers(of: topic) : [.text(self[.wishesKept])]
  }

  private var help: [Document.Part] {
    (recipient?.needs ?? []).map { id in
      let need = pack.needs[id]
      return .item("\(need.entry.title) (\(wording.within(need.urgency)))")
    }
  }

  private var services: [Document.Part] {
    let wanted = Set((recipient?.services ?? []).map { pack.services[$0].id })
    return report.services(for: report.needs).filter { wanted.contains($0.id) }.flatMap { service in
      [Document.Part.text(service.title)] + service.contacts.map { .item(wording.contact($0)) }
        + (service.contacts.isEmpty ? [.item(wording[.noContact])] : [])
        + (service.limits.map { [.item($0)] } ?? [])
    }
  }

  private var consent: [Document.Part] {
    if source.consent.answer == .emergency {
      return [
        .text(texts.text(FormText.emergency, ["ground": source.consent.ground ?? "-"])),
        .text(self[.nobodyElse]),
      ]
    }
    let topics = pack.topics.filter { source.consent.items.contains($0.id) }.map(\.text)
    let items =
      source.consent.items.isEmpty
      ? [self[.agreedNeedsOnly]] : [self[.agreedNeeds]] + (mayPassResult ? [self[.result]] : []) + topics
    let agreed = texts.text(
      FormText.agreed,
      [
        "date": (source.consent.date ?? source.file.record.date).map(wording.date) ?? "-",
        "recipient": recipientName, "items": wording.listed(items),
      ])
    return [.text(agreed), .text(self[.nobodyElse])]
  }

  private var result: [Document.Part] {
    guard mayPassResult else { return [] }
    return pack.determinations.indices.flatMap { id -> [Document.Part] in
      let shown = report.determination(id)
      var parts: [Document.Part] = [.field(shown.title, shown.announced.title)]
      if let meaning = shown.announced.meaning { parts.append(.text(meaning)) }
      return parts + shown.reasons.map { .item($0.title) }
    }
  }

  /// What was said on the topics that may be passed on; wishes stand further up.
  private var said: [Document.Part] {
    topics.sorted().filter { $0 != pack.interview.wishes }.flatMap { topic -> [Document.Part] in
      let answers = answers(of: topic)
      return answers.isEmpty ? [] : [.text(pack.topics[topic].text)] + answers
    }
  }

  private func answers(of topic: Int) -> [Document.Part] {
    pack.facts.indices.filter {
      pack.facts[$0].topic == topic && source.evaluation.state(of: $0).standing == .valued
        && source.evaluation.truth(.gate($0)) != .isFalse
    }.map { .item(wording.answer(report.answer($0))) }
  }

  /// Safeguards for whoever receives the person: those that follow from what the form holds, with all else unknown.
  ///
  /// So they tell nothing that may not be passed on, and doubt protects.
  private var care: [Document.Part] {
    var known = source.file.answers
    for (id, fact) in pack.facts.enumerated() where !topics.contains(fact.topic) { known.statements[id] = [] }
    let program = source.evaluation.program
    guard let narrowed = try? program.evaluate(known.closed(), asOf: source.evaluation.asOf) else {
      return []
    }
    // What is certain comes before what is only presumed.
    let applying = pack.safeguards.indices.filter {
      pack.safeguards[$0].phase >= .referral && narrowed.truth(.safeguard($0)) == .isTrue
    }
    let certain = applying.filter { !narrowed.isPresumed(.safeguard($0)) }
    var lines: [String] = []
    for safeguard in certain + applying.filter({ narrowed.isPresumed(.safeguard($0)) }) {
      let entry = pack.safeguards[safeguard]
      for line in entry.instructions + entry.prohibitions where !lines.contains(line) { lines.append(line) }
    }
    let isPartial = topics.count < pack.topics.count
    return lines.prefix(Self.careLimit).map { .item($0) } + (isPartial ? [.text(self[.moreMayMatter])] : [])
  }

  /// Lines of care at most, so that the form stays on its page.
  private static let careLimit = 12

  /// A language by its own name; its code where the program does not speak it.
  private func languageName(_ code: String) -> String { Language(rawValue: code)?.ownName ?? code }
}
