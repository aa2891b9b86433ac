public import RuleEngine
public import RuleLanguage
public import Source

/// One recorded case: what was answered, for which pack, as of which date, and what is kept beside it.
public struct CaseFile: Hashable, Sendable {
  /// The case's code; never a name.
  public var code: String
  /// The pack it was recorded with, if it says so.
  public var pack: PackReference?
  /// The date it is to be judged on; nil for today.
  public var asOf: CivilDate?
  /// What was answered.
  public var answers: Answers
  /// What is kept beside the answers.
  public var record: CaseRecord
  /// Whether it was made up for learning, as a story is.
  ///
  /// Such a case is never taken for a real one.
  public var isTraining = false

  /// A case.
  public init(
    code: String, pack: PackReference?, asOf: CivilDate?, answers: Answers, record: CaseRecord = CaseRecord()
  ) {
    self.code = code
    self.pack = pack
    self.asOf = asOf
    self.answers = answers
    self.record = record
  }

  /// A case recorded with this pack, in which nothing is answered yet.
  public init(code: String, pack: Pack, asOf: CivilDate? = nil) {
    self.init(
      code: code, pack: pack.reference, asOf: asOf, answers: Answers(factCount: pack.facts.count))
  }
}

/// A pack's name and version, as cases and results write them: `lao-pdr 0.1.0`.
public struct PackReference: Hashable, Sendable, CustomStringConvertible {
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

  /// The name and the version with a space between.
  public var description: String { "\(name) \(version)" }
}
