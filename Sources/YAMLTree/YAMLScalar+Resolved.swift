extension YAMLScalar {
  /// What the scalar is by the YAML 1.2 core schema; quoted and block text is always text.
  public var resolved: Resolved {
    guard style == .plain else { return .text }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case ".nan", ".NaN", ".NAN": return .float
    default: return Self.number(text)
    }
  }

  private static func number(_ text: String) -> Resolved {
    if text.hasPrefix("0o") { return based(text, 8) ?? .text }
    if text.hasPrefix("0x") { return based(text, 16) ?? .text }
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let magnitude = Substring(rest)
    if ["inf", "Inf", "INF"].contains(where: { magnitude == ".\($0)" }) { return .float }
    guard isDecimal(rest) else { return .text }
    // A whole number beyond an Int64 is a number all the same.
    if rest.allSatisfy(isDigit) { return Int64(text).map { .integer($0) } ?? .float }
    return .float
  }

  private static func based(_ text: String, _ radix: Int) -> Resolved? {
    let digits = text.dropFirst(2)
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
      return nil
    }
    if let number = Int64(digits, radix: radix) { return .integer(number) }
    let isTooLarge = digits.utf8.count > 15 && digits.allSatisfy { Int64(String($0), radix: radix) != nil }
    return isTooLarge ? .float : nil
  }

  /// Whether bytes are `( . digits | digits [ . digits ] ) [ e sign digits ]`.
  private static func isDecimal(_ bytes: Substring.UTF8View) -> Bool {
    var rest = bytes
    let whole = dropDigits(&rest)
    var decimals = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      decimals = dropDigits(&rest)
    }
    guard whole + decimals > 0 else { return false }
    guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return dropDigits(&rest) > 0 && rest.isEmpty
  }

  private static func dropDigits(_ bytes: inout Substring.UTF8View) -> Int {
    let count = bytes.prefix(while: isDigit).count
    bytes = bytes.dropFirst(count)
    return count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
