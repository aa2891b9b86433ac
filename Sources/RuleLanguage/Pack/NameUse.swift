public import Source

/// What a name of a pack stands for, as far as tools that edit packs tell names apart.
public enum PackName: Hashable, Sendable {
  /// An entry of the one namespace: a fact, rule, tier, determination, classification, need, service, safeguard, parameter, property.
  case entry(String)
  /// A value of a choice or set.
  case value(fact: String, String)
  /// A category of a classification.
  case category(classification: String, String)
  /// A key of the bibliography.
  case source(String)
  case provider(String)
  case topic(String)
  case dimension(String)
  case tag(String)

  /// The name itself, without what it belongs to.
  public var word: String {
    switch self {
    case .entry(let word), .value(_, let word), .category(_, let word), .source(let word),
      .provider(let word), .topic(let word), .dimension(let word), .tag(let word):
      word
    }
  }
}

/// A place where a name stands.
///
/// The place is the name's own where it stands letter for letter, else that of the text around it.
public struct NameUse: Hashable, Sendable {
  /// What is named.
  public let name: PackName
  /// Where.
  public let span: Span
  /// Whether the named thing stands here, rather than being read.
  public let isDeclaration: Bool

  /// A use of a name.
  public init(_ name: PackName, at span: Span, isDeclaration: Bool = false) {
    self.name = name
    self.span = span
    self.isDeclaration = isDeclaration
  }
}
