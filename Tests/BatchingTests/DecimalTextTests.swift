import Testing

@testable import Batching

/// Numbers that are written with an exponent or with zeros at their end.
struct DecimalTextTests {
  @Test(arguments: [
    ("1.7e1", "17"), ("17.0000", "17"), ("17", "17"), ("-1.70E+1", "-17"), ("1700e-2", "17"),
    ("5e-3", "0.005"),
    ("0.0000", "0"), ("-0e9", "0"), ("12.5e0", "12.5"), ("1.2345e2", "123.45"), ("0.017e3", "17"),
    ("1e-4", "0.0001"), ("0e99999999999999999999", "0"), ("120e10", "1200000000000"),
  ])
  func pointsAreMoved(text: String, plain: String) { #expect(DecimalText.plain(text) == plain) }

  @Test(arguments: [
    "", "e1", "1e", "1.", ".5", "007", "1.2.3", "1e1e1", "1e99999", "1e1.5", "x", "--1", "17..18",
  ])
  func whatIsNoSuchNumberIsLeft(text: String) { #expect(DecimalText.plain(text) == nil) }
}
