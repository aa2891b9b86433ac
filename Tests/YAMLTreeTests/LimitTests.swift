import Source
import Testing
import YAMLTree

@Suite struct LimitTests {
  @Test func aFileAtTheLimitIsRead() {
    #expect(Parsed("a: 1", limits: .init(maxBytes: 4)).codes == [])
    #expect(Parsed("a: 12", limits: .init(maxBytes: 4)).codes == ["yaml-too-large"])
  }

  @Test func depthCountsListsAndWhatIsInThem() {
    #expect(Parsed("[[a]]", limits: .init(maxDepth: 3)).codes == [])
    #expect(Parsed("[[a]]", limits: .init(maxDepth: 2)).codes == ["yaml-too-deep"])
  }

  @Test func depthCountsThroughAliases() {
    let text = "a: &a [[x]]\nb: [*a]"
    #expect(Parsed(text, limits: .init(maxDepth: 5)).codes == [])
    #expect(Parsed(text, limits: .init(maxDepth: 4)).codes == ["yaml-too-deep"])
  }

  @Test func nodesCountKeysAndWhatAliasesStandFor() {
    let text = "a: &a [x, y]\nb: *a"
    #expect(Parsed(text, limits: .init(maxNodes: 9)).codes == [])
    #expect(Parsed(text, limits: .init(maxNodes: 8)).codes == ["yaml-too-many-nodes"])
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\u{FEFF}\r\n  # x"])
  func nothingIsRefused(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.root == nil && parsed.codes == ["yaml-empty"])
  }

  @Test func aHundredOfAKindAreReported() {
    let text = "{" + String(repeating: "a b #\n, ", count: 300) + "}"
    let parsed = Parsed(text)
    #expect(parsed.codes.filter { $0 == "yaml-hash-cuts-text" }.count == 100)
    #expect(parsed.codes.filter { $0 == "yaml-duplicate-key" }.count == 100)
  }

  @Test func manyAnchorsAndUnknownAliasesEndSoon() {
    let anchors = (0..<100).map { "- &some_long_anchor_\($0) x\n" }
    let aliases = (0..<1000).map { "- *some_long_anchur_\($0)\n" }
    let time = ContinuousClock().measure { #expect(Parsed((anchors + aliases).joined()).root == nil) }
    #expect(time < .seconds(20), "took \(time)")
  }

  @Test func hostileNestingEndsSoon() {
    let clock = ContinuousClock()
    for unit in ["[", "{a: ", "- ", "? ", "[{", "&a ["] {
      let text = String(repeating: unit, count: 100_000)
      let time = clock.measure { #expect(Parsed(text).root == nil) }
      #expect(time < .seconds(5), "\(unit) took \(time)")
    }
  }
}
