public import RuleEngine
public import Source

/// One recorded case: what was answered, for which pack, as of which date.
public struct CaseFile: Sendable {
  /// The case's code; never a name.
  public var code: String
  /// The pack it was recorded with, if it says so.
  public var pack: PackReference?
  /// The date it is to be judged on; nil for today.
  public var asOf: CivilDate?
  /// What was answered.
  public var answers: Answers
}

/// A pack's name and version, as cases and results write them: `lao-pdr 0.1.0`.
public struct PackReference: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The version.
  public let version: String

  /// A name and a version.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  /// The two words of `text`, if it has just two.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    self.init(name: String(words[0]), version: String(words[1]))
  }
}
