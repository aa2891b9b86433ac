import RuleLanguage
import Source

/// Finds a name's own bytes at the places where it is used.
struct NamePlaces {
  let name: PackName
  let files: [SourceFile.ID: SourceFile]

  /// The exact places of all uses of the name, in order, each once.
  ///
  /// A use may lie in a text that is folded or escaped; then its place is that of the whole text, and the name is looked for in it.
  func exact(_ uses: [NameUse]) throws(EditRefused) -> [Span] {
    var places: Set<Span> = []
    for span in Set(uses.filter { $0.name == name }.map(\.span)) {
      for place in try exact(span) { places.insert(place) }
    }
    return places.sorted { ($0.file, $0.start) < ($1.file, $1.start) }
  }

  private func exact(_ span: Span) throws(EditRefused) -> [Span] {
    guard let file = files[span.file] else { return [] }
    let found = occurrences(in: file, span)
    if found.count == 1 || isSentence(file, span), !found.isEmpty { return found }
    if let first = found.first, case .source = name { return [first] }
    throw EditRefused(
      "unclear-place", "the name `\(name.word)` cannot be told from the rest of this text", at: span,
      help: "write the text on one line without escapes, then rename again")
  }

  /// Whether every occurrence in a text is the same name: in a sentence without quotes of its own.
  private func isSentence(_ file: SourceFile, _ span: Span) -> Bool {
    guard case .entry = name else { return false }
    return !file.bytes[Int(span.start)..<Int(span.end)].contains(UInt8(ascii: "."))
  }

  /// Where the name stands as a word of its own.
  private func occurrences(in file: SourceFile, _ span: Span) -> [Span] {
    let wanted = Array(name.word.utf8)
    let (start, end) = (Int(span.start), Int(span.end))
    guard wanted.count <= end - start else { return [] }
    return (start...(end - wanted.count)).filter { place in
      file.bytes[place..<place + wanted.count].elementsEqual(wanted)
        && !(place > start && isWordByte(file.bytes[place - 1]))
        && !(place + wanted.count < end && isWordByte(file.bytes[place + wanted.count]))
    }.map { Span(file: file.id, start: $0, end: $0 + wanted.count) }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    if character.isASCII, character.isLetter || character.isNumber || character == "_" { return true }
    // Keys of sources hold hyphens and full stops.
    if case .source = name { return character == "-" || character == "." }
    return false
  }
}
