public import Source
import YAMLTree

/// Reads the files of a pack into a checked `Pack`, and reports everything that is wrong with them at once.
///
/// Passes, each over what the one before made: files to trees, trees to sections, sections to names, names to entries with resolved
/// conditions, and checks over the whole. A pack comes back only when there is no error.
///
/// One mistake gives one message: what cannot be read stays in its place, empty, and is not asked about again.
public struct PackReader {
  var diagnostics: [Diagnostic] = []
  var names = Names()
  var sections = SectionTable()
  var pack = Pack()
  /// The fact that `place` of the manifest names, until facts are read.
  var placeName: Located<String>?
  /// What `interview` of the manifest holds, until all names are known.
  var interviewFields: Fields?
  /// Category ids of each classification, sorted.
  var classificationLabels: [[String]] = []
  /// The fields of each determination and classification, until their conditions are read.
  var determinationFields: [Fields] = []
  var classificationFields: [Fields] = []
  /// The fields of each fact, until gates are read.
  var factFields: [Fields] = []
  /// The fields of each rule, until conditions are read.
  var ruleFields: [Fields] = []
  /// The services that each need prefers, where it says so.
  var preferences: [[Located<ServiceID>]] = []
  /// Facts whose type or values could not be read, so that no sentence about them can be checked.
  var unclearFacts: Set<FactID> = []
  /// Whether an indicator's dimension, strength or tags could not be read, so that groups cannot be counted.
  var hasUnclearIndicator = false
  /// Services some of whose offers could not be read.
  var unclearServices: Set<ServiceID> = []
  /// Values under misspelt keys, read as what was probably meant.
  var recoveredValues: Set<Span> = []
  /// Where names stand.
  var uses: [NameUse] = []
  /// Codes that are worth nothing any more: what they would miss may be in a part that could not be read.
  var silenced: Set<String> = []

  private init() {}

  /// The pack in these files, and what is wrong with it.
  ///
  /// Files are YAML; their order does not matter.
  ///
  /// - Returns: the pack, nil if there is any error; and all diagnostics.
  public static func read(_ files: [SourceFile]) -> (pack: Pack?, diagnostics: [Diagnostic]) {
    var reader = PackReader()
    reader.readAll(files.sorted { $0.name < $1.name })
    let isSound = !reader.diagnostics.contains { $0.severity == .error }
    return (isSound ? reader.pack : nil, reader.diagnostics)
  }

  /// The pack in these files, and every place where one of its names stands.
  ///
  /// - Returns: nil if there is any error.
  public static func readNames(_ files: [SourceFile]) -> (pack: Pack, uses: [NameUse])? {
    var reader = PackReader()
    reader.readAll(files.sorted { $0.name < $1.name })
    guard !reader.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var seen: Set<NameUse> = []
    return (reader.pack, reader.uses.filter { seen.insert($0).inserted })
  }

  private mutating func readAll(_ files: [SourceFile]) {
    collectSections(files)
    if let manifest = sections.manifest { readManifest(manifest) }
    sections.sort()
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
    readInterview()
    readProperties()
    readWording()
    readThresholds()
    readChanges()
    readGroups()
    checkWhole()
    dropDoubted()
    joinRepeated(files)
    diagnostics = inOrder(diagnostics, files)
  }

  /// Adds an error.
  mutating func report(
    _ code: String, _ message: String, at span: Span?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    if silenced.contains(code) { return }
    diagnostics.append(Diagnostic(code, .error, message, at: span, notes: notes, help: help))
  }

  /// Adds a warning.
  mutating func warn(
    _ code: String, _ message: String, at span: Span?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, .warning, message, at: span, notes: notes, help: help))
  }
}
