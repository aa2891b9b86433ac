import Source
import Testing

@testable import Localisation

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

  /// The quick way for ASCII alone gives what the general way gives.
  @Test(arguments: 0..<50)
  func plainTextWrapsAsAnyOther(_ seed: UInt64) {
    var random = RandomText(random: SplitMix64(seed: seed))
    for _ in 0..<100 {
      let width = Int.random(in: 1...60, using: &random.random)
      let wrapper = TextWrapper(width: width, first: "- ", rest: "    ")
      let text = random.plain()[...]
      #expect(
        wrapper.plainLines(text, firstIndent: "- ") == wrapper.anyLines(text, firstIndent: "- "),
        "seed \(seed), width \(width): \(String(text).debugDescription)")
    }
    #expect(TextWrapper(width: 40).plainLines("é", firstIndent: "") == nil)
  }

  /// What fits on one line is what the general way makes one line of.
  @Test(arguments: 0..<20)
  func whatFitsIsLeftWhole(_ seed: UInt64) {
    var random = RandomText(random: SplitMix64(seed: seed))
    for _ in 0..<200 {
      let wrapper = TextWrapper(width: Int.random(in: 20...400, using: &random.random), first: "- ")
      let text = (Bool.random(using: &random.random) ? random.noise() : random.paragraph())[...]
      let general = wrapper.anyLines(text, firstIndent: "- ")
      let only = wrapper.onlyLine(text, firstIndent: "- ")
      #expect(
        general.count == 1 ? only == general : only == nil, "seed \(seed): \(String(text).debugDescription)")
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
