/// Draws diagnostics as text: place, message, the line with the place marked, notes and help.
///
/// ```
/// rules/age.yaml:12:9: error[unknown-name]: unknown name `adlt`
///    |
/// 12 |     if: adlt
///    |         ^^^^
///    = help: did you mean `adult`?
/// ```
public struct DiagnosticRenderer: Sendable {
  private let files: SourceFiles
  private let palette: Palette

  /// A renderer for places in `files`.
  public init(files: SourceFiles, colour: Bool = false) {
    self.files = files
    palette = Palette(isOn: colour)
  }

  /// One diagnostic, without a line feed at its end.
  public func render(_ diagnostic: Diagnostic) -> String {
    var lines = LineCache(files: files)
    return draw(diagnostic, &lines)
  }

  /// All diagnostics, sorted, identical ones once, a blank line between two.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var lines = LineCache(files: files)
    return sortedUnique(diagnostics, files: files).map { draw($0, &lines) }.joined(separator: "\n\n")
  }

  private func draw(_ diagnostic: Diagnostic, _ lines: inout LineCache) -> String {
    let place = lines.place(of: diagnostic.span)
    let notes = diagnostic.notes.map { (message: $0.message, place: lines.place(of: $0.span)) }
    let numbers = ([place] + notes.map(\.place)).compactMap { $0?.start.line }
    let margin = String(numbers.max() ?? 1).count
    let severity = diagnostic.severity
    var result = [
      palette.strong(Self.heading(of: place)) + palette.severity("\(severity)[\(diagnostic.code)]", severity)
        + palette.strong(": " + VisibleText.of(diagnostic.message))
    ]
    if let place { result += excerpt(at: place, margin, severity) }
    for note in notes {
      result.append(remark("note", Self.heading(of: note.place) + VisibleText.of(note.message), margin))
      if let place = note.place { result += excerpt(at: place, margin, .note) }
    }
    if let help = diagnostic.help { result.append(remark("help", VisibleText.of(help), margin)) }
    return result.joined(separator: "\n")
  }

  private static func heading(of place: LineCache.Place?) -> String {
    guard let place else { return "" }
    return "\(VisibleText.of(place.name)):\(place.start.line):\(place.start.column): "
  }

  private func excerpt(
    at place: LineCache.Place, _ margin: Int, _ severity: Diagnostic.Severity
  ) -> [String] {
    guard let line = place.line else { return [] }
    let number = String(place.start.line)
    let padding = String(repeating: " ", count: margin - number.count)
    let bar = palette.margin(String(repeating: " ", count: margin) + " |")
    let excerpt = Excerpt(line: line, marking: place.marked)
    let text = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return [
      bar, palette.margin(padding + number + " |") + text,
      bar + " " + palette.severity(excerpt.carets, severity),
    ]
  }

  private func remark(_ kind: String, _ text: String, _ margin: Int) -> String {
    palette.margin(String(repeating: " ", count: margin + 1) + "= ") + palette.strong(kind + ":") + " " + text
  }
}
