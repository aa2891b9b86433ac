import Source

/// Lines of plain text, wrapped to a width and safe to print.
struct TextPage {
  /// Cells of a line at most.
  static let width = 100

  private var bytes: [UInt8] = []

  /// The page as text; every line ends in a line feed.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A heading, with a blank line before it.
  mutating func heading(_ title: String) {
    if !bytes.isEmpty { bytes.append(lineFeed) }
    write(title)
  }

  /// A blank line.
  mutating func blankLine() { bytes.append(lineFeed) }

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
    var line = Line(prefix: first)
    for word in text.utf8.split(whereSeparator: { $0 <= blank }) {
      if word.count < 60, word.allSatisfy({ $0 < 0x7F }) {
        add(word, cells: word.count, to: &line, rest)
      } else {
        for piece in LongWord.pieces(
          VisibleText.of(Substring(word)), fitting: Self.width - DisplayWidth.cells(of: rest))
        {
          add(piece.utf8, cells: DisplayWidth.cells(of: piece), to: &line, rest)
        }
      }
    }
    if !line.isEmpty { end(&line, rest) }
  }

  /// A line that is being filled.
  private struct Line {
    var prefix: String
    var cells: Int
    var isEmpty = true

    init(prefix: String) {
      self.prefix = prefix
      cells = DisplayWidth.cells(of: prefix)
    }
  }

  private mutating func add(_ word: some Collection<UInt8>, cells: Int, to line: inout Line, _ rest: String) {
    if !line.isEmpty, line.cells + 1 + cells > Self.width { end(&line, rest) }
    if line.isEmpty {
      bytes += line.prefix.utf8
    } else {
      bytes.append(blank)
      line.cells += 1
    }
    bytes += word
    line.cells += cells
    line.isEmpty = false
  }

  private mutating func end(_ line: inout Line, _ rest: String) {
    bytes.append(lineFeed)
    line = Line(prefix: rest)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

private let blank = UInt8(ascii: " ")
private let lineFeed = UInt8(ascii: "\n")
