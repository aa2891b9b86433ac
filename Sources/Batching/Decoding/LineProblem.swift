public import Source

/// What is wrong with a line, and where in it.
///
/// It never holds what was answered.
public struct LineProblem: Error, Hashable, Sendable {
  /// The stable code.
  public let code: String
  /// What is wrong: one sentence, lower case, no full stop.
  public let message: String
  /// What to do.
  public let help: String?
  /// Bytes before the place, from the line's beginning.
  public let offset: Int
  /// Lines before it, for a case of several.
  public let line: Int

  init(_ code: String, _ message: String, at offset: Int, line: Int = 0, help: String? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
    self.line = line
    self.help = help
  }

  /// A diagnostic whose place counts from the line's beginning.
  init(_ diagnostic: Diagnostic) {
    self.init(
      diagnostic.code, diagnostic.message, at: Int(diagnostic.span?.start ?? 0), help: diagnostic.help)
  }

  /// A diagnostic about a file of several lines.
  public init(_ diagnostic: Diagnostic, in lines: LineIndex?) {
    let position = diagnostic.span.flatMap { lines?.position(at: Int($0.start)) }
    self.init(
      diagnostic.code, diagnostic.message, at: (position?.column ?? 1) - 1, line: (position?.line ?? 1) - 1,
      help: diagnostic.help)
  }

  /// Text that is not JSON.
  static func syntax(_ message: String, at offset: Int) -> LineProblem {
    LineProblem(
      "bad-json", message, at: offset, help: "a line holds one object: {\"case\": \"A-1\", \"fact\": value}")
  }
}
