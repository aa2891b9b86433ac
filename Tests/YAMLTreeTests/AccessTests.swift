import Source
import Testing
import YAMLTree

@Suite struct AccessTests {
  private let root = Parsed("a: 1\nb: [x]\nc: {d: 'e'}").root

  @Test func valuesAreFoundByKey() throws {
    let root = try #require(root)
    #expect(root.value(of: "a")?.plainText?.value == "1")
    #expect(root.value(of: "c")?.value(of: "d")?.scalar == YAMLScalar(text: "e", style: .quoted))
    #expect(root.value(of: "z") == nil)
    #expect(root.value(of: "a")?.value(of: "a") == nil)
    #expect(root.value(of: "b")?.items?.count == 1)
    #expect(root.pairs?.map(\.key.value) == ["a", "b", "c"])
  }

  @Test func kindsHaveNames() throws {
    let root = try #require(root)
    #expect(root.kindName == "mapping")
    #expect(root.value(of: "a")?.kindName == "text")
    #expect(root.value(of: "b")?.kindName == "list")
    #expect(root.value(of: "b")?.plainText == nil)
    #expect(root.scalar == nil)
  }

  @Test func textPlacedBehindAnAliasStandsWhereItIsWritten() throws {
    let parsed = Parsed("a: &x text\nb: *x")
    let place = try #require(parsed.root?.value(of: "b")?.span)
    #expect(parsed.source(of: place) == "text")
    #expect(place.start == 6)
  }

  @Test(arguments: [
    ("17", YAMLScalar.Resolved.integer(17)), ("no", .text), ("NO", .text), ("~", .null),
    ("True", .boolean(true)),
    ("0x", .text), ("0o", .text), ("0x-1", .text), ("+", .text), ("-", .text), ("1.", .float),
    ("0xFFFFFFFFFFFFFFFFFF", .float),
  ])
  func plainTextResolvesByTheCoreSchema(_ text: String, _ expected: YAMLScalar.Resolved) {
    #expect(YAMLScalar(text: text, style: .plain).resolved == expected)
    #expect(YAMLScalar(text: text, style: .quoted).resolved == .text)
    #expect(YAMLScalar(text: text, style: .block).resolved == .text)
  }
}
