import Source
import YAMLTree

extension PackReader {
  /// What an id stands for; the place is kept as one where it is used.
  mutating func used(_ id: Located<String>) -> Name? {
    guard let name = names[id.value] else { return nil }
    uses.append(NameUse(.entry(id.value), at: id.span))
    return name
  }

  /// What a word of a sentence stands for; the place is kept as one where it is used.
  mutating func used(_ token: Token) -> Name? { used(Located(token.text, at: token.span)) }

  /// Keeps the places of keys that name something.
  mutating func declareUses(_ node: YAMLNode?, as name: (String) -> PackName) {
    for pair in node?.pairs ?? [] {
      uses.append(NameUse(name(pair.key.value), at: pair.key.span, isDeclaration: true))
    }
  }

  /// The index of a label that a text names; the place is kept as one where it is used.
  mutating func index(
    of id: Located<String>, in labels: [Label], _ name: (String) -> PackName
  ) -> Int? {
    uses.append(NameUse(name(id.value), at: id.span))
    return labels.firstIndex { $0.id == id.value }
  }
}
