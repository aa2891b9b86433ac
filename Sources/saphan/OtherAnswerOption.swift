import ArgumentParser
import RuleEngine
import RuleLanguage
import Source
import YAMLTree

/// `fact=value` on the command line; the value is written as in a case.
struct OtherAnswerOption: ExpressibleByArgument {
  let fact: String
  let value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    fact = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
    if fact.isEmpty || value.isEmpty { return nil }
  }

  /// The fact and what it would be; nil with what is wrong.
  func read(
    _ pack: Pack, _ files: inout SourceFiles
  ) -> (answer: (fact: FactID, content: Statement.Content)?, diagnostics: [Diagnostic]) {
    guard let id = pack.facts.firstIndex(where: { $0.id == fact }) else {
      let near = nearestWord(to: fact, among: pack.facts.map(\.id))
      let problem = Diagnostic(
        "unknown-fact", .error, "the pack has no fact `\(fact)`", at: nil,
        help: near.map { "did you mean `\($0)`?" })
      return (nil, [problem])
    }
    if let silence = Silence(rawValue: value) { return ((id, .silence(silence)), []) }
    let (root, problems) = YAMLTree.parse(files.add(name: "--what-if \(fact)", bytes: Array(value.utf8)))
    guard let root else { return (nil, problems) }
    var reader = ValueReader(for: pack.facts[id])
    guard let read = reader.read(root) else { return (nil, problems + reader.diagnostics) }
    return ((id, .value(read)), problems)
  }
}
