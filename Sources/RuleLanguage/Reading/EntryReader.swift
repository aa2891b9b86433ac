import Source
import YAMLTree

/// Keys that every entry may carry.
let entryKeys = ["title", "sources", "note", "formerly"]

extension PackReader {
  /// What every named entry carries.
  ///
  /// `titleKey` names the text a person reads for it.
  mutating func entry(_ id: Located<String>, _ fields: Fields, titleKey: String = "title") -> Entry {
    Entry(
      id: id.value, title: required(titleKey, in: fields)?.value ?? "", span: id.span,
      citations: citations(in: fields), note: optional("note", in: fields)?.value,
      formerly: formerID(in: fields, of: id))
  }

  /// The list under `sources`, each item "key: locator".
  mutating func citations(in fields: Fields) -> [Citation] {
    guard let node = fields["sources"],
      let items = items(
        node, of: "`sources` of \(fields.owner)", orText: true, advice: "write `[\"key: article or page\"]`")
    else { return [] }
    return items.compactMap { citation($0, of: fields.owner) }
  }

  private mutating func citation(_ node: YAMLNode, of owner: String) -> Citation? {
    if case .mapping(let pairs) = node.content, let pair = pairs.first, pairs.count == 1 {
      reportUnquoted(pair, at: node.span)
      return nil
    }
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

  private mutating func reportUnquoted(_ pair: YAMLNode.Pair, at span: Span) {
    report(
      "wrong-kind", "a source should be one text, and a colon outside quotes ends it", at: span,
      help: "put it in double quotes: \"\(pair.key.value): \(pair.value.plainText?.value ?? "…")\"")
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

  /// Warns about an entry that has to rest on a source and names none.
  mutating func requireCitation(_ entry: Entry, _ kind: String, _ fields: Fields) {
    guard fields.isReadable, !fields.names("sources") else { return }
    warn(
      "uncited", "the \(kind) `\(entry.id)` rests on no source", at: entry.span,
      help: "add `sources: [\"key: article or page\"]`")
  }

  /// `from` and `until`.
  mutating func period(in fields: Fields) -> Period {
    let from = date("from", in: fields, CivilDate.first(of:))
    let until = date("until", in: fields, CivilDate.last(of:))
    if let from, let until, until < from {
      report(
        "date-order", "`until` of \(fields.owner) is before `from`", at: fields["until"]?.span,
        notes: [.init("it begins here", at: fields["from"]?.span)], help: "correct one of the two dates")
    }
    return Period(from: from, until: until)
  }

  private mutating func date(
    _ key: String, in fields: Fields, _ parse: (String) -> CivilDate?
  ) -> CivilDate? {
    guard let text = optional(key, in: fields) else { return nil }
    if let date = parse(text.value) { return date }
    report(
      "bad-date", "`\(text.value)` is not a date", at: text.span,
      help: "write a year, a month or a day: `2017`, `2017-07` or `2017-07-15`")
    return nil
  }
}

extension Fields {
  /// Whether the key is there with something in it.
  func names(_ key: String) -> Bool {
    guard let node = self[key] else { return false }
    return node.items?.isEmpty != true
  }
}
