import Source
import YAMLTree

extension RecordReader {
  /// Reports a node that is no mapping, and keys that it should not have.
  mutating func check(_ node: YAMLNode, _ shape: [ShapeKey]) {
    let allowed = shape.map(\.name)
    guard let pairs = node.pairs else {
      report("wrong-kind", "this should be a mapping of keys to values", at: node.span)
      return
    }
    for pair in pairs where !allowed.contains(pair.key.value) {
      let near = nearestWord(to: pair.key.value, among: allowed)
      report(
        "unknown-key", "there is no such key here", at: pair.key.span,
        help: near.map { "did you mean `\($0)`?" } ?? "keys here are \(allowed.joined(separator: ", "))")
    }
  }

  /// The text of a key; nil without it.
  mutating func text(_ key: String, in node: YAMLNode) -> String? {
    node.value(of: key).flatMap { text($0) }
  }

  /// The text of a node.
  mutating func text(_ node: YAMLNode) -> String? {
    if let text = node.plainText?.value { return text }
    report("wrong-kind", "this should be text", at: node.span)
    return nil
  }

  /// The text of a key that must be there.
  mutating func required(_ key: String, in node: YAMLNode) -> String? {
    if node.value(of: key) == nil { report("missing-key", "`\(key)` is missing here", at: node.span) }
    return text(key, in: node)
  }

  /// Whether a key says yes; no without it.
  mutating func flag(_ key: String, in node: YAMLNode) -> Bool {
    guard let value = node.value(of: key) else { return false }
    switch value.plainText?.value {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report("unknown-value", "`\(key)` should be yes or no", at: value.span)
      return false
    }
  }

  /// The whole number of a key, zero or more.
  mutating func count(_ key: String, in node: YAMLNode) -> Int? {
    guard let value = node.value(of: key) else { return nil }
    if let number = value.plainText.flatMap({ Int($0.value) }), number >= 0 { return number }
    report("unknown-value", "`\(key)` should be a whole number", at: value.span)
    return nil
  }

  /// The day of a key.
  mutating func date(_ key: String, in node: YAMLNode) -> CivilDate? {
    guard let value = node.value(of: key) else { return nil }
    if let date = value.plainText.flatMap({ CivilDate.first(of: $0.value) }) { return date }
    report("bad-date", "`\(key)` is not a date", at: value.span, help: "write a day: `2018-11-01`")
    return nil
  }

  /// The word of a key, out of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in node: YAMLNode, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = required(key, in: node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    report(
      "unknown-word", "`\(key)` has no such word", at: node.value(of: key)?.span ?? node.span,
      help: "it is one of \(words)")
    return nil
  }

  /// The items of a list; none without the key.
  mutating func items(_ key: String, in node: YAMLNode) -> [YAMLNode] {
    guard let value = node.value(of: key) else { return [] }
    if let items = value.items { return items }
    report("wrong-kind", "`\(key)` should be a list", at: value.span)
    return []
  }
}
