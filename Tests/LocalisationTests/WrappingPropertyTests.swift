import Localisation
import Source
import Testing

@Suite struct WrappingPropertyTests {
  @Test(arguments: [40, 60, 80])
  func wrapsRandomParagraphs(_ width: Int) {
    var random = RandomText(random: SplitMix64(seed: UInt64(width)))
    for _ in 0..<2000 {
      let text = random.paragraph()
      let wrapped = WrappedText(text, width: width, first: "  - ", rest: "    ")
      wrapped.check()
      wrapped.checkBreaks()
    }
  }

  @Test func wrapsNoise() {
    var random = RandomText(random: SplitMix64(seed: 7))
    for _ in 0..<5000 {
      let indent = String(repeating: " ", count: Int.random(in: 0...30, using: &random.random))
      WrappedText(random.noise(), width: Int.random(in: 0...50, using: &random.random), rest: indent).check()
    }
  }

  @Test(arguments: ["en", "lo", "th"], [40, 60, 80])
  func wrapsEveryTextOfThePack(_ language: String, _ width: Int) throws {
    let texts = try PackTexts.all(language)
    #expect(texts.count > 1000)
    for text in texts {
      let wrapped = WrappedText(text, width: width, first: "1. ", rest: "   ")
      wrapped.check()
      wrapped.checkBreaks()
    }
  }
}
