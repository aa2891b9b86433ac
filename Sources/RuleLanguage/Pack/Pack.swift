public import Source

/// A checked rule set: every name resolved, every type right, no cycle.
///
/// Entries are sorted by id, so that the order of files and keys cannot matter; an entry's index is its identity within the pack.
public struct Pack: Sendable {
  /// The pack's name, such as `lao-pdr`.
  public var name = ""
  /// The pack's version, as its author writes it.
  public var version = ""
  /// The name a person reads.
  public var title = ""
  /// Where these rules apply.
  public var jurisdiction = ""
  /// The body that formally identifies; said with every result.
  public var formalIdentification = ""
  /// What is said beneath every result.
  public var disclaimer = ""
  /// Language codes; the pack's own text is in the first.
  public var languages: [String] = []
  /// The choice fact that says where help is needed.
  public var place: FactID?
  /// Topics in the order of the interview.
  public var topics: [Label] = []
  /// What indicators speak to, by id.
  public var dimensions: [Label] = []
  /// Labels that indicators carry, by id.
  public var tags: [Label] = []
  /// The bibliography, by key.
  public var sources: [Reference] = []
  /// What can be asked or recorded.
  public var facts: [Fact] = []
  /// Combinations that cannot be.
  public var impossible: [Impossible] = []
  /// Indicators and conclusions.
  public var rules: [Rule] = []
  /// Decisions between ordered tiers.
  public var determinations: [Determination] = []
  /// Decisions between categories.
  public var classifications: [Classification] = []
  /// Help that a person may want.
  public var needs: [Need] = []
  /// Who provides services.
  public var providers: [Label] = []
  /// Today's ids of providers by ids that older cases may still use.
  public var formerProviders: [String: String] = [:]
  /// The directory of services.
  public var services: [Service] = []
  /// What an officer must or must not do.
  public var safeguards: [Safeguard] = []
  /// Dated numbers.
  public var parameters: [Parameter] = []
  /// Protection invariants.
  public var properties: [Property] = []
  /// Words that questions of this pack must not hold.
  public var wordings: [WordingRule] = []
  /// Groups of people for whom gaps in the directory are looked for.
  public var groups: [PeopleGroup] = []
  /// What versions changed on purpose.
  public var changeNotes: [ChangeNote] = []
  /// What checking and testing demand of this pack.
  public var demands: [Demand] = []
  /// How an interview is led.
  public var interview = InterviewPlan()
}

/// The index of a fact in its pack.
public typealias FactID = Int
/// The index of an indicator or conclusion in `Pack.rules`.
public typealias RuleID = Int
/// The index of a determination in its pack.
public typealias DeterminationID = Int
/// The index of a classification in its pack.
public typealias ClassificationID = Int
/// The index of a need in its pack.
public typealias NeedID = Int
/// The index of a service in its pack.
public typealias ServiceID = Int
/// The index of a safeguard in its pack.
public typealias SafeguardID = Int
/// The index of a parameter in its pack.
public typealias ParameterID = Int

/// An id with the text a person reads for it.
public struct Label: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The text, in the pack's first language.
  public let text: String

  /// An id and its text.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// What every named entry of a pack carries.
public struct Entry: Sendable {
  /// The id.
  public let id: String
  /// The text a person reads for it, in the pack's first language.
  public var title: String
  /// Where the id stands.
  public let span: Span
  /// What the entry rests on.
  public let citations: [Citation]
  /// Why it is so, and where sources contradict one another.
  public let note: String?
  /// Ids that older cases may still use.
  public let formerly: [String]

  package init(
    id: String, title: String, span: Span, citations: [Citation], note: String?, formerly: [String]
  ) {
    self.id = id
    self.title = title
    self.span = span
    self.citations = citations
    self.note = note
    self.formerly = formerly
  }
}

/// An entry of the bibliography.
public struct Reference: Sendable {
  /// How far a source may be relied on.
  public enum Confidence: String, Sendable, CaseIterable { case primary, secondary, unverified }

  /// The key that rules cite.
  public let key: String
  /// The title.
  public let title: String
  /// The year of publication, if it is known.
  public let year: Int?
  /// The issuing body, if it is known.
  public let publisher: String?
  /// How far it may be relied on.
  public let confidence: Confidence
  /// A remark.
  public let note: String?
}

/// A place in a source.
public struct Citation: Hashable, Sendable {
  /// The source's index in `Pack.sources`.
  public let source: Int
  /// Article, page or section.
  public let locator: String
}

/// A stretch of time, both ends included; an open end is nil.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate?
  /// The last day.
  public let until: CivilDate?

  /// Always.
  public static let always = Period(from: nil, until: nil)

  /// From and until these days.
  public init(from: CivilDate?, until: CivilDate?) {
    self.from = from
    self.until = until
  }

  /// Whether `day` belongs to the period.
  public func contains(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// Whether the period has an end at all.
  public var isAlways: Bool { from == nil && until == nil }
}
