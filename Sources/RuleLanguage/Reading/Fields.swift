import Source
import YAMLTree

/// One mapping being read: its owner's name for messages, and its pairs, each key once.
struct Fields {
  /// What the mapping describes, such as "fact `age`".
  let owner: String
  /// Where the owner's name stands.
  let span: Span
  /// Whether there was a mapping at all; if not, that was reported, and nothing is missing from it.
  let isReadable: Bool
  /// Whether a key was refused that may stand for what seems to be missing.
  let hasUnknownKey: Bool
  /// Keys that are there, but so that their values cannot be read, which was reported.
  let unread: Set<String>
  /// A mapping has a handful of keys: looking along them is quicker than hashing each.
  private let pairs: [YAMLNode.Pair]

  init(
    owner: String, span: Span, pairs: [YAMLNode.Pair] = [], isReadable: Bool = true,
    hasUnknownKey: Bool = false, unread: Set<String> = []
  ) {
    self.owner = owner
    self.span = span
    self.pairs = pairs
    self.isReadable = isReadable
    self.hasUnknownKey = hasUnknownKey
    self.unread = unread
  }

  /// The value of a key.
  subscript(key: String) -> YAMLNode? { index(of: key).map { pairs[$0].value } }

  /// The place of a key.
  func keySpan(_ key: String) -> Span? { index(of: key).map { pairs[$0].key.span } }

  private func index(of key: String) -> Int? { pairs.firstIndex { $0.key.value == key } }
}

extension PackReader {
  /// The pairs of a mapping; reports another kind of node and returns nil.
  mutating func pairs(
    _ node: YAMLNode, of owner: @autoclosure () -> String, advice: String? = nil
  ) -> [YAMLNode.Pair]? {
    if case .mapping(let pairs) = node.content { return pairs }
    reportKind(
      node, of: owner(), wanted: "hold keys with values", help: advice ?? "write `key: value` for each key")
    return nil
  }

  /// Reports a node of the wrong kind; a word that was misspelt and its value are one mistake.
  mutating func reportKind(_ node: YAMLNode, of owner: String, wanted: String, help: String) {
    if recoveredValues.contains(node.span) { return }
    report(
      "wrong-kind", node.isNull ? "\(owner) is empty" : "\(owner) should \(wanted), not \(node.article)",
      at: node.span, help: help)
  }

  /// The fields of a mapping; reports keys that are not `allowed`.
  ///
  /// A key that is nearly an allowed one is read as that, so that nothing else seems to be missing.
  mutating func fields(_ node: YAMLNode, of owner: String, at span: Span, allowed: [String]) -> Fields {
    guard var pairs = pairs(node, of: owner) else {
      return Fields(owner: owner, span: span, isReadable: false)
    }
    if pairs.contains(where: \.value.isNull) { pairs = indented(pairs, allowed) }
    if pairs.contains(where: { $0.value.pairs != nil }) { pairs = outdented(pairs, allowed) }
    if isEachOnce(pairs, allowed) { return Fields(owner: owner, span: span, pairs: pairs) }
    var known: [String: YAMLNode.Pair] = [:]
    for pair in pairs where allowed.contains(pair.key.value) {
      known[pair.key.value] = known[pair.key.value] ?? pair
    }
    var hasUnknownKey = false
    var unread: Set<String> = []
    reportRestsOfText(pairs)
    for pair in pairs.sorted(by: { $0.key.value < $1.key.value }) where known[pair.key.value] == nil {
      if pair.isRestOfText { continue }
      if let key = reportedWithoutColon(pair, allowed) {
        unread.insert(key)
      } else if let meant = reportUnknownKey(pair, of: owner, allowed: allowed), known[meant] == nil {
        known[meant] = YAMLNode.Pair(key: Located(meant, at: pair.key.span), value: pair.value)
        recoveredValues.insert(pair.value.span)
      } else {
        hasUnknownKey = true
      }
    }
    return Fields(
      owner: owner, span: span, pairs: Array(known.values), hasUnknownKey: hasUnknownKey, unread: unread)
  }

  /// Whether all keys are allowed ones, and no two the same.
  private func isEachOnce(_ pairs: [YAMLNode.Pair], _ allowed: [String]) -> Bool {
    guard pairs.count <= allowed.count else { return false }
    for (index, pair) in pairs.enumerated() {
      let key = pair.key.value
      guard allowed.contains(key), !pairs[..<index].contains(where: { $0.key.value == key }) else {
        return false
      }
    }
    return true
  }

  /// Reports a key and returns the one that was probably meant.
  private mutating func reportUnknownKey(
    _ pair: YAMLNode.Pair, of owner: String, allowed: [String]
  ) -> String? {
    let key = pair.key.value
    let meant =
      otherWords[key]?.first { allowed.contains($0) } ?? nearestWord(to: key, among: allowed)
    // In a file with refused keys this is the name of the entry that they belong to, indented too deep.
    if meant == nil, pair.value.isNull, !silenced.isEmpty { return nil }
    report(
      "unknown-key", "\(owner) has no key `\(key)`", at: pair.key.span,
      help: meant.map { "did you mean `\($0)`?" } ?? "keys here are \(list(allowed.sorted(), "and"))")
    return meant
  }

  /// Reports what commas inside braces cut off a text, once for each text.
  mutating func reportRestsOfText(_ pairs: [YAMLNode.Pair]) {
    for (index, pair) in pairs.enumerated() where pair.isRestOfText {
      if index > 0, pairs[index - 1].isRestOfText { continue }
      report(
        "comma-in-text", "`\(pair.key.value)` looks like the rest of a text that a comma cut in two",
        at: pair.key.span, help: "put the whole text in double quotes")
    }
  }

  mutating func reportMissing(_ key: String, in fields: Fields) {
    guard fields.isReadable, !fields.unread.contains(key) else { return }
    report(
      "missing-key", "\(fields.owner) has no `\(key)`", at: fields.span,
      help: "add `\(key):`; the language reference shows an example")
  }
}
