import Source
import YAMLTree

extension PackReader {
  /// Reads the bibliography and the list of providers.
  mutating func readSources() {
    for raw in sections[.sources] {
      let keys = ["title", "year", "publisher", "confidence", "note"]
      guard let fields = fields(raw.node, of: "source `\(raw.id.value)`", at: raw.id.span, allowed: keys)
      else {
        continue
      }
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
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: ["name", "note"]) else {
        continue
      }
      pack.providers.append(Label(id: raw.id.value, text: required("name", in: fields)?.value ?? ""))
    }
  }

  /// A whole number within bounds.
  mutating func integer(_ key: String, in fields: Fields, _ bounds: ClosedRange<Int>) -> Int? {
    guard let text = optional(key, in: fields) else { return nil }
    if let value = Int(text.value), bounds.contains(value) { return value }
    report(
      "bad-number", "`\(key)` of \(fields.owner) cannot be `\(text.value)`", at: text.span,
      help: "it is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }
}
