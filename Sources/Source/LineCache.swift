/// The line indexes of the files that a rendering has touched, each built once.
struct LineCache {
  /// A span as it is drawn.
  struct Place {
    /// The file's name.
    let name: String
    /// Where the span starts.
    let start: SourcePosition
    /// The line it starts on; nil where the file's text is nobody's to see.
    let line: String?
    /// The scalars of that line that are marked.
    let marked: Range<Int>
  }

  private let files: SourceFiles
  private var indexes: [SourceFile.ID: LineIndex] = [:]

  init(files: SourceFiles) {
    self.files = files
  }

  /// What is needed to draw a span; nil without one, or for a file that is not known.
  mutating func place(of span: Span?) -> Place? {
    guard let span, let file = files[span.file] else { return nil }
    let index = indexes[span.file] ?? LineIndex(file: file)
    indexes[span.file] = index
    let start = index.position(at: Int(span.start))
    let end = index.position(at: Int(max(span.start, span.end)))
    let line = index.line(start.line)
    // A span over several lines is marked to the end of its first.
    let last = end.line == start.line ? end.column - 1 : line.unicodeScalars.count
    let marked = (start.column - 1)..<max(start.column - 1, last)
    return Place(name: file.name, start: start, line: file.isConfidential ? nil : line, marked: marked)
  }
}
