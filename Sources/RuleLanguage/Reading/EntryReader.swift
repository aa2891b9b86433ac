import Source
import YAMLTree

extension PackReader {
  /// What every named entry carries.
  ///
  /// `titleKey` names the text a person reads for it.
  mutating func entry(_ id: Located<String>, _ fields: Fields, titleKey: String = "title") -> Entry {
    Entry(
      id: id.value, title: required(titleKey, in: fields)?.value ?? "", span: id.span,
      citations: citations(in: fields), note: optional("note", in: fields)?.value,
      formerly: formerIDs(in: fields, of: id))
  }

  /// Warns about an entry that has to rest on a source and names none.
  mutating func requireCitation(_ entry: Entry, _ kind: String, _ fields: Fields) {
    guard fields.isReadable, !fields.hasEntries("sources"), !fields.unread.contains("sources") else { return }
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
  func hasEntries(_ key: String) -> Bool {
    guard let node = self[key] else { return false }
    return node.items?.isEmpty != true
  }
}
