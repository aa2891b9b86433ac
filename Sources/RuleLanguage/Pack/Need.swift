/// Help that the person may want, raised by rules.
public struct Need: Sendable {
  /// What has to be agreed before the need is passed on.
  public enum Consent: String, Sendable, CaseIterable {
    case informed, assent
    case notRequired = "not_required"
  }

  /// A time within which to act.
  public struct Urgency: Hashable, Sendable, Comparable {
    /// The units a pack may write.
    public enum Unit: String, Sendable, CaseIterable { case hours, days, weeks, months }
    /// How many.
    public let amount: Int
    /// Of what.
    public let unit: Unit

    /// Hours, counting a month as thirty days, for ordering only.
    public var hours: Int {
      switch unit {
      case .hours: amount
      case .days: amount * 24
      case .weeks: amount * 168
      case .months: amount * 720
      }
    }
    /// Whether `left` is the more urgent.
    public static func < (left: Urgency, right: Urgency) -> Bool { left.hours < right.hours }
  }

  /// Id, title, citations.
  public var entry: Entry
  /// When it is raised.
  public var when: Condition
  /// When it is in force.
  public var period: Period
  /// Within what time.
  public var urgency: Urgency
  /// What has to be agreed.
  public var consent: Consent
  /// Services in order of preference; others that offer it follow by id.
  public var prefer: [ServiceID]
  /// Whom to ask where no service fits.
  public var ifUnmet: String

  /// The id.
  public var id: String { entry.id }
}
