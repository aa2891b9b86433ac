import Source

/// Wraps text in Lao, Thai or Latin letters to lines of a terminal.
///
/// Lines end at spaces and at zero-width spaces, which are not printed; where a line would stay half empty, between
/// syllables of Lao and Thai; and only if nothing else fits, elsewhere. A mark is never parted from its letter nor a
/// vowel from the consonant it is written around. Lines are safe to print, and no line is wider than asked.
///
/// ```swift
/// TextWrapper(width: 40, first: "1. ", rest: "   ").lines("ຢາກພັກກ່ອນບໍ່?")
/// ```
public struct TextWrapper: Sendable {
  /// Cells left for text beside the widest indent, even where the width has no room for it.
  public static let minimumRoom = 12

  /// Cells of a line at most.
  public let width: Int
  /// What stands before the first line.
  public let first: String
  /// What stands before the others.
  public let rest: String

  /// A wrapper for lines of `width` cells, indents included.
  public init(width: Int, first: String = "", rest: String = "") {
    self.width = width
    self.first = first
    self.rest = rest
  }

  /// The lines of a text, without blanks at their ends; a line feed in the text begins a new line.
  public func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for scalars in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let paragraph = Substring(scalars)
      let before = lines.isEmpty ? first : rest
      lines +=
        plainLines(paragraph, firstIndent: before) ?? onlyLine(paragraph, firstIndent: before)
        ?? anyLines(paragraph, firstIndent: before)
    }
    return lines
  }

  /// The lines of a paragraph in any letters.
  func anyLines(_ paragraph: Substring, firstIndent: String) -> [String] {
    let breaks = LineBreaks(in: paragraph)
    let ranges = self.ranges(breaks, firstIndent: firstIndent)
    if ranges.isEmpty { return [""] }
    return ranges.enumerated().map { number, range in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: breaks.scalars[range])
      return (number == 0 ? firstIndent : rest) + String(line)
    }
  }

  /// The scalars of each line, without blanks around them.
  private func ranges(_ breaks: LineBreaks, firstIndent: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = breaks.textStart(from: 0)
    while start < breaks.scalars.count {
      let end = breaks.end(of: start, room: room(beside: ranges.isEmpty ? firstIndent : rest))
      ranges.append(start..<breaks.textEnd(start..<end))
      start = breaks.textStart(from: end)
    }
    return ranges
  }

  func room(beside indent: String) -> Int {
    max(width - DisplayWidth.cells(of: indent), Self.minimumRoom)
  }
}
