import Source
import YAMLTree

extension PackReader {
  /// Reads `pack.yaml`.
  mutating func readManifest(_ root: YAMLNode) {
    let fields = fields(
      withoutSections(root), of: "the manifest", at: firstKey(of: root), allowed: manifestKeys)
    if !fields.isReadable { silenced.formUnion(["unknown-topic", "unknown-dimension", "unknown-tag"]) }
    if let name = required("pack", in: fields) {
      if !isSourceKey(name.value) { reportBadID(name, example: "lao-pdr") }
      pack.name = name.value
    }
    pack.version = required("version", in: fields)?.value ?? ""
    pack.title = required("title", in: fields)?.value ?? ""
    pack.jurisdiction = required("jurisdiction", in: fields)?.value ?? ""
    pack.formalIdentification = required("formal_identification", in: fields)?.value ?? ""
    pack.disclaimer = required("disclaimer", in: fields)?.value ?? ""
    pack.languages = languages(fields)
    readTopics(fields)
    pack.dimensions = sortedLabels("dimensions", fields, silencing: "unknown-dimension")
    pack.tags = sortedLabels("tags", fields, silencing: "unknown-tag")
    declareUses(fields["dimensions"]) { .dimension($0) }
    declareUses(fields["tags"]) { .tag($0) }
    placeName = optional("place", in: fields)
    if let node = fields["interview"] {
      interviewFields = self.fields(
        node, of: "`interview` of the manifest", at: fields.keySpan("interview") ?? node.span,
        allowed: interviewKeys)
    }
    _ = optional("note", in: fields)
  }

  /// Reports sections that stand in the manifest, collects them all the same, and returns the rest.
  private mutating func withoutSections(_ root: YAMLNode) -> YAMLNode {
    guard case .mapping(let pairs) = root.content else { return root }
    var rest: [YAMLNode.Pair] = []
    for pair in pairs {
      guard let section = Section(rawValue: pair.key.value) else {
        rest.append(pair)
        continue
      }
      report(
        "section-in-manifest", "the section `\(section.rawValue)` cannot stand in `pack.yaml`",
        at: pair.key.span,
        help: "move it to a file of its own")
      collect(section, pair.value)
    }
    return YAMLNode(.mapping(rest), at: root.span)
  }

  private mutating func sortedLabels(_ key: String, _ fields: Fields, silencing code: String) -> [Label] {
    if let node = fields[key], node.pairs == nil { silenced.insert(code) }
    return labels(key, in: fields).sorted { $0.id < $1.id }
  }

  /// Where what is missing from the manifest is reported.
  private func firstKey(of root: YAMLNode) -> Span {
    root.pairs?.first?.key.span ?? root.span
  }

  /// Codes of two or three letters; the first is the pack's own.
  private mutating func languages(_ fields: Fields) -> [String] {
    someTexts("languages", in: fields).map { code in
      if !(2...3).contains(code.value.utf8.count) || !isID(code.value) {
        report(
          "bad-language", "`\(code.value)` is not the code of a language", at: code.span,
          help: "write two or three small letters, such as `en`, `lo` or `th`")
      }
      return code.value
    }
  }

  /// Topics are a sequence of one-pair mappings: their order is the interview's.
  private mutating func readTopics(_ fields: Fields) {
    guard let node = fields["topics"] else {
      reportMissing("topics", in: fields)
      silenced.insert("unknown-topic")
      return
    }
    let items = items(node, of: "`topics`")
    if items?.isEmpty != false { silenced.insert("unknown-topic") }
    if let items, items.isEmpty {
      report(
        "empty-list", "`topics` of the manifest lists nothing", at: node.span, help: "write at least one")
    }
    var seen: [String: Span] = [:]
    for pair in (items ?? []).flatMap({ topics($0) }) {
      checkID(pair.key)
      uses.append(NameUse(.topic(pair.key.value), at: pair.key.span, isDeclaration: true))
      if let first = seen.updateValue(pair.key.span, forKey: pair.key.value) {
        report(
          "duplicate-id", "the topic `\(pair.key.value)` is there twice", at: pair.key.span,
          notes: [.init("the first one", at: first)], help: "take one of them out")
      }
      let title = pair.value.flatMap { text($0, of: "the title of topic `\(pair.key.value)`") }
      pack.topics.append(Label(id: pair.key.value, text: title?.value ?? ""))
    }
  }

  /// The topics in an item of the list: one, or what else was written, after reporting that.
  private mutating func topics(_ node: YAMLNode) -> [(key: Located<String>, value: YAMLNode?)] {
    let pair = singlePair(node, of: "a topic", example: "- danger: Danger and health now")
    if pair == nil, !node.isNull, let id = node.plainText {
      // Of an id and its title without a colon, the id stands.
      return [(Located(id.value.split(separator: " ").first.map(String.init) ?? id.value, at: id.span), nil)]
    }
    return (node.pairs ?? []).map { ($0.key, $0.value) }
  }

  /// The pair of a mapping that holds just one.
  mutating func singlePair(_ node: YAMLNode, of owner: String, example: String) -> YAMLNode.Pair? {
    if case .mapping(let pairs) = node.content, pairs.count == 1 { return pairs[0] }
    report(
      "wrong-kind", "\(owner) should be one key with its value", at: node.pairs?.first?.key.span ?? node.span,
      help: "write `\(example)`")
    return nil
  }

  /// Ids with a text each, in the file's order.
  ///
  /// One whose text cannot be read stays, without it.
  mutating func labels(_ key: String, in fields: Fields) -> [Label] {
    guard let node = fields[key],
      let pairs = pairs(node, of: "`\(key)` of \(fields.owner)", advice: "write each as `id: Text`")
    else { return [] }
    var labels: [Label] = []
    reportRestsOfText(Array(pairs.drop(while: \.isRestOfText)))
    for pair in pairs {
      if pair.isRestOfText, !labels.isEmpty { continue }
      checkID(pair.key)
      let text = text(pair.value, of: "the text of `\(pair.key.value)`")?.value ?? ""
      labels.append(Label(id: pair.key.value, text: text))
    }
    return labels
  }

  /// Reports a label that there is not, with a suggestion.
  mutating func reportUnknown(_ code: String, _ kind: String, _ id: Located<String>, among labels: [Label]) {
    let near = nearestWord(to: id.value, among: labels.map(\.id))
    report(
      code, "there is no \(kind) `\(id.value)`", at: id.span,
      help: near.map { "did you mean `\($0)`?" } ?? "add it to `\(kind)s` in `pack.yaml`")
  }
}
