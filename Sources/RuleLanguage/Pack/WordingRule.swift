/// Phrases that make a question leading or presuming.
public struct WordingRule: Sendable {
  /// What is wrong with a question that holds one.
  public enum Kind: String, Sendable, CaseIterable {
    /// It gives the answer away.
    case leading
    /// It takes for granted what nobody has said.
    case presuming
  }

  /// Id, title, citations.
  public var entry: Entry
  /// What is wrong with it.
  public var kind: Kind
  /// The phrases by language; `*` stands for anything, `_` for one word, `^` and `$` for the beginning and the end.
  public var phrases: [Phrases]

  /// The phrases of one language.
  public struct Phrases: Sendable {
    /// The language's code.
    public let language: String
    /// The phrases.
    public let texts: [String]
  }
}
