import Source
import YAMLTree

extension PackReader {
  /// Reads the bibliography and the list of providers.
  mutating func readSources() {
    for raw in sections[.sources] {
      let fields = fields(
        raw.node, of: "source `\(raw.id.value)`", at: raw.id.span, allowed: Section.sources.keys)
      let confidence = word("confidence", in: fields, as: Reference.Confidence.self)
      if fields["confidence"] == nil { reportMissing("confidence", in: fields) }
      pack.sources.append(
        Reference(
          key: raw.id.value, title: required("title", in: fields)?.value ?? "",
          year: integer("year", in: fields, 1000...9999), publisher: optional("publisher", in: fields)?.value,
          confidence: confidence ?? .unverified, note: optional("note", in: fields)?.value))
    }
    for raw in sections[.providers] {
      let owner = "provider `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.providers.keys)
      pack.providers.append(Label(id: raw.id.value, text: required("name", in: fields)?.value ?? ""))
      _ = optional("note", in: fields)
      readFormerNames(ofProvider: raw.id, fields)
    }
  }

  private mutating func readFormerNames(ofProvider id: Located<String>, _ fields: Fields) {
    for former in texts("formerly", in: fields) {
      if !isID(former.value) { reportBadID(former) }
      if let other = pack.formerProviders[former.value]
        ?? names.providers[former.value].map({ _ in former.value })
      {
        report(
          "duplicate-id", "the old id `\(former.value)` is taken by the provider `\(other)`", at: former.span,
          help: "older cases would be read in two ways: keep it at one provider")
      }
      pack.formerProviders[former.value] = id.value
    }
  }
}
