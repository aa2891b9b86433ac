/// Text made safe to print: what could steer a terminal, or hide text from a reader, is shown as a sign.
public enum VisibleText {
  /// The text with every control, line-separating and direction-changing character replaced.
  public static func of(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(sign(for: scalar)) }
    return String(result)
  }

  /// A scalar that is safe to print in place of this one, one cell wide if it differs.
  public static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x61C, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
  }
}
