/// One source line cut to fit, with the line of carets that marks a place in it.
struct Excerpt {
  /// The line, safe to print.
  let text: String
  /// Blanks and carets to print below it.
  let carets: String

  /// Cells shown of a line at most.
  static let limit = 100
  /// Cells shown before the mark when a line is cut.
  private static let lead = 40

  /// Marks the scalars `range` of `line`; an empty range marks one place.
  init(line: String, marking range: Range<Int>) {
    let scalars = Array(line.unicodeScalars)
    let mark = min(range.lowerBound, scalars.count)..<min(range.upperBound, scalars.count)
    let shown = Self.window(of: scalars, around: mark)
    var text = String.UnicodeScalarView()
    for scalar in scalars[shown] { text.append(scalar == "\t" ? scalar : VisibleText.sign(for: scalar)) }
    let isCutBefore = shown.lowerBound > 0
    self.text = (isCutBefore ? "…" : "") + String(text) + (shown.upperBound < scalars.count ? "…" : "")
    let marked = mark.clamped(to: shown)
    carets =
      (isCutBefore ? " " : "")
      + Self.blanks(under: scalars[shown.lowerBound..<marked.lowerBound])
      + String(repeating: "^", count: max(1, scalars[marked].reduce(0) { $0 + Self.cells(of: $1) }))
  }

  /// Tabs are copied, so that the carets stand right whatever the terminal makes of a tab.
  private static func blanks(under scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { blanks, scalar in
      blanks += scalar == "\t" ? "\t" : String(repeating: " ", count: cells(of: scalar))
    }
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    DisplayWidth.cells(of: VisibleText.sign(for: scalar))
  }

  /// The part of a line that is shown: all of it, or what fits around the mark, never between a letter and
  /// the marks over it.
  private static func window(of scalars: [Unicode.Scalar], around mark: Range<Int>) -> Range<Int> {
    let room = { (scalar: Unicode.Scalar) in scalar == "\t" ? 8 : cells(of: scalar) }
    guard scalars.reduce(0, { $0 + room($1) }) > limit else { return scalars.indices }
    var start = mark.lowerBound
    var before = 0
    while start > 0, before + room(scalars[start - 1]) <= lead {
      start -= 1
      before += room(scalars[start])
    }
    while start > 0, start < mark.lowerBound, room(scalars[start]) == 0 { start += 1 }
    var end = start
    var used = 0
    while end < scalars.count, used + room(scalars[end]) <= limit {
      used += room(scalars[end])
      end += 1
    }
    return start..<end
  }
}
