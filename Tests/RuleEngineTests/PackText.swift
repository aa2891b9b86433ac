import RuleEngine
import RuleLanguage
import Source

/// A pack could not be read, which is a fault of the test.
struct UnreadablePack: Error, CustomStringConvertible {
  let description: String
}

extension Pack {
  /// Reads a pack from the text of its rules, which must be valid.
  init(rules: String, header: String = RandomPack.header) throws {
    var files = SourceFiles()
    let texts = [("pack.yaml", header), ("rules.yaml", rules)]
    let (pack, diagnostics) = PackReader.read(texts.map { files.add(name: $0, bytes: Array($1.utf8)) })
    let errors = diagnostics.filter { $0.severity == .error }
    guard let pack, errors.isEmpty else {
      let found = errors.map { "\($0.code): \($0.message)" }.joined(separator: "\n")
      throw UnreadablePack(description: "\(found)\n\(rules)")
    }
    self = pack
  }

  /// The rule with this id.
  func rule(_ id: String) throws -> Proposition {
    guard let index = rules.firstIndex(where: { $0.id == id }) else {
      throw UnreadablePack(description: "no rule \(id)")
    }
    return .rule(index)
  }

  /// The index of the fact with this id.
  func fact(_ id: String) throws -> FactID {
    guard let index = facts.firstIndex(where: { $0.id == id }) else {
      throw UnreadablePack(description: "no fact \(id)")
    }
    return index
  }
}

extension Answers {
  /// The case as a failure shows it: random, so nobody's.
  func described(by pack: Pack) -> String {
    let facts = zip(pack.facts, statements).map { fact, statements in
      "\(fact.id): " + statements.map { "\($0.basis) \($0.content)" }.joined(separator: "; ")
    }
    return (facts + ["closed: \(isClosed)"]).joined(separator: "\n")
  }
}
