public import CaseFormat
import RuleEngine
public import RuleLanguage
public import Source

/// A recorded case as it is shown: answers in words, and what the result rests on so that it can be had again.
public struct ShownCase: Hashable, Sendable, Encodable {
  /// A fact with all that was stated.
  public struct Answer: Hashable, Sendable, Encodable {
    /// The fact's id.
    public let id: String
    /// The fact's short name.
    public let label: String
    /// Every statement, in words.
    public let statements: [ShownStatement]
  }

  /// Answers of one topic.
  public struct Topic: Hashable, Sendable, Encodable {
    /// The topic's title.
    public let title: String
    /// The answers.
    public let answers: [Answer]
  }

  /// One entry of the record.
  public struct Entry: Hashable, Sendable, Encodable {
    /// What it says.
    public let name: String
    /// What the case holds.
    public let text: String
  }

  /// The code.
  public let code: String
  /// Whether the interview is not over.
  public let isDraft: Bool
  /// How it was taken, what was decided, under which rules.
  public let record: [Entry]
  /// To whom what may be passed on.
  public let consents: [String]
  /// What became of each referral.
  public let referrals: [String]
  /// Cases that belong together with it.
  public let links: [String]
  /// What was answered, in the order of the pack's topics.
  public let topics: [Topic]

  /// A case recorded with this pack, shown on a day in the words of `wording`; `Wording.data` for what a machine reads.
  public init(_ file: CaseFile, in pack: Pack, today: CivilDate, _ wording: Wording) {
    let names = RecordWords(pack: pack, wording: wording)
    code = file.code
    isDraft = file.record.isDraft
    record = names.entries(file).map(Entry.init)
    consents = file.record.consents.map(names.consent)
    referrals = file.record.referrals.map(names.referral)
    links = file.record.links.map { "\($0.code) (\($0.kind))" }
    topics = Self.topics(file, PackWords(pack: pack, asOf: file.asOf ?? today, wording: wording))
  }

  private static func topics(_ file: CaseFile, _ words: PackWords) -> [Topic] {
    let pack = words.pack
    return pack.topics.indices.compactMap { topic in
      let answered = pack.facts.indices.filter {
        pack.facts[$0].topic == topic && !file.answers.statements[$0].isEmpty
      }
      guard !answered.isEmpty else { return nil }
      let answers = answered.map { fact in
        Answer(
          id: pack.facts[fact].id, label: pack.facts[fact].label,
          statements: file.answers.statements[fact].map { words.statement($0, of: fact) })
      }
      return Topic(title: pack.topics[topic].text, answers: answers)
    }
  }
}

extension PackWords {
  /// A statement in words.
  func statement(_ statement: Statement, of fact: FactID) -> ShownStatement {
    let text =
      switch statement.content {
      case .value(let value): self.value(value, of: fact)
      case .silence(let silence): wording.missing(WhyMissing(silence))
      }
    return ShownStatement(answer: text, basis: wording.basis(statement.basis), by: statement.by)
  }
}
