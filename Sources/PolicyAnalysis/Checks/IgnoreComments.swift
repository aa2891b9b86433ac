public import Source

/// Comments that say which finding is meant to be there, and why.
///
/// ```yaml
/// # saphan: ignore condition-redundant: listed for the reader, whatever else changes
/// - relatives_harming
/// ```
///
/// One beside something covers its line; one on a line of its own covers what follows, with all that is indented below it.
public struct IgnoreComments: Sendable {
  struct Comment {
    /// The comment, from `#` on.
    let span: Span
    /// The whole line, if there is nothing else on it; else the comment with the blanks before it.
    let removal: Span
    let code: String
    let reason: String
    /// What it covers.
    let covered: Span
  }

  private let comments: [Comment]

  /// The comments of these files.
  public init(_ files: [SourceFile]) {
    comments = files.flatMap { CommentScan($0).comments }
  }

  /// The findings that no comment covers, and what is wrong with the comments themselves.
  ///
  /// An error is never ignored.
  public func applied(to findings: [Finding]) -> [Finding] {
    var isUsed = comments.map { _ in false }
    var coversError = isUsed
    let left = findings.filter { finding in
      guard let span = finding.diagnostic.span else { return true }
      let covering = comments.indices.filter {
        comments[$0].code == finding.diagnostic.code && !comments[$0].reason.isEmpty
          && comments[$0].covered.holds(span)
      }
      let isError = finding.diagnostic.severity == .error
      for index in covering {
        if isError { coversError[index] = true } else { isUsed[index] = true }
      }
      return covering.isEmpty || isError
    }
    let problems = comments.indices.flatMap {
      self.problems(comments[$0], isUsed: isUsed[$0], coversError: coversError[$0])
    }
    return left + problems.map { Finding($0) }
  }

  private func problems(_ comment: Comment, isUsed: Bool, coversError: Bool) -> [Diagnostic] {
    if comment.code.isEmpty || comment.reason.isEmpty {
      return [
        Diagnostic(
          "ignore-without-reason", .warning, "the comment does not say what is ignored and why",
          at: comment.span,
          help: "write `# saphan: ignore CODE: reason`")
      ]
    }
    guard !isUsed else { return [] }
    return [
      Diagnostic(
        "ignore-needless", .warning,
        coversError
          ? "`\(comment.code)` is an error here, and an error cannot be ignored"
          : "there is no `\(comment.code)` here to ignore",
        at: comment.span,
        help: coversError ? "mend the error, and take the comment out" : "take the comment out",
        fix: Fix(comment.removal, replacement: ""))
    ]
  }
}

/// Finds the comments of one file, line by line.
private struct CommentScan {
  private static let mark = "# saphan: ignore"
  private let file: SourceFile
  private let lines: [(start: Int, text: String)]

  init(_ file: SourceFile) {
    self.file = file
    var start = 0
    lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { bytes in
      defer { start += bytes.count + 1 }
      return (start, String(decoding: bytes, as: UTF8.self))
    }
  }

  var comments: [IgnoreComments.Comment] { lines.indices.compactMap(comment) }

  private func comment(_ number: Int) -> IgnoreComments.Comment? {
    let (start, text) = lines[number]
    guard let mark = text.range(ofComment: Self.mark) else { return nil }
    let rest = text[mark.upperBound...]
    let fields = rest.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    let offset = start + text[..<mark.lowerBound].utf8.count
    let end = start + text.utf8.count
    let isAlone = text[..<mark.lowerBound].allSatisfy { $0 == " " }
    let blanks = text[..<mark.lowerBound].reversed().prefix { $0 == " " }.count
    let removal = isAlone ? span(start, min(end + 1, file.bytes.count)) : span(offset - blanks, end)
    return IgnoreComments.Comment(
      span: span(offset, end), removal: removal, code: fields.first ?? "",
      reason: fields.count > 1 ? fields[1] : "",
      covered: isAlone ? block(after: number) : span(start, end))
  }

  /// The next line that holds something, and all that is indented more.
  private func block(after number: Int) -> Span {
    let following = lines.indices.dropFirst(number + 1).filter { lines[$0].text.holdsSomething }
    guard let first = following.first else { return span(lines[number].start, lines[number].start) }
    let last =
      following.dropFirst().prefix { lines[$0].text.indentation > lines[first].text.indentation }.last
      ?? first
    return span(lines[first].start, lines[last].start + lines[last].text.utf8.count)
  }

  private func span(_ start: Int, _ end: Int) -> Span { Span(file: file.id, start: start, end: end) }
}

extension StringProtocol {
  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  /// Whether there is more than blanks and a comment.
  fileprivate var holdsSomething: Bool { first { $0 != " " }.map { $0 != "#" } ?? false }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  }

  /// Where `mark` begins a comment: at the start of the line, or after a blank and outside quotes.
  fileprivate func range(ofComment mark: String) -> Range<Index>? {
    var quote: Character?
    var index = startIndex
    var isAfterBlank = true
    while index < endIndex {
      let character = self[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", isAfterBlank {
        quote = character
      } else if character == "#", isAfterBlank {
        guard self[index...].hasPrefix(mark) else { return nil }
        return index..<self.index(index, offsetBy: mark.count)
      }
      isAfterBlank = character == " "
      index = self.index(after: index)
    }
    return nil
  }
}
