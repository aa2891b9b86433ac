internal import Source

extension SourceText {
  /// The first byte or character that no accepted text holds.
  func encodingProblem() -> Diagnostic? {
    if let wide = wideEncoding() {
      return Diagnostic(
        "yaml-encoding", "the file is \(wide), not UTF-8", at: span(0, 0), help: "save it as UTF-8")
    }
    guard let problem = CharacterCheck.firstProblem(in: bytes, from: start) else { return nil }
    let place = span(problem.range.lowerBound, problem.range.upperBound)
    switch problem.kind {
    case .invalid:
      return Diagnostic(
        "yaml-encoding", "this is not valid UTF-8", at: place,
        help: "save the file as UTF-8, or type the character again")
    case .nul:
      return Diagnostic(
        "yaml-nul", "the file holds a NUL byte", at: place,
        help: "remove it; if there are many, the file is not a text file or not UTF-8")
    case .control(let scalar):
      return .controlCharacter(scalar, at: place)
    }
  }

  private func wideEncoding() -> String? {
    let head = Array(bytes.prefix(4))
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }
}

extension Diagnostic {
  /// Says which character may not stand in a text, since it cannot be seen.
  static func controlCharacter(_ scalar: Unicode.Scalar, at place: Span) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      "yaml-control-character", "the invisible control character \(name) may not stand here", at: place,
      help: scalar == "\r" ? "save the file with LF or CRLF line ends" : "remove it")
  }
}
