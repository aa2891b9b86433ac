import Source

/// The code that a trainee goes by; never a name.
enum TraineeCode {
  /// What is wrong with a code: names have no digit, and codes are short.
  static func problem(_ code: String, at span: Span? = nil) -> Diagnostic? {
    let isCode =
      (1...12).contains(code.count) && code.contains(where: \.isNumber)
      && code.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "-")
      }
    if isCode { return nil }
    return Diagnostic(
      "not-a-code", "a trainee goes by a code, never by a name", at: span,
      help: "up to twelve letters, digits and hyphens, with a digit: `T07`")
  }
}
