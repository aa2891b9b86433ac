import Testing

@testable import Source

@Suite struct LineIndexTests {
  private func index(_ bytes: [UInt8]) -> LineIndex {
    var files = SourceFiles()
    return LineIndex(file: files.add(name: "x", bytes: bytes))
  }

  @Test func linesAreCutAtLineFeeds() {
    let index = index(Array("one\r\ntwo\n\nກໍ່ x".utf8))
    #expect((1...4).map(index.line) == ["one", "two", "", "ກໍ່ x"])
    #expect(index.line(0) == "" && index.line(5) == "")
    #expect(index.count == 4)
  }

  @Test(arguments: [
    (0, 1, 1), (3, 1, 4), (4, 1, 5), (5, 2, 1), (9, 3, 1), (13, 3, 3), (99, 3, 3), (-1, 1, 1),
  ])
  func offsetsBecomeLinesAndColumns(_ offset: Int, _ line: Int, _ column: Int) {
    let index = index(Array("one\r\ntwo\nກx".utf8))
    #expect(index.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let index = index([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(index.position(at: 4) == SourcePosition(line: 1, column: 2))
    #expect(index.line(1) == "ab")
  }

  @Test func brokenTextIsRepaired() {
    let index = index([0x61, 0xFF, 0x62])
    #expect(index.line(1) == "a\u{FFFD}b")
    #expect(index.position(at: 2).column == 3)
  }
}
