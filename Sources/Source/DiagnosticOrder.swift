/// The diagnostics by file name, then offset, then code, identical ones once; those without a place first.
public func sortedUnique(_ diagnostics: [Diagnostic], files: SourceFiles) -> [Diagnostic] {
  var seen: Set<Diagnostic> = []
  return
    diagnostics
    .filter { seen.insert($0).inserted }
    .map { (key: DiagnosticOrder($0, files: files), diagnostic: $0) }
    .sorted { $0.key < $1.key }
    .map(\.diagnostic)
}

/// What diagnostics are sorted by.
private struct DiagnosticOrder: Comparable {
  private let file: String
  private let offsets: (Int32, Int32)
  private let words: (String, String)

  init(_ diagnostic: Diagnostic, files: SourceFiles) {
    file = diagnostic.span.flatMap { files[$0.file]?.name } ?? ""
    offsets = diagnostic.span.map { ($0.start, $0.end) } ?? (-1, -1)
    words = (diagnostic.code, diagnostic.message)
  }

  static func == (left: DiagnosticOrder, right: DiagnosticOrder) -> Bool {
    left.file == right.file && left.offsets == right.offsets && left.words == right.words
  }

  static func < (left: DiagnosticOrder, right: DiagnosticOrder) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.offsets.0 != right.offsets.0 { return left.offsets.0 < right.offsets.0 }
    if left.words != right.words { return left.words < right.words }
    return left.offsets.1 < right.offsets.1
  }
}
