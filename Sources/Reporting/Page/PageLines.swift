/// The paragraphs of a page while it is written.
struct PageLines {
  private(set) var lines: [ScreenLine] = []

  /// A heading, with a blank line before it.
  mutating func heading(_ text: String, isUrgent: Bool = false) {
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(ScreenLine(isUrgent ? .urgent : .heading, text))
  }

  mutating func blankLine() { lines.append(.blank) }

  /// A paragraph.
  mutating func write(_ text: String, _ role: ScreenLine.Role = .text) {
    lines.append(ScreenLine(role, text))
  }

  /// A line of a list; each level stands further in.
  mutating func bullet(_ text: String, _ role: ScreenLine.Role = .text) {
    lines.append(ScreenLine(role, text, mark: "- "))
  }

  /// A line under a line of a list.
  mutating func detail(_ text: String, _ role: ScreenLine.Role = .text) {
    lines.append(ScreenLine(role, text, mark: "  "))
  }

  /// A line under such a line.
  mutating func fineDetail(_ text: String, _ role: ScreenLine.Role = .text) {
    lines.append(ScreenLine(role, text, mark: "    "))
  }
}
