internal import Source

/// Turns what libyaml says into a diagnostic in plain words, with advice for common slips.
struct SyntaxAdvice {
  private let problem: SyntaxProblem
  let text: SourceText
  private let openBrackets: [Int]
  private let lastQuoted: Span?

  /// Advice on a problem, knowing which brackets are open and which quoted text was read last.
  init(_ problem: SyntaxProblem, in text: SourceText, openBrackets: [Int] = [], lastQuoted: Span? = nil) {
    self.problem = problem
    self.text = text
    self.openBrackets = openBrackets
    self.lastQuoted = lastQuoted
  }

  /// The problem in plain words.
  var diagnostic: Diagnostic {
    if let tab = tabAtFault() { return tab }
    if isTagProblem { return tag }
    if isAfterDocumentEnd { return .severalDocuments(at: offset, in: text) }
    let words = self.words
    return Diagnostic(
      "yaml-syntax", words.message, at: words.place ?? place, notes: notes, help: words.help)
  }

  var place: Span { text.spanOfCharacter(at: problem.offset) }
  var offset: Int { problem.offset }
  var contextOffset: Int? { problem.contextOffset }
  var context: String { problem.context ?? "" }
  var said: String { problem.problem }

  private var isTagProblem: Bool {
    said == "found undefined tag handle" || context.hasSuffix("a tag")
  }

  private var tag: Diagnostic {
    let start = contextOffset ?? offset
    let range = text.properties(at: start).tag ?? start..<text.lineEnd(of: start)
    return .tag(text.string(range), at: text.span(range.lowerBound, range.upperBound))
  }

  private var isAfterDocumentEnd: Bool {
    said == "did not find expected <document start>" && text.string(text.start..<offset).contains("\n...")
  }

  /// A tab before the problem on its line is what is wrong, whatever libyaml made of it.
  private func tabAtFault() -> Diagnostic? {
    let lineStart = text.lineStart(of: offset)
    var contentStart = lineStart
    while text.isBlank(text.byte(contentStart)) { contentStart += 1 }
    let indentation = lineStart..<contentStart
    let isEmpty = text.isLineEnd(text.byte(contentStart)) || contentStart == text.bytes.count
    if let tab = indentation.first(where: { text.byte($0) == UInt8(ascii: "\t") }), tab <= offset {
      return Diagnostic(
        "yaml-tab", "a tab stands in the indentation of this line", at: text.span(tab, contentStart),
        help: isEmpty ? "remove it: the line is empty" : "indent with spaces, two for each level")
    }
    guard text.byte(offset) == UInt8(ascii: "\t") else { return nil }
    return Diagnostic(
      "yaml-tab", "a tab stands where a space is needed", at: place, help: "replace it by a space")
  }

  private var notes: [Diagnostic.Note] {
    let opening = openingNote
    if let opening, context.contains("flow") || context.contains("quoted") { return [opening] }
    if let bracket = openBrackets.last {
      return [Diagnostic.Note("this bracket is still open", at: text.spanOfCharacter(at: bracket))]
    }
    if let lastQuoted, text.trimmed(end: offset, from: Int(lastQuoted.start)) == Int(lastQuoted.end) {
      let start = text.spanOfCharacter(at: Int(lastQuoted.start))
      return [Diagnostic.Note("the quoted text that was closed starts here", at: start)]
    }
    guard let opening, let start = contextOffset else { return [] }
    return text.lineStart(of: start) == text.lineStart(of: offset) ? [] : [opening]
  }

  private var openingNote: Diagnostic.Note? {
    guard let contextOffset else { return nil }
    let words: String? =
      switch context {
      case "while parsing a block mapping": "it is read as part of the mapping that starts here"
      case "while parsing a block collection": "it is read as part of the list that starts here"
      case "while parsing a flow sequence", "while parsing a flow mapping": "the bracket opens here"
      case "while scanning a quoted scalar", "while parsing a quoted scalar": "the quoted text starts here"
      default: nil
      }
    return words.map { Diagnostic.Note($0, at: text.spanOfCharacter(at: contextOffset)) }
  }
}
