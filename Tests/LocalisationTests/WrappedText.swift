import Localisation
import Source
import Testing

/// What must be true of every wrapped text.
struct WrappedText {
  let text: String
  let width: Int
  let first: String
  let rest: String
  let lines: [String]

  init(_ text: String, width: Int, first: String = "", rest: String = "") {
    self.text = text
    self.width = width
    self.first = first
    self.rest = rest
    lines = TextWrapper(width: width, first: first, rest: rest).lines(text)
  }

  /// The lines without their indents.
  var contents: [String] {
    lines.enumerated().map { number, line in
      let indent = number == 0 ? first : rest
      return String(line.unicodeScalars.dropFirst(line.isEmpty ? 0 : indent.unicodeScalars.count))
    }
  }

  /// Width, and that taking out line breaks gives the text back.
  func check(_ location: SourceLocation = #_sourceLocation) {
    let widest = max(width, max(cells(first), cells(rest)) + TextWrapper.minimumRoom)
    #expect(lines.allSatisfy { cells($0) <= widest }, "too wide: \(lines)", sourceLocation: location)
    #expect(isTextAgain, "\(text.debugDescription) became \(lines)", sourceLocation: location)
    #expect(contents.allSatisfy { $0.first != " " && $0.last != " " }, "\(lines)", sourceLocation: location)
  }

  /// That no line begins or ends inside a syllable, for text made of words.
  func checkBreaks(_ location: SourceLocation = #_sourceLocation) {
    for (line, next) in zip(contents, contents.dropFirst()) {
      guard let end = line.unicodeScalars.last, let start = next.unicodeScalars.first else { continue }
      #expect(!Self.leadVowels.contains(end), "\(line)⏎\(next)", sourceLocation: location)
      #expect(!Self.neverFirst.contains(start), "\(line)⏎\(next)", sourceLocation: location)
      #expect(cells(String(start)) > 0, "\(line)⏎\(next)", sourceLocation: location)
    }
  }

  /// Each line stands in the text where the one before ended, with only blanks between.
  private var isTextAgain: Bool {
    var rest = text.unicodeScalars.filter { $0 != "\u{200B}" }.map(Self.printed)[...]
    for line in contents {
      rest = rest.drop { $0 == " " || $0 == "\n" }
      guard rest.starts(with: line.unicodeScalars) else { return false }
      rest = rest.dropFirst(line.unicodeScalars.count)
    }
    return rest.allSatisfy { $0 == " " || $0 == "\n" }
  }

  private static func printed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\t" ? " " : scalar == "\n" ? "\n" : VisibleText.sign(for: scalar)
  }

  private func cells(_ text: String) -> Int { DisplayWidth.cells(of: text) }

  private static let leadVowels = "ເແໂໃໄเแโใไ".unicodeScalars
  private static let neverFirst = "ະາຳຽໆຯะาำๅๆฯ".unicodeScalars
}
