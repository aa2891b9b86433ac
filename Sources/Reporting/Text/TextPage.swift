import Localisation

/// Lines of plain text, wrapped to a width and safe to print.
struct TextPage {
  /// Cells of a line at most.
  static let width = 100

  /// The page as text; every line ends in a line feed.
  private(set) var text = ""

  /// A heading, with a blank line before it.
  mutating func heading(_ title: String) {
    if !text.isEmpty { blankLine() }
    write(title)
  }

  /// A blank line.
  mutating func blankLine() { text += "\n" }

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
    if text.isEmpty { return }
    for line in TextWrapper(width: Self.width, first: first, rest: rest).lines(text) {
      self.text += line
      self.text += "\n"
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
