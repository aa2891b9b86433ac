import RuleLanguage
import Source
import YAMLTree

/// What readers of mapping files share: keys, words and what is wrong with them.
struct MappingReader {
  let pack: Pack
  private(set) var diagnostics: [Diagnostic] = []
  private let formerNames: [String: String]

  init(_ pack: Pack) {
    self.pack = pack
    formerNames = pack.formerNames
  }

  /// What an id is called today; itself where it never was another.
  func today(_ id: String) -> String { formerNames[id] ?? id }

  mutating func report(_ code: String, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(Diagnostic(code, message, at: span, help: help))
  }

  /// The pairs of a mapping whose keys must be among `allowed`, unless that is nil; another kind of node is reported.
  mutating func pairs(
    _ node: YAMLNode, of owner: String, allowed: [String]?
  ) -> [YAMLNode.Pair] {
    guard let pairs = node.pairs else {
      report("wrong-kind", "\(owner) should hold keys with values", at: node.span)
      return []
    }
    guard let allowed else { return pairs }
    for pair in pairs where !allowed.contains(pair.key.value) {
      let near = nearestWord(to: pair.key.value, among: allowed)
      report(
        "unknown-key", "\(owner) has no key `\(pair.key.value)`", at: pair.key.span,
        help: near.map { "did you mean `\($0)`?" }
          ?? "keys here are \(allowed.sorted().joined(separator: ", "))")
    }
    return pairs.filter { allowed.contains($0.key.value) }
  }

  /// The text of a scalar.
  mutating func text(_ node: YAMLNode, of owner: String) -> Located<String>? {
    if let text = node.plainText { return text }
    report("wrong-kind", "\(owner) should be a word", at: node.span)
    return nil
  }

  /// A word out of a list.
  mutating func word(_ node: YAMLNode, of owner: String, among words: [String]) -> String? {
    guard let text = text(node, of: owner) else { return nil }
    if words.contains(text.value) { return text.value }
    report(
      "unknown-word", "\(owner) cannot be `\(text.value)`", at: text.span,
      help: "it is one of \(words.joined(separator: ", "))")
    return nil
  }

  /// Texts with texts: what is called what.
  mutating func names(
    _ node: YAMLNode, of owner: String
  ) -> [(word: Located<String>, meaning: Located<String>)] {
    var names: [(word: Located<String>, meaning: Located<String>)] = []
    for pair in pairs(node, of: owner, allowed: nil) {
      if let text = text(pair.value, of: "`\(pair.key.value)`") { names.append((pair.key, text)) }
    }
    return names
  }

  /// The index of an id among what the pack has of a kind.
  mutating func index(_ id: Located<String>, _ kind: String, among ids: [String]) -> Int? {
    if let index = ids.firstIndex(of: id.value) ?? ids.firstIndex(of: today(id.value)) { return index }
    report(
      "unknown-name", "the pack has no \(kind) `\(id.value)`", at: id.span,
      help: nearestWord(to: id.value, among: ids).map { "did you mean `\($0)`?" })
    return nil
  }
}
