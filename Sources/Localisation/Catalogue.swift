public import Source

/// The texts of one language, keyed as the pack keys them.
public struct Catalogue: Sendable {
  /// How far a text may be relied on.
  public enum Status: String, Sendable, CaseIterable { case draft, reviewed }

  /// One translated text.
  public struct Entry: Sendable {
    /// The text it was translated from: where the pack says otherwise now, the translation is stale.
    public let original: Located<String>
    /// The translation.
    public let text: Located<String>
    /// Where the key stands.
    public let span: Span
    /// How far it may be relied on.
    public let status: Status
  }

  /// The language's code.
  public let language: String
  /// Texts by key.
  public internal(set) var entries: [String: Entry] = [:]

  /// No texts yet.
  public init(language: String) {
    self.language = language
  }

  /// The translation for a key, if there is one.
  public func text(for key: String) -> String? { entries[key]?.text.value }
}
