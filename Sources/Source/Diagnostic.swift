/// One thing that is wrong, where, and what to do about it: the only shape a problem has in Saphan.
///
/// A diagnostic never holds what a case answered; it may name facts, values of the pack and places.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  ///
  /// Errors stop the work (exit code 2); warnings are findings (1); notes inform.
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  /// A second place, with its own excerpt.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public let message: String
    /// The place; nil for a remark without one.
    public let span: Span?

    /// A remark, at a place if there is one.
    public init(_ message: String, at span: Span? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// The stable code, words joined by hyphens: `unknown-name`.
  ///
  /// Each has a page in the errors guide.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// What is wrong: one sentence, lower case, no full stop, the user's words in backticks.
  public let message: String
  /// Where; nil when the problem has no place in a file.
  public let span: Span?
  /// Further places.
  public var notes: [Note]
  /// What to do, as a sentence part: "did you mean `x`?".
  public var help: String?
  /// The one mend there is, if there is just one.
  public var fix: Fix?

  /// A diagnostic; see the properties.
  public init(
    _ code: String, _ severity: Severity, _ message: String, at span: Span?,
    notes: [Note] = [], help: String? = nil, fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
    self.fix = fix ?? help.flatMap { help in span.flatMap { Fix(proposedBy: help, at: $0) } }
  }

  /// An error; see the properties.
  public init(
    _ code: String, _ message: String, at span: Span?, notes: [Note] = [], help: String? = nil
  ) {
    self.init(code, .error, message, at: span, notes: notes, help: help)
  }
}
