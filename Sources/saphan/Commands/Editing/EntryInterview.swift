import PackEditing
import Reporting
import RuleLanguage
import Source

/// Asks for what an entry needs, line by line.
struct EntryInterview {
  let kind: EntryKind
  let pack: Pack

  /// The answers: those given, and what is typed for the rest; an end of input leaves the rest open.
  func ask(_ given: [EntryAnswer]) throws -> [EntryField: String] {
    var answers = Dictionary(given.map { ($0.field, $0.text) }, uniquingKeysWith: { "\($0); \($1)" })
    var hasEnded = false
    for field in EntryField.of(kind) where answers[field] == nil && field.isAsked(answers) && !hasEnded {
      while true {
        Console.err(EntryFieldText.question(field, kind, in: pack))
        guard let line = readLine() else {
          hasEnded = true
          Console.err("\n")
          break
        }
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let problem = problem(text, field) {
          Console.show([problem], SourceFiles())
          continue
        }
        if !text.isEmpty { answers[field] = text }
        break
      }
    }
    return answers
  }

  /// The id, asked for until it can be one.
  ///
  /// - Throws: a diagnostic at the end of input.
  func askID() throws(Diagnostic) -> String {
    while true {
      Console.err("What is its id? Lower-case words joined by underscores.\nid> ")
      guard let line = readLine() else {
        Console.err("\n")
        throw Diagnostic(
          "missing-answer", "the \(kind.rawValue) has no id", at: nil,
          help: "name it: `saphan new \(kind.rawValue) its_id`")
      }
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count == 1 { return String(words[0]) }
    }
  }

  /// What is wrong with an answer; nil if it can be taken.
  private func problem(_ text: String, _ field: EntryField) -> Diagnostic? {
    if text.isEmpty {
      guard field.isNeeded(in: kind) else { return nil }
      return Diagnostic(
        "missing-answer", "this needs an answer", at: nil, help: "Ctrl-D stops without writing")
    }
    guard let choices = field.choices(in: pack) else { return nil }
    let words =
      field.isList
      ? text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") } : [text]
    return words.first { !choices.contains($0) }.map { field.unknown($0, among: choices) }
  }
}
