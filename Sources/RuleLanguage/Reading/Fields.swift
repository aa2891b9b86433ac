import Source
import YAMLTree

/// One mapping being read: its owner's name for messages, and its pairs by key.
struct Fields {
  /// What the mapping describes, such as "fact `age`".
  let owner: String
  /// Where the owner's name stands.
  let span: Span
  private let pairs: [String: YAMLNode.Pair]

  init(owner: String, span: Span, pairs: [YAMLNode.Pair]) {
    self.owner = owner
    self.span = span
    self.pairs = Dictionary(pairs.map { ($0.key.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of a key.
  subscript(key: String) -> YAMLNode? { pairs[key]?.value }

  /// The place of a key.
  func keySpan(_ key: String) -> Span? { pairs[key]?.key.span }
}

extension PackReader {
  /// The pairs of a mapping; reports another kind of node and returns nil.
  mutating func pairs(_ node: YAMLNode, of owner: String) -> [YAMLNode.Pair]? {
    if case .mapping(let pairs) = node.content { return pairs }
    report(
      "wrong-kind", "\(owner) should be a mapping of keys to values, not \(node.article)", at: node.span)
    return nil
  }

  /// The fields of a mapping; reports keys that are not `allowed`.
  mutating func fields(_ node: YAMLNode, of owner: String, at span: Span, allowed: [String]) -> Fields? {
    guard let pairs = pairs(node, of: owner) else { return nil }
    for pair in pairs where !allowed.contains(pair.key.value) {
      reportUnknownKey(pair, of: owner, allowed: allowed)
    }
    return Fields(owner: owner, span: span, pairs: pairs)
  }

  private mutating func reportUnknownKey(_ pair: YAMLNode.Pair, of owner: String, allowed: [String]) {
    if pair.value.isNull, !isID(pair.key.value) {
      report(
        "comma-in-text", "`\(pair.key.value)` looks like the rest of a text that a comma cut in two",
        at: pair.key.span, help: "put the whole text in double quotes")
      return
    }
    let near = nearestWord(to: pair.key.value, among: allowed)
    report(
      "unknown-key", "\(owner) has no key `\(pair.key.value)`", at: pair.key.span,
      help: near.map { "did you mean `\($0)`?" } ?? "keys here are \(list(allowed.sorted()))")
  }

  /// The items of a list; a single text counts as a list of one where `orText` is set.
  mutating func items(_ node: YAMLNode, of owner: String, orText: Bool = false) -> [YAMLNode]? {
    switch node.content {
    case .sequence(let items): return items
    case .scalar where orText && !node.isNull: return [node]
    default:
      report("wrong-kind", "\(owner) should be a list, not \(node.article)", at: node.span)
      return nil
    }
  }

  /// A text; reports another kind of node, and an empty one.
  mutating func text(_ node: YAMLNode, of owner: String) -> Located<String>? {
    guard case .scalar(let scalar) = node.content else {
      report(
        "wrong-kind", "\(owner) should be a text, not \(node.article)", at: node.span,
        help: node.looksLikeColonSlip ? "put the whole text in double quotes: it holds a colon" : nil)
      return nil
    }
    if node.isNull || scalar.text.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      report("empty-text", "\(owner) is empty", at: node.span)
      return nil
    }
    return Located(scalar.text, at: node.span)
  }

  /// A text under a key that must be there.
  mutating func required(_ key: String, in fields: Fields) -> Located<String>? {
    guard let node = fields[key] else {
      reportMissing(key, in: fields)
      return nil
    }
    return text(node, of: "`\(key)` of \(fields.owner)")
  }

  /// A text under a key that may be there.
  mutating func optional(_ key: String, in fields: Fields) -> Located<String>? {
    fields[key].flatMap { text($0, of: "`\(key)` of \(fields.owner)") }
  }

  mutating func reportMissing(_ key: String, in fields: Fields) {
    report(
      "missing-key", "\(fields.owner) has no `\(key)`", at: fields.span,
      help: "add `\(key):`; the language reference shows an example")
  }

  /// Texts of a list, or one text.
  mutating func texts(_ key: String, in fields: Fields) -> [Located<String>] {
    guard let node = fields[key], let items = items(node, of: "`\(key)` of \(fields.owner)", orText: true)
    else { return [] }
    return items.compactMap { text($0, of: "an item of `\(key)` of \(fields.owner)") }
  }

  /// One word out of an enumeration; reports another with a suggestion.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in fields: Fields, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = optional(key, in: fields) else { return nil }
    return word(text, of: "`\(key)`", as: type)
  }

  /// The word that `text` is; reports another with a suggestion.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: Located<String>, of owner: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = nearestWord(to: text.value, among: words)
    report(
      "unknown-word", "\(owner) cannot be `\(text.value)`", at: text.span,
      help: near.map { "did you mean `\($0)`?" } ?? "it is one of \(list(words))")
    return nil
  }

  /// `yes` or `no`.
  mutating func flag(_ key: String, in fields: Fields) -> Bool {
    guard let text = optional(key, in: fields) else { return false }
    switch text.value {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report("unknown-word", "`\(key)` cannot be `\(text.value)`", at: text.span, help: "write `yes` or `no`")
      return false
    }
  }
}

/// Words as "`a`, `b` or `c`".
func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.map { "`\($0)`" }.joined() }
  return words.dropLast().map { "`\($0)`" }.joined(separator: ", ") + " or `\(last)`"
}

extension YAMLNode {
  var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.resolved == .null } else { false }
  }

  /// What the node is, for a message.
  var article: String {
    switch content {
    case .scalar: isNull ? "empty" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// A mapping whose only key is more than a word came from a text with a colon in a list.
  var looksLikeColonSlip: Bool {
    guard case .mapping(let pairs) = content, pairs.count == 1 else { return false }
    return pairs[0].key.value.contains(" ")
  }
}
