import Source

/// Where a name stands in comments: on lines that hold nothing else.
struct CommentMentions {
  let word: String

  func places(in files: [SourceFile]) -> [Span] { files.flatMap(places) }

  private func places(in file: SourceFile) -> [Span] {
    var found: [Span] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let text = String(decoding: line, as: UTF8.self)
      guard text.drop(while: { $0 == " " }).first == "#" else { continue }
      for range in text.ranges(of: word) where isWhole(range, text) {
        let place = start + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        found.append(Span(file: file.id, start: place, end: place + word.utf8.count))
      }
    }
    return found
  }

  private func isWhole(_ range: Range<String.Index>, _ text: String) -> Bool {
    let isWord = { (character: Character?) in
      character.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" } ?? false
    }
    return !isWord(text[..<range.lowerBound].last) && !isWord(text[range.upperBound...].first)
  }
}
