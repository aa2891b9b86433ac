import Testing

@testable import Source

@Suite struct DiagnosticRendererTests {
  /// Renders an error at the text between ⟦ and ⟧.
  private func render(_ marked: String, notes: [Diagnostic.Note] = [], help: String? = nil) -> String {
    let start = marked.utf8.count - (marked.split(separator: "⟦", maxSplits: 1).last?.utf8.count ?? 0) - 3
    let plain = marked.replacing("⟦", with: "")
    let before = plain.prefix { $0 != "⟧" }
    var files = SourceFiles()
    let file = files.add(name: "rules/age.yaml", bytes: Array(plain.replacing("⟧", with: "").utf8))
    let span = Span(file: file.id, start: start, end: before.utf8.count)
    let diagnostic = Diagnostic("unknown-name", "unknown name", at: span, notes: notes, help: help)
    return DiagnosticRenderer(files: files).render(diagnostic)
  }

  private func excerpt(_ marked: String) -> [String] {
    render(marked).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).map(String.init)
  }

  @Test func theShapeIsThatOfCompilers() {
    let text = String(repeating: "\n", count: 11) + "    if: ⟦adlt⟧\n"
    #expect(
      render(text, help: "did you mean `adult`?") == """
        rules/age.yaml:12:9: error[unknown-name]: unknown name
           |
        12 |     if: adlt
           |         ^^^^
           = help: did you mean `adult`?
        """)
  }

  @Test func notesHaveTheirOwnExcerpt() {
    let note = Diagnostic.Note("the first is here", at: Span(file: 0, start: 0, end: 1))
    #expect(
      render("a: 1\n⟦a⟧: 2", notes: [note, Diagnostic.Note("a remark")]) == """
        rules/age.yaml:2:1: error[unknown-name]: unknown name
          |
        2 | a: 2
          | ^
          = note: rules/age.yaml:1:1: the first is here
          |
        1 | a: 1
          | ^
          = note: a remark
        """)
  }

  @Test(arguments: [
    ("\tx: ⟦y⟧", ["1 | \tx: y", "  | \t   ^"]),
    ("ກໍ່ດີ ⟦ນ້ຳ⟧ x", ["1 | ກໍ່ດີ ນ້ຳ x", "  |    ^^"]),
    ("ที่ ⟦นี่⟧", ["1 | ที่ นี่", "  |   ^"]),
    ("日本 ⟦語⟧", ["1 | 日本 語", "  |      ^^"]),
    ("a\u{200B}b ⟦c⟧", ["1 | a\u{200B}b c", "  |    ^"]),
    ("a: ⟦one\ntwo⟧", ["1 | a: one", "  |    ^^^"]),
    ("a:⟦⟧", ["1 | a:", "  |   ^"]),
    ("⟦a\u{1B}[31m⟧", ["1 | a␛[31m", "  | ^^^^^^"]),
    ("⟦⟧", ["1 |", "  | ^"]),
  ])
  func caretsStandUnderTheirText(_ text: String, _ expected: [String]) {
    #expect(excerpt(text) == expected)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let lines = excerpt(
      String(repeating: "abcde ", count: 50) + "⟦here⟧" + String(repeating: " vwxyz", count: 50))
    #expect(lines.allSatisfy { DisplayWidth.cells(of: $0) <= 110 })
    #expect(lines[0].hasPrefix("1 | …") && lines[0].hasSuffix("…"))
    let column = lines[1].prefix { $0 != "^" }.count
    #expect(lines[0].dropFirst(column).hasPrefix("here"))
  }

  @Test func nothingIsPrintedRaw() {
    var files = SourceFiles()
    let file = files.add(name: "a\u{1B}b", bytes: Array("\u{1B}]0;x\u{7}\u{202E}\u{85}".utf8))
    let diagnostic = Diagnostic(
      "c", "m\u{1B}\n", at: Span(file: file.id, start: 0, end: 1), notes: [.init("n\u{9B}")], help: "h\u{7F}")
    let text = DiagnosticRenderer(files: files).render(diagnostic)
    let raw = text.unicodeScalars.filter { $0 != "\n" && VisibleText.sign(for: $0) != $0 }
    #expect(raw.isEmpty, "\(text.debugDescription)")
  }

  @Test func withoutAPlaceThereIsOneLine() {
    let renderer = DiagnosticRenderer(files: SourceFiles())
    #expect(renderer.render(Diagnostic("c", .warning, "m", at: nil)) == "warning[c]: m")
    #expect(renderer.render(Diagnostic("c", "m", at: Span(file: 7, start: 0, end: 1))) == "error[c]: m")
  }

  @Test func manyAreSortedAndShownOnce() {
    var files = SourceFiles()
    let second = files.add(name: "b", bytes: [0x78])
    let first = files.add(name: "a", bytes: [0x78, 0x79])
    let all = [
      Diagnostic("z", "1", at: Span(file: second.id, start: 0, end: 1)),
      Diagnostic("y", "2", at: Span(file: first.id, start: 1, end: 2)),
      Diagnostic("z", "3", at: Span(file: first.id, start: 0, end: 1)),
      Diagnostic("a", "4", at: Span(file: first.id, start: 0, end: 1)),
      Diagnostic("q", "5", at: nil),
    ]
    #expect(sortedUnique(all + all, files: files).map(\.message) == ["5", "4", "3", "2", "1"])
    let text = DiagnosticRenderer(files: files).render(all + all)
    #expect(text.split(separator: "\n\n").count == 5)
  }

  @Test func coloursAreOnlyAdded() {
    var files = SourceFiles()
    let file = files.add(name: "b", bytes: [0x78])
    let diagnostic = Diagnostic("z", "1", at: Span(file: file.id, start: 0, end: 1), help: "h")
    let coloured = DiagnosticRenderer(files: files, colour: true).render(diagnostic)
    #expect(
      coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == DiagnosticRenderer(files: files).render(diagnostic))
  }
}
