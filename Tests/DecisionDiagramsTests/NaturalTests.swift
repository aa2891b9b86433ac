import DecisionDiagrams
import Testing

struct NaturalTests {
  @Test func addsAndMultiplies() {
    var number = Natural(0)
    for _ in 0..<3 { number += Natural(999_999_999_999) }
    #expect("\(number)" == "2,999,999,999,997")
    number *= 1_000_000_007
    #expect("\(number)" == "3,000,000,020,996,999,999,979")
    var power = Natural(1)
    for _ in 0..<100 { power *= 2 }
    #expect("\(power)" == "1,267,650,600,228,229,401,496,703,205,376")
    #expect(power > number)
    #expect(power.exactly == nil)
    #expect(Natural(4096).exactly == 4096)
    power *= 0
    #expect(power == Natural(0))
    #expect("\(power)" == "0")
  }

  @Test func keepsZerosBetweenItsParts() {
    var number = Natural(1_000_000_000)
    number += Natural(5)
    #expect("\(number)" == "1,000,000,005")
  }
}
