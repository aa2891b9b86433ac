import Source
import YAMLTree

extension PackReader {
  /// How to reach a service.
  mutating func contacts(_ fields: Fields) -> [Service.Contact] {
    guard let node = fields["contacts"], let items = items(node, of: "`contacts` of \(fields.owner)")
    else { return [] }
    return items.compactMap { contact($0, of: "a contact of \(fields.owner)") }
  }

  private mutating func contact(_ node: YAMLNode, of owner: String) -> Service.Contact? {
    let fields = fields(node, of: owner, at: node.span, allowed: contactKeys)
    let present = contactKinds.filter { fields[$0] != nil }
    guard let kind = present.first else {
      if fields.isReadable, !fields.hasUnknownKey {
        report(
          "missing-key", "\(owner) has no \(list(contactKinds))", at: node.span,
          help: "write one of them, such as `phone: \"+856 20 …\"`")
      }
      return nil
    }
    if present.count > 1 {
      report(
        "two-contacts", "\(list(present, "and")) stand in one contact", at: fields.keySpan(present[1]),
        help: "write one contact for each, since each is verified on its own")
    }
    return Service.Contact(
      kind: kind, text: required(kind, in: fields)?.value ?? "", verified: verification(fields),
      source: optional("source", in: fields)?.value)
  }

  private mutating func verification(_ fields: Fields) -> Service.Contact.Verification {
    guard let text = required("verified", in: fields), text.value != "unverified" else { return .unverified }
    if let date = CivilDate.last(of: text.value) { return .on(date) }
    report(
      "bad-date", "`\(text.value)` is not a date", at: text.span,
      help: "write when somebody last checked it, such as `2022-09`, or `unverified`")
    return .unverified
  }
}
