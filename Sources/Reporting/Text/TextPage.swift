import Source

/// Lines of plain text, wrapped to a width and safe to print.
struct TextPage {
  /// Cells of a line at most.
  static let width = 100

  private(set) var lines: [String] = []

  /// The page as text, ending in a line feed.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A blank line and a heading.
  mutating func heading(_ title: String) {
    if !lines.isEmpty { lines.append("") }
    write(title)
  }

  /// Text wrapped at `indent` cells; lines after the first stand `hanging` cells further in.
  mutating func write(_ text: String, indent: Int = 0, hanging: Int = 0) {
    write(text, first: blanks(indent), rest: blanks(indent + hanging))
  }

  /// A line of a list.
  mutating func bullet(_ text: String, indent: Int = 2) {
    write(text, first: blanks(indent) + "- ", rest: blanks(indent + 2))
  }

  /// Text wrapped behind a prefix for its first line and another for the rest.
  mutating func write(_ text: String, first: String, rest: String) {
    var line = first
    var isEmpty = true
    var room = Self.width - DisplayWidth.cells(of: first)
    for word in text.split(whereSeparator: \.isWhitespace) {
      var pieces = LongWord.pieces(VisibleText.of(word), fitting: Self.width - DisplayWidth.cells(of: rest))[
        ...]
      while let piece = pieces.popFirst() {
        let cells = DisplayWidth.cells(of: piece)
        if !isEmpty, cells + 1 > room {
          lines.append(line)
          line = rest
          room = Self.width - DisplayWidth.cells(of: rest)
          isEmpty = true
        }
        line += isEmpty ? piece : " " + piece
        room -= cells + (isEmpty ? 0 : 1)
        isEmpty = false
      }
    }
    if !isEmpty { lines.append(line) }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// Cuts words that are longer than a line, as languages without blanks write them.
enum LongWord {
  /// The word, cut where a letter with its marks ends and never after a vowel sign that stands before its consonant.
  static func pieces(_ word: String, fitting width: Int) -> [String] {
    guard DisplayWidth.cells(of: word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var cells = 0
    for cluster in clusters(word) {
      let next = DisplayWidth.cells(of: cluster)
      if cells + next > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        cells = 0
      }
      piece += cluster
      cells += next
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Letters with their marks; a vowel sign that is written first stays with its consonant.
  private static func clusters(_ word: String) -> [String] {
    var clusters: [String] = []
    var lead = ""
    for character in word {
      lead.append(character)
      if character.unicodeScalars.allSatisfy(isLeadVowel) { continue }
      clusters.append(lead)
      lead = ""
    }
    return lead.isEmpty ? clusters : clusters + [lead]
  }

  private static func isLeadVowel(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E40...0x0E44).contains(scalar.value) || (0x0EC0...0x0EC4).contains(scalar.value)
  }
}
