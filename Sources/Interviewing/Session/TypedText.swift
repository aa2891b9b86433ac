/// A line as somebody typed it.
public struct TypedText: Hashable, Sendable {
  /// The line itself.
  public let raw: String
  /// The line as keys and digits of a Latin keyboard, whatever the layout: what commands and values are read from.
  public let keys: String

  /// A line and its keys.
  public init(raw: String, keys: String) {
    self.raw = raw
    self.keys = keys
  }
}
