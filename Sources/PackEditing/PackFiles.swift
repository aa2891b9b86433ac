import Localisation
public import Source

/// The files that belong together when a pack is edited.
public struct PackFiles: Sendable {
  /// The rules.
  public var rules: [SourceFile]
  /// The files of translations, by language.
  public var texts: [String: [SourceFile]]
  /// The stories.
  public var scenarios: [SourceFile]
  /// The files of their translations.
  public var storyTexts: [SourceFile]

  /// The files of a pack, its translations and stories.
  public init(
    rules: [SourceFile], texts: [String: [SourceFile]] = [:], scenarios: [SourceFile] = [],
    storyTexts: [SourceFile] = []
  ) {
    self.rules = rules
    self.texts = texts
    self.scenarios = scenarios
    self.storyTexts = storyTexts
  }

  /// Every file, in a fixed order.
  public var all: [SourceFile] {
    rules + texts.sorted { $0.key < $1.key }.flatMap(\.value) + scenarios + storyTexts
  }
}

extension PackFiles {
  /// The translations, read against texts in the language `original`, with what is wrong with them.
  func catalogues(original: String) -> (catalogues: [Catalogue], problems: [Diagnostic]) {
    var catalogues: [Catalogue] = []
    var problems: [Diagnostic] = []
    for (language, files) in texts.sorted(by: { $0.key < $1.key }) {
      var reader = CatalogueReader(language: language, original: original)
      for file in files { reader.read(file) }
      problems += reader.diagnostics
      catalogues.append(reader.catalogue)
    }
    return (catalogues, problems)
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
  /// The files that they are drawn from, where these are not those on the disk.
  public let files: SourceFiles?

  /// Refused for these reasons.
  public init(_ problems: [Diagnostic], _ files: SourceFiles? = nil) {
    self.problems = problems
    self.files = files
  }

  init(_ code: String, _ message: String, at span: Span? = nil, notes: [Diagnostic.Note] = [], help: String) {
    self.init([Diagnostic(code, message, at: span, notes: notes, help: help)])
  }
}
