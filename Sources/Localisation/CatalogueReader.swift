public import Source
import YAMLTree

/// Reads the files of one language.
///
/// ```yaml
/// language: lo
/// status: draft            # draft, or reviewed with `reviewed_by:`
/// date: 2026-11-23
/// texts:
///   age.label: {en: Age now, lo: …}
/// ```
public struct CatalogueReader {
  /// What was wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The texts read so far.
  public private(set) var catalogue: Catalogue
  private let original: String

  /// A reader for translations into `language`, made from texts in `original`.
  public init(language: String, original: String) {
    catalogue = Catalogue(language: language)
    self.original = original
  }

  /// Adds the texts of a file.
  public mutating func read(_ file: SourceFile) {
    let (root, problems) = YAMLTree.parse(file)
    diagnostics += problems
    guard let root else { return }
    let known = catalogueShape.map(\.name)
    for pair in root.pairs ?? [] where !known.contains(pair.key.value) {
      report(
        "unknown-key", "a translation file has no key `\(pair.key.value)`", at: pair.key.span,
        help: nearestWord(to: pair.key.value, among: known).map { "did you mean `\($0)`?" })
    }
    if let language = root.value(of: "language")?.plainText, language.value == catalogue.language {
    } else {
      report(
        "wrong-language", "the file should say `language: \(catalogue.language)`",
        at: root.value(of: "language")?.span ?? root.span)
    }
    let status = self.status(root)
    guard let texts = root.value(of: "texts"), let pairs = texts.pairs else {
      report("missing-key", "the translation file has no `texts`", at: root.span)
      return
    }
    for pair in pairs { add(pair, status) }
  }

  /// A reviewed text names its reviewer; every file says when it was made.
  private mutating func status(_ root: YAMLNode) -> Catalogue.Status {
    if root.value(of: "date")?.plainText.flatMap({ CivilDate.first(of: $0.value) }) == nil {
      report("missing-key", "the translation file has no `date`", at: root.span, help: "say when it was made")
    }
    guard let word = root.value(of: "status")?.plainText, let status = Catalogue.Status(rawValue: word.value)
    else {
      report(
        "missing-key", "the translation file has no `status`",
        at: root.value(of: "status")?.span ?? root.span,
        help: "write `status: draft`, or `status: reviewed` with `reviewed_by:`")
      return .draft
    }
    if status == .reviewed, root.value(of: "reviewed_by") == nil {
      report(
        "unnamed-review", "the file says it was reviewed, but not by whom", at: word.span,
        help: "add `reviewed_by:`, or say `draft`")
    }
    return status
  }

  private mutating func add(_ pair: YAMLNode.Pair, _ status: Catalogue.Status) {
    guard let source = pair.value.value(of: original)?.plainText,
      let text = pair.value.value(of: catalogue.language)?.plainText
    else {
      report(
        "missing-key",
        "`\(pair.key.value)` should hold the text in `\(original)` and in `\(catalogue.language)`",
        at: pair.value.span)
      return
    }
    if let first = catalogue.entries[pair.key.value] {
      diagnostics.append(
        Diagnostic(
          "duplicate-id", .error, "`\(pair.key.value)` is translated twice", at: pair.key.span,
          notes: [.init("the first one", at: first.span)]))
    }
    catalogue.entries[pair.key.value] = Catalogue.Entry(
      original: source, text: text, span: pair.key.span, status: status)
  }

  private mutating func report(_ code: String, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help))
  }
}
