internal import Source

/// Turns what libyaml says into a diagnostic in plain words, with advice for common slips.
struct SyntaxAdvice {
  private let problem: SyntaxProblem
  let text: SourceText
  private let openBrackets: [Int]

  init(_ problem: SyntaxProblem, in text: SourceText, openBrackets: [Int]) {
    self.problem = problem
    self.text = text
    self.openBrackets = openBrackets
  }

  /// The problem in plain words.
  var diagnostic: Diagnostic {
    if let tab = tabAtFault() { return tab }
    if isTagProblem { return .tag(tagText, at: place) }
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

  private var tagText: String {
    let start = contextOffset ?? offset
    return text.string(text.properties(at: start).tag ?? start..<text.lineEnd(of: start))
  }

  /// A tab before the problem on its line is what is wrong, whatever libyaml made of it.
  private func tabAtFault() -> Diagnostic? {
    let lineStart = text.lineStart(of: offset)
    var contentStart = lineStart
    while text.isBlank(text.byte(contentStart)) { contentStart += 1 }
    let indentation = lineStart..<contentStart
    if let tab = indentation.first(where: { text.byte($0) == UInt8(ascii: "\t") }), tab <= offset {
      return Diagnostic(
        "yaml-tab", "a tab stands in the indentation of this line", at: text.span(tab, contentStart),
        help: "indent with spaces, two for each level")
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
    guard let opening, let start = contextOffset else { return [] }
    return text.lineStart(of: start) == text.lineStart(of: offset) ? [] : [opening]
  }

  private var openingNote: Diagnostic.Note? {
    guard let contextOffset else { return nil }
    let words: String? =
      switch context {
      case "while parsing a block mapping": "the mapping that it should belong to starts here"
      case "while parsing a block collection": "the list that it should belong to starts here"
      case "while parsing a flow sequence", "while parsing a flow mapping": "the bracket opens here"
      case "while scanning a quoted scalar", "while parsing a quoted scalar": "the quoted text starts here"
      default: nil
      }
    return words.map { Diagnostic.Note($0, at: text.spanOfCharacter(at: contextOffset)) }
  }
}
