import Source
import YAMLTree

extension PackReader {
  /// Reads `pack.yaml`.
  mutating func readManifest(_ root: YAMLNode) {
    let keys = [
      "pack", "version", "title", "jurisdiction", "languages", "formal_identification", "disclaimer", "place",
      "topics", "dimensions", "tags", "note",
    ]
    guard let fields = fields(root, of: "the manifest", at: root.span, allowed: keys) else { return }
    pack.name = required("pack", in: fields)?.value ?? ""
    pack.version = required("version", in: fields)?.value ?? ""
    pack.title = required("title", in: fields)?.value ?? ""
    pack.jurisdiction = required("jurisdiction", in: fields)?.value ?? ""
    pack.formalIdentification = required("formal_identification", in: fields)?.value ?? ""
    pack.disclaimer = required("disclaimer", in: fields)?.value ?? ""
    pack.languages = texts("languages", in: fields).map(\.value)
    if pack.languages.isEmpty { reportMissing("languages", in: fields) }
    readTopics(fields)
    pack.dimensions = labels("dimensions", in: fields).sorted { $0.id < $1.id }
    pack.tags = labels("tags", in: fields).sorted { $0.id < $1.id }
    placeName = optional("place", in: fields)
  }

  /// Topics are a sequence of one-pair mappings: their order is the interview's.
  private mutating func readTopics(_ fields: Fields) {
    guard let node = fields["topics"] else { return reportMissing("topics", in: fields) }
    for item in items(node, of: "`topics`") ?? [] {
      guard let pair = singlePair(item, of: "a topic", example: "- danger: Danger and health now") else {
        continue
      }
      checkID(pair.key)
      if pack.topics.contains(where: { $0.id == pair.key.value }) {
        report("duplicate-id", "the topic `\(pair.key.value)` is there twice", at: pair.key.span)
      }
      if let title = text(pair.value, of: "the title of a topic") {
        pack.topics.append(Label(id: pair.key.value, text: title.value))
      }
    }
  }

  /// The pair of a mapping that holds just one.
  mutating func singlePair(_ node: YAMLNode, of owner: String, example: String) -> YAMLNode.Pair? {
    if case .mapping(let pairs) = node.content, pairs.count == 1 { return pairs[0] }
    report(
      "wrong-kind", "\(owner) should be one key with its value", at: node.span, help: "write `\(example)`")
    return nil
  }

  /// Ids with a text each, in the file's order.
  mutating func labels(_ key: String, in fields: Fields) -> [Label] {
    guard let node = fields[key], let pairs = pairs(node, of: "`\(key)` of \(fields.owner)") else {
      return []
    }
    return pairs.compactMap { pair in
      if pair.value.isNull, !isID(pair.key.value) {
        report(
          "comma-in-text", "`\(pair.key.value)` looks like the rest of a text that a comma cut in two",
          at: pair.key.span, help: "put the whole text in double quotes")
        return nil
      }
      checkID(pair.key)
      return text(pair.value, of: "the text of `\(pair.key.value)`").map {
        Label(id: pair.key.value, text: $0.value)
      }
    }
  }

  /// The index of the label with this id; reports another with a suggestion.
  mutating func index(of id: Located<String>, in labels: [Label], kind: String) -> Int? {
    if let index = labels.firstIndex(where: { $0.id == id.value }) { return index }
    let near = nearestWord(to: id.value, among: labels.map(\.id))
    report(
      "unknown-\(kind)", "there is no \(kind) `\(id.value)`", at: id.span,
      help: near.map { "did you mean `\($0)`?" } ?? "add it to `pack.yaml`")
    return nil
  }
}
