public import Source

/// A node of a YAML document, with the exact place of its text.
public struct YAMLNode: Sendable {
  /// What the node is.
  public enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// Pairs in the file's order. Keys are plain words; duplicate keys were refused.
    case mapping([Pair])
  }

  /// A key and its value.
  public struct Pair: Sendable {
    /// The key's text and place.
    public let key: Located<String>
    /// The value.
    public let value: YAMLNode

    /// A key with its value.
    public init(key: Located<String>, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// What the node is.
  public let content: Content
  /// From its first to its last character, quotes and brackets included.
  public let span: Span

  /// A node at a place.
  public init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }
}

/// A scalar's text, how it was written, and what the YAML 1.2 core schema makes of it.
public struct YAMLScalar: Hashable, Sendable {
  /// How the scalar was written; only plain scalars resolve to anything but text.
  public enum Style: Sendable { case plain, quoted, block }

  /// What a scalar is by the core schema.
  public enum Resolved: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// Fits an Int64 (decimal, 0o or 0x).
    case integer(Int64)
    /// A decimal, exponent, infinity or not-a-number, as written.
    case float
    case text
  }

  /// The text after quotes, escapes and folding.
  public let text: String
  /// How it was written.
  public let style: Style

  /// A scalar.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
