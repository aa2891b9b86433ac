/// Digits of the three scripts.
///
/// Offices in Laos and Thailand print ASCII digits on forms, so that is what the program prints; it reads all three.
public enum Digits {
  /// The text with Lao and Thai digits as ASCII digits; everything else stays.
  public static func ascii(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(ascii(scalar)) }
    return String(result)
  }

  /// A typed number as digits with at most one decimal point, ready to be read as such.
  ///
  /// Groups of three digits are put together, whether parted by commas, points or blanks: `1.500.000`, `1,500,000`.
  ///
  /// - Returns: nil if the text is no such number, or could be two: `1.500` is fifteen hundred to a Lao office and one
  ///   and a half to a Thai one. The person is then asked to type it without separators.
  public static func number(_ typed: some StringProtocol) -> String? {
    let fields = fields(of: ascii(typed))
    guard let first = fields.first, isDigits(first) else { return nil }
    let rest = fields.dropFirst()
    guard rest.allSatisfy({ $0.separator != nil && isDigits($0) }) else { return nil }
    switch rest.count {
    case 0: return first.digits
    case 1:
      guard let last = rest.last, let separator = last.separator else { return nil }
      let mayBeGroup = last.digits.count == 3 && first.digits.count <= 3 && first.digits.first != "0"
      if separator == " " { return mayBeGroup ? first.digits + last.digits : nil }
      return mayBeGroup ? nil : "\(first.digits).\(last.digits)"
    default: return grouped(first, Array(rest))
    }
  }

  /// What stands between two separators, and the separator before it.
  private struct Field {
    var separator: Character?
    var digits = ""
  }

  private static func fields(of text: String) -> [Field] {
    text.reduce(into: [Field()]) { fields, character in
      if ".,".contains(character) || character.isWhitespace {
        fields.append(Field(separator: character.isWhitespace ? " " : character))
      } else {
        fields[fields.count - 1].digits.append(character)
      }
    }
  }

  private static func isDigits(_ field: Field) -> Bool {
    !field.digits.isEmpty && field.digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Groups with one separator, and decimals if the last separator is another.
  private static func grouped(_ first: Field, _ rest: [Field]) -> String? {
    var groups = rest
    var decimals = ""
    if let last = rest.last, last.separator != rest.first?.separator {
      guard last.separator != " " else { return nil }
      decimals = "." + last.digits
      groups.removeLast()
    }
    let areGroups = groups.allSatisfy { $0.digits.count == 3 && $0.separator == groups.first?.separator }
    guard areGroups, (1...3).contains(first.digits.count) else { return nil }
    return first.digits + groups.map(\.digits).joined() + decimals
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0E50...0x0E59: Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30))
    case 0x0ED0...0x0ED9: Unicode.Scalar(UInt8(scalar.value - 0x0ED0 + 0x30))
    default: scalar
    }
  }
}
