import Source
import YAMLTree

extension YAMLNode.Pair {
  /// Whether the key has no colon of its own: inside braces, a comma in the text before it made it a key.
  var isRestOfText: Bool { value.isNull && value.span.start == key.span.end }
}

extension YAMLNode {
  /// Whether there is nothing, or `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }

  /// What the node is, for a message.
  var article: String {
    switch content {
    case .scalar: isNull ? "empty" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// A mapping of one key that is more than a word came from a text with a colon.
  var looksLikeColonSlip: Bool {
    guard case .mapping(let pairs) = content, pairs.count == 1 else { return false }
    return pairs[0].key.value.contains(" ")
  }
}
