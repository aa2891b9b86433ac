import Source
import YAMLTree

extension PackReader {
  /// The list under `sources`, each item "key: locator".
  mutating func citations(in fields: Fields) -> [Citation] {
    guard let node = fields["sources"],
      let items = items(
        node, of: "`sources` of \(fields.owner)", orText: true, advice: "write `[\"key: article or page\"]`")
    else { return [] }
    var citations: [Citation] = []
    var unquoted: [YAMLNode] = []
    for item in items {
      // What follows a comma in a citation without quotes belongs to it.
      if let last = unquoted.last, item.isPlainWord, item.span.follows(last.span) {
        unquoted.append(item)
        continue
      }
      reportUnquoted(unquoted)
      unquoted = item.citationPair == nil ? [] : [item]
      if unquoted.isEmpty, let citation = citation(item, of: fields.owner) { citations.append(citation) }
    }
    reportUnquoted(unquoted)
    return citations
  }

  /// Reports a citation without quotes, with what commas cut off it.
  private mutating func reportUnquoted(_ parts: [YAMLNode]) {
    guard let pair = parts.first?.citationPair else { return }
    let first = "\(pair.key.value): \(pair.value.plainText?.value ?? "…")"
    let text = ([first] + parts.dropFirst().compactMap(\.plainText?.value)).joined(separator: ", ")
    report(
      "wrong-kind", "a source should be one text, and a colon outside quotes ends it", at: pair.key.span,
      help: "put it in double quotes: \"\(text)\"")
  }

  private mutating func citation(_ node: YAMLNode, of owner: String) -> Citation? {
    guard let text = text(node, of: "a source of \(owner)") else { return nil }
    let parts = text.value.split(separator: ":", maxSplits: 1)
    let key = node.part(parts.first.map(trimmed) ?? "")
    let locator = parts.count > 1 ? trimmed(parts[1]) : ""
    guard let source = names.sources[key.value] else {
      reportUnknownSource(key, hasLocator: parts.count > 1)
      return nil
    }
    if locator.isEmpty {
      report(
        "missing-locator", "the citation of `\(key.value)` does not say where in the source", at: text.span,
        help: "write \"\(key.value): article or page\"")
    }
    return Citation(source: source, locator: locator)
  }

  private mutating func reportUnknownSource(_ key: Located<String>, hasLocator: Bool) {
    let near = nearestWord(to: key.value, among: names.sources.keys)
    let advice =
      hasLocator || isSourceKey(key.value)
      ? "add it to the section `sources`"
      : "write the key of a source, a colon, and where: \"key: article or page\""
    report(
      "unknown-source", "there is no source `\(key.value)`", at: key.span,
      help: near.map { "did you mean `\($0)`?" } ?? advice)
  }
}

extension YAMLNode {
  /// `key: locator` without quotes, which YAML reads as a key with its value.
  fileprivate var citationPair: Pair? { pairs.flatMap { $0.count == 1 ? $0.first : nil } }

  /// Whether this is a text without quotes and without a colon.
  fileprivate var isPlainWord: Bool { scalar.map { $0.style == .plain && !$0.text.contains(":") } == true }
}
