import Source

/// A finding as programs read it.
struct ShownFinding: Encodable, Sendable {
  /// A place in a file, lines and columns from 1; `end` is just after the last character.
  struct Place: Encodable, Sendable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  /// A second place or remark.
  struct Note: Encodable, Sendable {
    let message: String
    let place: Place?
  }

  let code: String
  let severity: String
  let message: String
  let place: Place?
  let notes: [Note]
  let help: String?
  /// What would stand at the place after the one mend there is.
  let replacement: String?

  init(_ diagnostic: Diagnostic, _ places: inout FindingPlaces) {
    code = diagnostic.code
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    place = places.place(diagnostic.span)
    notes = diagnostic.notes.map { Note(message: $0.message, place: places.place($0.span)) }
    help = diagnostic.help
    replacement = diagnostic.fix?.replacement
  }
}

/// Turns spans into lines and columns, each file's lines counted once.
struct FindingPlaces {
  let files: SourceFiles
  private var indices: [SourceFile.ID: LineIndex] = [:]

  init(_ files: SourceFiles) { self.files = files }

  mutating func place(_ span: Span?) -> ShownFinding.Place? {
    guard let span, let file = files[span.file] else { return nil }
    let index = indices[span.file] ?? LineIndex(file: file)
    indices[span.file] = index
    let (start, end) = (index.position(at: Int(span.start)), index.position(at: Int(span.end)))
    return ShownFinding.Place(
      file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }
}
