public import RuleLanguage

/// What can be written anew.
public enum EntryKind: String, Sendable, CaseIterable {
  case fact, indicator, service, scenario
}

/// What a good entry answers, in the order in which it is asked; the raw value is the key of an answer.
public enum EntryField: String, Sendable, CaseIterable {
  // What an entry is called, and what the officer sees, hears or asks.
  case label, title, ask, help, why, say
  // What kind of answer a fact has.
  case type, unit, range, values, topic, sensitivity, usual
  case askedOf = "asked_of"
  // When a sign holds, when it does not, and what it does not show.
  case when, unless, dimension, strength
  case doesNotShow = "does_not_show"
  // What a service does, for whom, where and when.
  case provider, offers, accepts, from, until, limits, contact, verified
  case place = "where"
  case verifiedHow = "verified_how"
  // A story.
  case asOf = "as_of"
  case story, source, answers
  // What an entry rests on, and whom it could miss.
  case sources, missed

  /// The fields of a kind, in the order in which they are asked.
  public static func of(_ kind: EntryKind) -> [EntryField] {
    switch kind {
    case .fact:
      [
        .label, .type, .unit, .range, .values, .ask, .help, .why, .topic, .askedOf, .sensitivity, .usual,
        .sources, .missed,
      ]
    case .indicator:
      [.title, .say, .dimension, .strength, .when, .unless, .doesNotShow, .sources, .missed]
    case .service:
      [
        .title, .provider, .offers, .accepts, .place, .from, .until, .limits, .contact, .verified,
        .verifiedHow,
        .sources, .missed,
      ]
    case .scenario: [.title, .source, .asOf, .story, .answers]
    }
  }

  /// Whether the field is asked at all, as far as the answers before it say.
  public func isAsked(_ answers: [EntryField: String]) -> Bool {
    switch self {
    case .unit, .range: answers[.type] == "number"
    case .values: ["choice", "set"].contains(answers[.type] ?? "")
    case .verified, .verifiedHow: answers[.contact] != nil
    default: true
    }
  }

  /// Whether an entry of the kind is incomplete without it.
  public func isNeeded(in kind: EntryKind) -> Bool {
    switch self {
    case .help, .why, .unless, .accepts, .from, .until, .limits, .contact, .verifiedHow, .missed, .asOf,
      .askedOf,
      .sensitivity:
      false
    case .source: false
    case .say, .doesNotShow: kind == .indicator
    default: true
    }
  }

  /// The words that an answer can be; nil for a text.
  public func choices(in pack: Pack) -> [String]? {
    switch self {
    case .type: ["yes_no", "number", "choice", "set"]
    case .topic: pack.topics.map(\.id)
    case .askedOf: Fact.Asked.allCases.map(\.rawValue)
    case .sensitivity: ["0", "1", "2", "3"]
    case .dimension: pack.dimensions.map(\.id)
    case .strength: Rule.Strength.allCases.map(\.rawValue)
    case .provider: pack.providers.map(\.id)
    case .offers: pack.needs.map(\.id)
    case .place: ["everywhere"] + (pack.place.map { pack.facts[$0].values.map(\.id) } ?? [])
    default: nil
    }
  }

  /// Whether several answers may be given, with semicolons between.
  public var isList: Bool {
    switch self {
    case .values, .when, .unless, .offers, .place, .answers, .sources: true
    default: false
    }
  }
}
