import Source
import YAMLTree

extension PackReader {
  /// The list under `sources`, each item "key: locator".
  mutating func citations(in fields: Fields) -> [Citation] {
    guard let node = fields["sources"],
      let items = items(
        node, of: "`sources` of \(fields.owner)", orText: true, advice: "write `[\"key: article or page\"]`")
    else { return [] }
    if items.contains(where: { $0.citationPair != nil }) {
      reportUnquoted(items)
      return []
    }
    return items.compactMap { citation($0, of: fields.owner) }
  }

  /// Reports citations without quotes, which YAML reads as keys with values, cut at commas.
  private mutating func reportUnquoted(_ items: [YAMLNode]) {
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      if let pair = item.citationPair {
        texts.append("\(pair.key.value): \(pair.value.plainText?.value ?? "…")")
      } else if let text = item.plainText?.value {
        let isRest = index > 0 && !text.contains(":") && item.span.follows(items[index - 1].span)
        texts.append(isRest ? (texts.popLast() ?? "") + ", " + text : text)
      }
    }
    report(
      "wrong-kind", "a source should be one text, and a colon outside quotes ends it",
      at: items.first { $0.citationPair != nil }?.span,
      help: "put each in double quotes: [\(texts.map { "\"\($0)\"" }.joined(separator: ", "))]")
  }

  private mutating func citation(_ node: YAMLNode, of owner: String) -> Citation? {
    guard let text = text(node, of: "a source of \(owner)") else { return nil }
    let colon = text.value.utf8.firstIndex(of: UInt8(ascii: ":"))
    let key = trimmed(text.value[..<(colon ?? text.value.endIndex)])
    let locator = colon.map { trimmed(text.value[text.value.utf8.index(after: $0)...]) } ?? ""
    let place = node.beginning(key)
    uses.append(NameUse(.source(key), at: place.span))
    guard let source = names.sources[key] else {
      reportUnknownSource(place, hasLocator: !locator.isEmpty)
      return nil
    }
    if locator.isEmpty {
      report(
        "missing-locator", "the citation of `\(key)` does not say where in the source", at: text.span,
        help: "write \"\(key): article or page\"")
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
}
