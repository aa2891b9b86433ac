public import Source

extension YAMLNode {
  /// The scalar, if the node is one.
  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text and place of a scalar, however it is written; nil for lists and mappings.
  public var plainText: Located<String>? {
    scalar.map { Located($0.text, at: span) }
  }

  /// The items, if the node is a list.
  public var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The pairs, if the node is a mapping.
  public var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value of a key of a mapping; nil if there is none, or the node is not a mapping.
  public func value(of key: String) -> YAMLNode? {
    pairs?.first { $0.key.value == key }?.value
  }

  /// What the node is, in the words of diagnostics: text, list or mapping.
  public var kindName: String {
    switch content {
    case .scalar: "text"
    case .sequence: "list"
    case .mapping: "mapping"
    }
  }
}
