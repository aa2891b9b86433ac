/// A decision between ordered tiers; the highest whose condition holds wins.
public struct Determination: Sendable {
  /// One outcome.
  public struct Tier: Sendable {
    /// Id, title, citations.
    public var entry: Entry
    /// Nil for the lowest tier only.
    public var when: Condition?
    /// When it is in force.
    public var period: Period
    /// What the tier means, for the officer.
    public var meaning: String?
    /// What to do now.
    public var advice: [String]

    /// The id.
    public var id: String { entry.id }
  }

  /// Id, title, citations.
  public var entry: Entry
  /// Lowest first.
  public var tiers: [Tier]
  /// The tier that an interval which could still reach it is announced as.
  public var whileOpen: Int?

  /// The id.
  public var id: String { entry.id }
}

/// A decision between categories of which exactly one applies.
public struct Classification: Sendable {
  /// One category.
  public struct Category: Sendable {
    /// Id, title, citations.
    public var entry: Entry
    /// Nil for the one that applies otherwise.
    public var when: Condition?

    /// The id.
    public var id: String { entry.id }
  }

  /// Id, title, citations.
  public var entry: Entry
  /// Sorted by id.
  public var categories: [Category]
  /// The category without a condition.
  public var otherwise: Int

  /// The id.
  public var id: String { entry.id }
}
