public import Source
import YAMLTree

/// Reads the files of a pack into a checked `Pack`, and reports everything that is wrong with them at once.
///
/// Passes, each over what the one before made: files to trees, trees to sections, sections to names, names to entries with resolved
/// conditions, and checks over the whole. A pack comes back only when there is no error.
public struct PackReader {
  var diagnostics: [Diagnostic] = []
  var names = Names()
  var sections = SectionTable()
  var pack = Pack()
  /// The fact that `place` of the manifest names, until facts are read.
  var placeName: Located<String>?
  /// Category ids of each classification, sorted.
  var classificationLabels: [[String]] = []
  /// The fields of each rule, until conditions are read.
  var ruleFields: [Fields] = []

  private init() {}

  /// The pack in these files, and what is wrong with it. Files are YAML; their order does not matter.
  ///
  /// - Returns: the pack, nil if there is any error; and all diagnostics.
  public static func read(_ files: [SourceFile]) -> (pack: Pack?, diagnostics: [Diagnostic]) {
    var reader = PackReader()
    reader.readAll(files.sorted { $0.name < $1.name })
    let isSound = !reader.diagnostics.contains { $0.severity == .error }
    return (isSound ? reader.pack : nil, reader.diagnostics)
  }

  private mutating func readAll(_ files: [SourceFile]) {
    collectSections(files)
    guard let manifest = sections.manifest else {
      report("missing-manifest", "the pack has no file `pack.yaml`", at: nil, help: "every pack needs one")
      return
    }
    readManifest(manifest)
    declareNames()
    declareOutcomes()
    readSources()
    readFacts()
    readParameters()
    readRules()
    readDeterminations()
    readClassifications()
    readNeeds()
    readServices()
    readSafeguards()
    readConditions()
    readProperties()
    checkWhole()
  }

  /// Adds an error.
  mutating func report(
    _ code: String, _ message: String, at span: Span?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, .error, message, at: span, notes: notes, help: help))
  }

  /// Adds a warning.
  mutating func warn(
    _ code: String, _ message: String, at span: Span?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, .warning, message, at: span, notes: notes, help: help))
  }
}
