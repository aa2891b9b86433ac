public import Source

/// The files that belong together when a pack is edited.
public struct PackFiles: Sendable {
  /// The rules.
  public var rules: [SourceFile]
  /// The files of translations, by language.
  public var texts: [String: [SourceFile]]
  /// The stories.
  public var scenarios: [SourceFile]

  /// The files of a pack, its translations and stories.
  public init(rules: [SourceFile], texts: [String: [SourceFile]] = [:], scenarios: [SourceFile] = []) {
    self.rules = rules
    self.texts = texts
    self.scenarios = scenarios
  }

  /// Every file, in a fixed order.
  public var all: [SourceFile] {
    rules + texts.sorted { $0.key < $1.key }.flatMap(\.value) + scenarios
  }
}

/// A file as it will be.
public struct FileChange: Sendable {
  /// The file as it is; one without bytes where it is new.
  public let file: SourceFile
  /// What it will hold.
  public let bytes: [UInt8]
}

/// Why an edit is refused.
public struct EditRefused: Error, Sendable {
  /// What stands in its way.
  public let problems: [Diagnostic]

  /// Refused for these reasons.
  public init(_ problems: [Diagnostic]) { self.problems = problems }

  init(_ code: String, _ message: String, at span: Span? = nil, notes: [Diagnostic.Note] = [], help: String) {
    problems = [Diagnostic(code, message, at: span, notes: notes, help: help)]
  }
}
