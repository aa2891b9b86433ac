/// How text stands in the output: in JSON strings, or in cells of CSV.
enum TextStyle {
  case json
  case csv

  /// A whole value.
  func value(_ text: String) -> String {
    switch self {
    case .json: "\"\(Self.escaped(text))\""
    case .csv:
      Self.needsQuotes(text.utf8)
        ? "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        : text
    }
  }

  /// Text as it stands inside a JSON string.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case ..<" ":
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a cell of CSV with this text has to stand in quotes.
  static func needsQuotes(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, UInt8(ascii: ";")].contains($0) }
  }
}
