/// An indicator or a conclusion: a named proposition that other rules may read.
public struct Rule: Sendable {
  /// How much an indicator weighs.
  public enum Strength: String, Hashable, Sendable, CaseIterable { case weak, medium, strong }

  /// What only an indicator has.
  public struct Indicator: Sendable {
    /// Index into `Pack.dimensions`.
    public let dimension: Int
    /// How much it weighs.
    public let strength: Strength
    /// Indices into `Pack.tags`.
    public let tags: [Int]
    /// What the officer would say aloud.
    public var say: String?
    /// What it does not show.
    public var doesNotShow: String?
  }

  /// Id, title, citations.
  public var entry: Entry
  /// Set for an indicator, nil for a conclusion.
  public var indicator: Indicator?
  /// When it holds.
  public var when: Condition
  /// When it is in force.
  public var period: Period

  /// The id.
  public var id: String { entry.id }

  package init(entry: Entry, indicator: Indicator?, when: Condition, period: Period) {
    self.entry = entry
    self.indicator = indicator
    self.when = when
    self.period = period
  }
}
