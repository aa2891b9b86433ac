/// Numbers with an exponent or with zeros at their end, as plain decimals.
enum DecimalText {
  /// The greatest shift of the point that is followed; no number of a pack needs more.
  private static let greatestShift = 64

  /// The same number without an exponent and without zeros at the end of its decimals; nil if the text is no such number.
  ///
  /// Exact, since digits are only moved: `1.7e1` is `17`, and `17.0000` too.
  static func plain(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let isNegative = first.hasPrefix("-")
    let halves = first.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.allSatisfy(isDigits) else { return nil }
    if halves[0].count > 1, halves[0].first == "0" { return nil }
    let digits = Array(halves.joined())
    if digits.allSatisfy({ $0 == "0" }) { return "0" }
    guard let shift = parts.count == 2 ? Int(parts[1]) : 0, abs(shift) <= greatestShift else { return nil }
    return (isNegative ? "-" : "") + placed(digits, point: halves[0].count + shift)
  }

  /// Digits with a point in front of one of them, or far from all.
  private static func placed(_ digits: [Character], point: Int) -> String {
    let leading = String(repeating: "0", count: max(0, 1 - point))
    let trailing = String(repeating: "0", count: max(0, point - digits.count))
    let all = Array(leading + String(digits) + trailing)
    let place = max(point, 1)
    let whole = String(all[..<place]).drop { $0 == "0" }
    var decimals = String(all[place...])
    while decimals.last == "0" { decimals.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
