import DecisionDiagrams
import PolicyAnalysis
import Testing

@testable import Reporting

/// Counts are exact, and readable however long they are.
@Suite struct CountWordsTests {
  /// Two to the power of `exponent`, times `factor`.
  private func power(_ exponent: Int, times factor: Int = 1) -> Natural {
    var number = Natural(factor)
    for _ in 0..<exponent { number *= 2 }
    return number
  }

  private func words(_ holding: Natural, _ all: Natural) -> CountWords {
    CountWords(CaseCount(holding: holding, all: all, facts: [0, 1], isDated: false))
  }

  @Test func fifteenDigitsStandAsTheyAre() {
    let words = words(Natural(2160), Natural(999_999_999_999_999))
    #expect(words.holding == "2,160" && words.all == "999,999,999,999,999" && words.share == nil)
  }

  @Test func longerNumbersStandInPowersWithTheirShare() {
    let words = words(power(80, times: 3), power(84))
    #expect(words.holding == "3.6 × 10^24" && words.all == "1.9 × 10^25")
    #expect(words.share == .percent("19"))
  }

  @Test func aFewOfVeryManyAreOneInSoMany() {
    #expect(words(power(73), power(83)).share == .oneIn("1,024"))
    #expect(words(power(2), power(83)).share == .oneIn("2.4 × 10^24"))
    #expect(words(power(2), power(83)).holding == "4")
  }

  @Test func nearlyAllIsNotAll() {
    var more = Natural(0)
    for exponent in 60..<83 { more += power(exponent) }
    #expect(words(more, power(83)).share == .percent(">99"))
    #expect(words(power(83), power(83)).share == .percent("100"))
  }

  /// The shown digits are rounded into the next power where they have to be.
  @Test func roundingCarries() {
    #expect(words(Natural(9_960_000_000_000_000), power(83)).holding == "1.0 × 10^16")
  }
}
