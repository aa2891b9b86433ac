/// An exact number with three decimals, so that comparing never rounds.
public struct FixedPoint: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number times a thousand.
  public let thousandths: Int64

  /// The largest and smallest thousandths that can be written.
  private static let bound: Int64 = 1_000_000_000_000

  /// A number given in thousandths, which may go beyond what can be written.
  public init(thousandths: Int64) {
    self.thousandths = thousandths
  }

  /// A whole number; beyond a thousand million it is moved to that bound.
  public init(integer: Int) {
    let limit = Int(Self.bound / 1000)
    thousandths = Int64(min(max(integer, -limit), limit)) * 1000
  }

  /// The number as written: a sign or none, digits, and up to three decimals after a point.
  ///
  /// Nil for anything else, and beyond ±1,000,000,000.
  public init?(parsing text: some StringProtocol) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    let fields = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(fields.count), let whole = Self.number(fields[0]) else { return nil }
    var thousandths = whole * 1000
    if fields.count == 2 {
      guard fields[1].count <= 3, let decimals = Self.number(fields[1]) else { return nil }
      thousandths += decimals * [1000, 100, 10, 1][fields[1].count]
    }
    guard thousandths <= Self.bound else { return nil }
    self.thousandths = isNegative ? -thousandths : thousandths
  }

  /// The shortest way to write it: `17`, `-0.5`, `1.125`.
  public var description: String {
    let magnitude = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    var decimals = String(magnitude % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(magnitude / 1000)" + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  /// Compares the numbers.
  public static func < (left: FixedPoint, right: FixedPoint) -> Bool {
    left.thousandths < right.thousandths
  }

  /// ASCII digits as a number, stopping at the bound so that it never overflows.
  private static func number(_ digits: some Sequence<UInt8>) -> Int64? {
    var number: Int64?
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let next = (number ?? 0) * 10 + Int64(byte - UInt8(ascii: "0"))
      guard next <= bound / 1000 else { return nil }
      number = next
    }
    return number
  }
}
