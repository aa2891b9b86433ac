import RuleEngine
import RuleLanguage
import Source

/// A pack could not be read, which is a fault of the test.
package struct UnreadablePack: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}

extension Pack {
  /// Reads a pack from the text of its rules, which must be valid.
  ///
  /// A fact named `place` says where help is needed.
  package init(rules: String) throws {
    var files = SourceFiles()
    let place = rules.contains("  place: ") ? "place: place\n" : ""
    let texts = [("pack.yaml", RandomPack.header + place), ("rules.yaml", rules)]
    let (pack, diagnostics) = PackReader.read(texts.map { files.add(name: $0, bytes: Array($1.utf8)) })
    let errors = diagnostics.filter { $0.severity == .error }
    guard let pack, errors.isEmpty else {
      let found = errors.map { "\($0.code): \($0.message)" }.joined(separator: "\n")
      throw UnreadablePack(description: "\(found)\n\(rules)")
    }
    self = pack
  }

  /// A pack of these facts, `id: {…}` without what every fact has, and of `sections`.
  package init(facts: [String], sections: String) throws {
    let common = "ask: \"What of it?\""
    let lines = facts.map { fact in
      let topic = fact.contains("topic:") ? "" : ", topic: topic_a"
      return "  \(fact.dropLast()), \(common), label: A fact\(topic)}\n"
    }
    try self.init(rules: "facts:\n" + lines.joined() + sections)
  }

  /// The rule with this id.
  package func rule(_ id: String) throws -> Proposition { .rule(try index(of: id, among: rules.map(\.id))) }

  /// The index of the fact with this id.
  package func fact(_ id: String) throws -> FactID { try index(of: id, among: facts.map(\.id)) }

  private func index(of id: String, among ids: [String]) throws -> Int {
    guard let index = ids.firstIndex(of: id) else { throw UnreadablePack(description: "no \(id)") }
    return index
  }
}

extension Answers {
  /// Adds a statement on a fact, or none for a fact that is to stay pending.
  package mutating func state(_ content: Statement.Content?, on fact: FactID, basis: Fact.Basis = .said) {
    if let content { statements[fact].append(Statement(content, basis: basis)) }
  }

  /// The case as a failure shows it: random, so nobody's.
  package func described(by pack: Pack) -> String {
    let facts = zip(pack.facts, statements).map { fact, statements in
      "\(fact.id): " + statements.map { "\($0.basis) \($0.content)" }.joined(separator: "; ")
    }
    return (facts + ["closed: \(isClosed)"]).joined(separator: "\n")
  }
}

extension Truth {
  /// F, U or T, as truth tables are written.
  package var letter: String { ["F", "U", "T"][Int(rawValue)] }
}

extension Program {
  /// Evaluates a case on a day written as `2017-07-15`; by default one on which nothing begins or ends.
  package func evaluate(_ answers: Answers, on day: String = "2019-05-05") throws -> Evaluation {
    guard let date = CivilDate.first(of: day) else { throw UnreadablePack(description: "no day \(day)") }
    return try evaluate(answers, asOf: date)
  }
}
