/// A text in which ⟦ and ⟧ mark a place, so that no test counts columns.
struct Marked {
  /// The text without the marks.
  let text: String
  /// The UTF-8 offsets of what is marked; nil without marks.
  let range: Range<Int>?

  init(_ marked: String) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstIndex(of: "⟧") else {
      text = marked
      range = nil
      return
    }
    let inner = parts[1][..<end]
    text = String(parts[0] + inner + parts[1][end...].dropFirst())
    let start = parts[0].utf8.count
    range = start..<(start + inner.utf8.count)
  }
}
