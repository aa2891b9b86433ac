import RuleLanguage
import Testing

/// Each folder of `Good` shows a part of the language.
@Suite struct GoodPackTests {
  @Test(arguments: TestPack.good)
  func readsWithoutRemark(_ pack: TestPack) {
    let reading = pack.read()
    #expect(reading.diagnostics.isEmpty, "\(reading.rendered)")
    #expect(reading.pack != nil)
  }

  @Test func packsAreFound() {
    #expect(TestPack.good.count >= 8)
  }
}
