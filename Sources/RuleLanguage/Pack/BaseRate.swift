/// How often a value occurs, as far as the pack states it.
///
/// Rates only order questions; nothing is ever concluded from them.
public struct BaseRate: Hashable, Sendable {
  /// The value; of a set, the members that occur.
  public let value: FactValue
  /// Of a hundred cases, from 0 to 100.
  public let percent: Int

  /// A value and how often it occurs.
  public init(value: FactValue, percent: Int) {
    self.value = value
    self.percent = percent
  }
}
