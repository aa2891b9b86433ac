import Source
import YAMLTree

/// Keys that every entry may carry.
let entryKeys = ["title", "sources", "note", "formerly"]

extension PackReader {
  /// What every named entry carries. `titleKey` names the text a person reads for it.
  mutating func entry(_ id: Located<String>, _ fields: Fields, titleKey: String = "title") -> Entry {
    Entry(
      id: id.value, title: required(titleKey, in: fields)?.value ?? "", span: id.span,
      citations: citations(in: fields), note: optional("note", in: fields)?.value,
      formerly: optional("formerly", in: fields)?.value)
  }

  /// The list under `sources`, each item "key: locator".
  mutating func citations(in fields: Fields) -> [Citation] {
    guard let node = fields["sources"],
      let items = items(node, of: "`sources` of \(fields.owner)", orText: true)
    else { return [] }
    return items.compactMap { item in
      guard let text = text(item, of: "a source of \(fields.owner)") else { return nil }
      return citation(text)
    }
  }

  private mutating func citation(_ text: Located<String>) -> Citation? {
    let parts = text.value.split(separator: ":", maxSplits: 1)
    let key = parts.first.map(trimmed) ?? ""
    let locator = parts.count > 1 ? trimmed(parts[1]) : ""
    guard let source = names.sources[key] else {
      let near = nearestWord(to: key, among: names.sources.keys)
      report(
        "unknown-source", "there is no source `\(key)`", at: text.span,
        help: near.map { "did you mean `\($0)`?" } ?? "add it to the section `sources`")
      return nil
    }
    if locator.isEmpty {
      report(
        "missing-locator", "the citation of `\(key)` does not say where in the source", at: text.span,
        help: "write \"\(key): article or page\"")
    }
    return Citation(source: source, locator: locator)
  }

  /// Warns about an entry that has to rest on a source and names none.
  mutating func requireCitation(_ entry: Entry, _ kind: String) {
    if entry.citations.isEmpty {
      warn(
        "uncited", "the \(kind) `\(entry.id)` rests on no source", at: entry.span,
        help: "add `sources: [\"key: article or page\"]`")
    }
  }

  /// `from` and `until`.
  mutating func period(in fields: Fields) -> Period {
    let from = date("from", in: fields, CivilDate.first(of:))
    let until = date("until", in: fields, CivilDate.last(of:))
    if let from, let until, until < from {
      report(
        "date-order", "`until` of \(fields.owner) is before `from`", at: fields["until"]?.span,
        notes: [.init("it begins here", at: fields["from"]?.span)])
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

/// The text without spaces at either end.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}
