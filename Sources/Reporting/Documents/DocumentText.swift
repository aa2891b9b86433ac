/// A page as plain text.
public enum DocumentText {
  /// The page, wrapped at a width in cells.
  public static func render(_ document: Document, width: Int = 80) -> String {
    lines(document).flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined()
  }

  private static func lines(_ document: Document) -> [ScreenLine] {
    var lines = [ScreenLine(.heading, document.title)]
    lines += document.subtitles.map { ScreenLine(.text, $0) }
    lines += document.sections.flatMap(self.lines)
    if !document.notes.isEmpty { lines.append(.blank) }
    return lines + document.notes.map { ScreenLine(.note, $0) } + document.annex.flatMap(self.lines)
  }

  private static func lines(_ section: Document.Section) -> [ScreenLine] {
    [.blank] + (section.title.map { [ScreenLine(.heading, $0)] } ?? []) + section.parts.map(line)
  }

  private static func line(_ part: Document.Part) -> ScreenLine {
    switch part {
    case .text(let text): ScreenLine(.text, text, mark: "  ")
    case .item(let text): ScreenLine(.text, text, mark: "  - ")
    case .field(let name, let text): ScreenLine(.text, "\(name): \(text)", mark: "  ")
    case .blank(let name): ScreenLine(.text, "\(name): ____________________", mark: "  ")
    case .tick(let text): ScreenLine(.text, "\(text) ____________________", mark: "  [ ] ")
    }
  }
}
