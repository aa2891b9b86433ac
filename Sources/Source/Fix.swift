/// A mend that a program can make: what stands at a place gives way to another text.
public struct Fix: Hashable, Sendable {
  /// What is replaced.
  public let span: Span
  /// What stands there afterwards; empty to take it out.
  public let replacement: String

  /// A mend.
  public init(_ span: Span, replacement: String) {
    self.span = span
    self.replacement = replacement
  }

  /// The mend that a question such as "did you mean `x`?" proposes; nil for other advice.
  init?(proposedBy help: String, at span: Span) {
    let (question, end) = ("did you mean `", "`?")
    guard help.hasPrefix(question), help.hasSuffix(end), help.count > question.count + end.count else {
      return nil
    }
    let word = help.dropFirst(question.count).dropLast(end.count)
    guard !word.contains("`") else { return nil }
    self.init(span, replacement: String(word))
  }
}

/// Mends several places of one file.
///
/// Of mends that overlap only the first is made; the next run proposes the other again if it is still needed.
///
/// - Returns: the file's new bytes, and how many mends were made.
public func applied(_ fixes: [Fix], to file: SourceFile) -> (bytes: [UInt8], count: Int) {
  let own = Set(fixes).filter { $0.span.file == file.id }
    .sorted { ($0.span.start, $0.span.end, $0.replacement) < ($1.span.start, $1.span.end, $1.replacement) }
  var bytes: [UInt8] = []
  var position = 0
  var count = 0
  for fix in own where Int(fix.span.start) >= position {
    bytes += file.bytes[position..<Int(fix.span.start)]
    bytes += Array(fix.replacement.utf8)
    position = Int(fix.span.end)
    count += 1
  }
  bytes += file.bytes[position...]
  return (bytes, count)
}
