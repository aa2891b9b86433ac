import Localisation
import Testing

@Suite struct DigitsTests {
  @Test func readsThreeScripts() {
    #expect(Digits.ascii("໐໑໒໓໔໕໖໗໘໙") == "0123456789")
    #expect(Digits.ascii("๐๑๒๓๔๕๖๗๘๙") == "0123456789")
    #expect(Digits.ascii("ອາຍຸ ໑7–๑๘ ປີ") == "ອາຍຸ 17–18 ປີ")
    #expect(Digits.ascii("") == "")
  }

  @Test(arguments: [
    ("17", "17"), ("໑໗", "17"), ("๑๗", "17"), ("12.5", "12.5"), ("12,5", "12.5"), ("0.125", "0.125"),
    ("1.500.000", "1500000"), ("1,500,000", "1500000"), ("1 500 000", "1500000"), ("1\u{A0}500", "1500"),
    ("1.500.000,50", "1500000.50"), ("1,500,000.5", "1500000.5"), ("໑.໕໐໐.໐໐໐", "1500000"),
    ("1,234.5", "1234.5"),
    ("1500", "1500"), ("1500.125", "1500.125"),
  ])
  func readsNumbersWithSeparators(_ typed: String, _ number: String) {
    #expect(Digits.number(typed) == number)
  }

  @Test(arguments: [
    "1.500", "1,500", "12,345", "1.50.000", "1.500 000", "1..5", ".5", "5.", "", "abc", "1 5", "-3",
    "1,500.000.000",
    "1234.500.000", "1.500.00",
  ])
  func asksAgainWhereANumberCouldBeTwo(_ typed: String) {
    #expect(Digits.number(typed) == nil)
  }
}
