public import Source

/// An entry in the directory of services.
public struct Service: Sendable {
  /// How to reach it.
  public struct Contact: Sendable {
    /// How sure the entry is.
    public enum Verification: Hashable, Sendable {
      case on(CivilDate)
      case unverified
    }
    /// What kind of contact it is, such as a phone or an address.
    public let kind: String
    /// Number or address.
    public let text: String
    /// When somebody last checked it.
    public let verified: Verification
    /// Where it comes from.
    public let source: String?
  }

  /// A time during which it did not serve.
  public struct Closure: Sendable {
    /// From when until when.
    public let period: Period
    /// Why.
    public var because: String
    /// Where it stands.
    public let span: Span
  }

  /// Id, title, citations.
  public var entry: Entry
  /// Index into `Pack.providers`.
  public var provider: Int
  /// Needs it answers, by index.
  public var offers: [NeedID]
  /// Whom it accepts.
  public var accepts: Condition
  /// Bits of the place fact's values where it serves; nil for everywhere.
  public var places: Located<UInt64>?
  /// When it serves.
  public var period: Period
  /// Where the dates stand; the entry's place when it has none.
  public var periodSpan: Span
  /// When it was closed.
  public var closures: [Closure]
  /// What it does not do, how long, how many.
  public var limits: String?
  /// How to reach it.
  public var contacts: [Contact]

  /// The id.
  public var id: String { entry.id }
}

/// Something that the officer must or must not do in this case.
public struct Safeguard: Sendable {
  /// When it is to be acted on.
  public enum Phase: String, Sendable, CaseIterable, Comparable {
    /// Before the next question.
    case atOnce = "at_once"
    /// While the person is asked.
    case interview
    /// When help is arranged, and by whoever receives the person.
    case referral
    /// In the weeks and months after.
    case later

    /// Whether `left` comes before.
    public static func < (left: Phase, right: Phase) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .atOnce: 0
      case .interview: 1
      case .referral: 2
      case .later: 3
      }
    }
  }

  /// Id, title, citations.
  public var entry: Entry
  /// When it applies.
  public var when: Condition
  /// When it is in force.
  public var period: Period
  /// When it is to be acted on.
  public var phase: Phase
  /// What to do.
  public var instructions: [String]
  /// What not to do.
  public var prohibitions: [String]

  /// The id.
  public var id: String { entry.id }
}

/// A dated number with its source.
public struct Parameter: Sendable {
  /// A number from a day on.
  public struct Dated: Sendable {
    /// When it applies.
    public let period: Period
    /// The number.
    public let value: FixedPoint
    /// What it rests on.
    public let citations: [Citation]
    /// A remark.
    public let note: String?

    package init(period: Period, value: FixedPoint, citations: [Citation] = [], note: String? = nil) {
      self.period = period
      self.value = value
      self.citations = citations
      self.note = note
    }
  }

  /// Id, title, citations.
  public var entry: Entry
  /// The unit, for showing.
  public var unit: String
  /// Sorted by date, without overlap.
  public var values: [Dated]

  /// The id.
  public var id: String { entry.id }

  /// The value on a day, if there is one.
  public func value(on day: CivilDate) -> FixedPoint? {
    values.first { $0.period.contains(day) }?.value
  }
}
