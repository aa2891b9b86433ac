package import RuleEngine
public import RuleLanguage
import Source
package import YAMLTree

extension CaseReader {
  /// What a case holds for one fact: a value, a silence, a statement with its basis, or a list of statements.
  package mutating func statements(_ node: YAMLNode, of fact: FactID, isOtherVersion: Bool) -> [Statement] {
    guard case .mapping(let pairs) = node.content else {
      return content(node, of: fact, isOtherVersion: isOtherVersion)
        .map { [Statement($0, basis: pack.facts[fact].defaultBasis)] } ?? []
    }
    guard let list = node.value(of: "statements") else {
      return statement(node, pairs, of: fact, isOtherVersion: isOtherVersion).map { [$0] } ?? []
    }
    for pair in pairs where pair.key.value != "statements" {
      report("unknown-key", "`\(pair.key.value)` does not go with `statements`", at: pair.key.span)
    }
    guard case .sequence(let items) = list.content else {
      report("wrong-kind", "`statements` should be a list", at: list.span)
      return []
    }
    return items.compactMap { item in
      guard case .mapping(let pairs) = item.content else {
        report(
          "wrong-kind", "a statement should be a mapping", at: item.span,
          help: "write `{value: …, basis: said, by: person}`")
        return nil
      }
      return statement(item, pairs, of: fact, isOtherVersion: isOtherVersion)
    }
  }

  private mutating func statement(
    _ node: YAMLNode, _ pairs: [YAMLNode.Pair], of fact: FactID, isOtherVersion: Bool
  ) -> Statement? {
    let allowed = statementShape.map(\.name)
    for pair in pairs where !allowed.contains(pair.key.value) {
      let near = nearestWord(to: pair.key.value, among: allowed)
      report(
        "unknown-key", "a statement has no key `\(pair.key.value)`", at: pair.key.span,
        help: near.map { "did you mean `\($0)`?" } ?? "keys here are `value`, `basis` and `by`")
    }
    guard let value = node.value(of: "value") else {
      report("missing-key", "the statement has no `value`", at: node.span)
      return nil
    }
    let basis = basis(node, of: fact)
    return content(value, of: fact, isOtherVersion: isOtherVersion)
      .map { Statement($0, basis: basis, by: node.value(of: "by")?.plainText?.value) }
  }

  private mutating func basis(_ node: YAMLNode, of fact: FactID) -> Fact.Basis {
    let entry = pack.facts[fact]
    guard let given = node.value(of: "basis") else { return entry.defaultBasis }
    let words = Fact.Basis.allCases.map(\.rawValue)
    guard let basis = given.plainText.flatMap({ Fact.Basis(rawValue: $0.value) }) else {
      report(
        "unknown-word", "there is no such basis of a statement", at: given.span,
        help: "it is one of \(words.joined(separator: ", "))")
      return entry.defaultBasis
    }
    if !entry.bases.contains(basis) {
      report(
        "basis-not-allowed", "`\(entry.id)` cannot rest on what is \(basis.rawValue)", at: given.span,
        help: "it may rest on \(entry.bases.map(\.rawValue).joined(separator: ", "))")
    }
    return basis
  }

  /// A value or a silence.
  private mutating func content(
    _ node: YAMLNode, of fact: FactID, isOtherVersion: Bool
  ) -> Statement.Content? {
    if let silence = node.plainText.flatMap({ Silence(rawValue: $0.value) }) { return .silence(silence) }
    var reader = ValueReader(for: pack.facts[fact], mayQuote: mayQuote, knowsFormer: true)
    let value = reader.read(node)
    note(reader.words, of: pack.facts[fact])
    if let value { return .value(value) }
    if isOtherVersion {
      add(
        reader.diagnostics.map {
          Diagnostic(
            "no-longer-exists", .warning,
            "a value of `\(pack.facts[fact].id)` no longer exists and has no effect",
            at: $0.span)
        })
    } else {
      add(reader.diagnostics)
    }
    return nil
  }
}

extension Fact {
  /// What an answer rests on when nothing else is said: the person's word, what the officer saw, or the document.
  public var defaultBasis: Basis {
    let usual: Basis =
      switch asked {
      case .person: .said
      case .officer: .seen
      case .document: .document
      }
    return bases.contains(usual) ? usual : bases.first ?? usual
  }
}
