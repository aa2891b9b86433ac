/// A truth value of Kleene's strong three-valued logic.
public enum Truth: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case isFalse = 0
  case unknown = 1
  case isTrue = 2

  /// False is below unknown, unknown below true.
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Whether it is true or false.
  public var isKnown: Bool { self != .unknown }

  /// Kleene's not.
  public static prefix func ! (truth: Truth) -> Truth { Truth(rawValue: 2 - truth.rawValue) ?? .unknown }

  /// A known truth.
  public init(_ value: Bool) { self = value ? .isTrue : .isFalse }
}
