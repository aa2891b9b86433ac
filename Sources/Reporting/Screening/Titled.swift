import RuleEngine
public import RuleLanguage

/// An id of the pack with the text a person reads for it.
public struct Titled: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
}

/// A place in a source.
public struct ShownCitation: Hashable, Sendable, Encodable {
  /// The source's key.
  public let source: String
  /// Article, page or section.
  public let locator: String
}

/// A source that the report rests on.
public struct ShownSource: Hashable, Sendable, Encodable {
  /// The key that citations use.
  public let key: String
  /// The title.
  public let title: String
  /// The issuing body.
  public let publisher: String?
  /// The year.
  public let year: Int?
  /// How far it may be relied on.
  public let confidence: Reference.Confidence
}

/// Something that is not settled, and the answers that would settle it.
public struct ShownOpen: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Answers that are missing, the least sensitive first.
  public let missing: [ShownAnswer]
}

extension ReportBuilder {
  func titled(_ entry: Entry) -> Titled { Titled(id: entry.id, title: entry.title) }

  func titled(_ label: Label) -> Titled { Titled(id: label.id, title: label.text) }

  func titled(_ proposition: Proposition) -> Titled {
    Titled(id: pack.name(of: proposition).id, title: words.title(of: proposition))
  }

  func citations(_ citations: [Citation]) -> [ShownCitation] {
    citations.map { ShownCitation(source: pack.sources[$0.source].key, locator: $0.locator) }
  }

  /// An open proposition with what is missing for it.
  func open(_ proposition: Proposition) -> ShownOpen {
    let name = titled(proposition)
    return ShownOpen(id: name.id, title: name.title, missing: missing(for: proposition))
  }

  /// Answers without an exact value that keep a proposition open, the least sensitive first.
  func missing(for proposition: Proposition) -> [ShownAnswer] {
    answers(inOrder(evaluation.missingFacts(for: proposition)))
  }

  /// Facts, the least sensitive first, then by id.
  func inOrder(_ facts: some Sequence<FactID>) -> [FactID] {
    facts.sorted { (pack.facts[$0].sensitivity, $0) < (pack.facts[$1].sensitivity, $1) }
  }
}
