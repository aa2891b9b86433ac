/// Says places as `file:line:column`; the lines of each file are counted once.
package struct Places {
  private let files: SourceFiles
  private var indexes: [SourceFile.ID: LineIndex] = [:]

  /// Places in these files.
  package init(files: SourceFiles) {
    self.files = files
  }

  /// The place where a span starts; nil for a file that is not known.
  package mutating func place(of span: Span) -> String? {
    guard let file = files[span.file] else { return nil }
    let index = indexes[span.file] ?? LineIndex(file: file)
    indexes[span.file] = index
    let start = index.position(at: Int(span.start))
    return "\(file.name):\(start.line):\(start.column)"
  }
}
