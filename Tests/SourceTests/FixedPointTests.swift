import Source
import Testing

@Suite struct FixedPointTests {
  @Test(arguments: [
    ("17", 17_000, "17"), ("-0.5", -500, "-0.5"), ("+1.125", 1125, "1.125"), ("0.010", 10, "0.01"),
    ("-0", 0, "0"),
    ("1000000000", 1_000_000_000_000, "1000000000"), ("-1000000000.000", -1_000_000_000_000, "-1000000000"),
    ("007", 7000, "7"), ("2.50", 2500, "2.5"),
  ])
  func numbersAreReadExactly(_ text: String, _ thousandths: Int64, _ shortest: String) throws {
    let number = try #require(FixedPoint(parsing: text))
    #expect(number.thousandths == thousandths)
    #expect(number.description == shortest)
    #expect(FixedPoint(parsing: shortest) == number)
  }

  @Test(arguments: [
    "", "-", "+", ".", "5.", ".5", "1.2345", "1e3", "1,000", "1_000", " 1", "1 ", "--1", "+-1", "1.2.3",
    "1000000000.001",
    "99999999999999999999999", "១", "0x1", "1.-2",
  ])
  func otherTextIsRefused(_ text: String) {
    #expect(FixedPoint(parsing: text) == nil)
  }

  @Test func numbersCompareAsNumbers() {
    #expect(FixedPoint(integer: 2) < FixedPoint(integer: 10))
    #expect(FixedPoint(thousandths: -1) < FixedPoint(integer: 0))
    #expect(FixedPoint(integer: .max).description == "1000000000")
    #expect(FixedPoint(thousandths: .min).description == "-9223372036854775.808")
  }
}
