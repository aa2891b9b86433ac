import Source
import YAMLTree

extension PackReader {
  mutating func readServices() {
    for raw in sections[.services] {
      let owner = "service `\(raw.id.value)`"
      let keys =
        entryKeys + [
          "provider", "offers", "accepts", "where", "from", "until", "closed", "limits", "contacts",
        ]
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: keys) else { continue }
      if fields["offers"] == nil { reportMissing("offers", in: fields) }
      let service = Service(
        entry: entry(raw.id, fields), provider: provider(fields),
        offers: texts("offers", in: fields).compactMap { need($0) },
        accepts: fields["accepts"].flatMap { condition($0) } ?? Condition(.always, at: raw.id.span),
        places: places(fields), period: period(in: fields),
        periodSpan: fields["from"]?.span ?? fields["until"]?.span ?? raw.id.span, closures: closures(fields),
        limits: optional("limits", in: fields)?.value, contacts: contacts(fields))
      requireCitation(service.entry, "service")
      pack.services.append(service)
    }
    checkPreferences()
  }

  /// A preferred service that does not offer the need would silently never be chosen.
  private mutating func checkPreferences() {
    for (need, entry) in pack.needs.enumerated() {
      for service in entry.prefer where service < pack.services.count {
        if pack.services[service].offers.contains(need) { continue }
        report(
          "prefers-other-service",
          "need `\(entry.id)` prefers `\(pack.services[service].id)`, which does not offer it",
          at: entry.entry.span,
          notes: [.init("the service", at: pack.services[service].entry.span)],
          help: "add the need to `offers` there, or take the service out of `prefer`")
      }
    }
  }

  private mutating func provider(_ fields: Fields) -> Int {
    guard let text = required("provider", in: fields) else { return 0 }
    if let index = names.providers[text.value] { return index }
    let near = nearestWord(to: text.value, among: names.providers.keys)
    report(
      "unknown-provider", "there is no provider `\(text.value)`", at: text.span,
      help: near.map { "did you mean `\($0)`?" } ?? "add it to the section `providers`")
    return 0
  }

  private mutating func need(_ text: Located<String>) -> NeedID? {
    if case .need(let id)? = names[text.value] { return id }
    reportUnknown(Token(text: text.value, span: text.span), "need") {
      if case .need = $0 { true } else { false }
    }
    return nil
  }

  private mutating func places(_ fields: Fields) -> Located<UInt64>? {
    guard let node = fields["where"] else {
      reportMissing("where", in: fields)
      return nil
    }
    if node.plainText?.value == "everywhere" { return nil }
    guard let place = pack.place else {
      report(
        "bad-place", "\(fields.owner) says where, but the pack names no place fact", at: node.span,
        help: "add `place:` to `pack.yaml`, or write `where: everywhere`")
      return nil
    }
    var mask: UInt64 = 0
    for text in texts("where", in: fields) {
      if let index = pack.facts[place].valueIndex(text.value) {
        mask |= 1 << UInt64(index)
      } else {
        let near = nearestWord(to: text.value, among: pack.facts[place].values.map(\.id))
        report(
          "unknown-value", "`\(pack.facts[place].id)` has no value `\(text.value)`", at: text.span,
          help: near.map { "did you mean `\($0)`?" } ?? "write `everywhere`, or a list of its values")
      }
    }
    return Located(mask, at: node.span)
  }

  private mutating func closures(_ fields: Fields) -> [Service.Closure] {
    guard let node = fields["closed"], let items = items(node, of: "`closed`") else { return [] }
    return items.compactMap { item in
      guard
        let closure = self.fields(
          item, of: "a closure of \(fields.owner)", at: item.span, allowed: ["from", "until", "because"])
      else { return nil }
      return Service.Closure(
        period: period(in: closure), because: required("because", in: closure)?.value ?? "", span: item.span)
    }
  }

  private mutating func contacts(_ fields: Fields) -> [Service.Contact] {
    guard let node = fields["contacts"], let items = items(node, of: "`contacts`") else { return [] }
    let kinds = ["phone", "address", "email", "website", "person"]
    return items.compactMap { item in
      let owner = "a contact of \(fields.owner)"
      guard
        let contact = self.fields(item, of: owner, at: item.span, allowed: kinds + ["verified", "source"]),
        let kind = kinds.first(where: { contact[$0] != nil })
      else {
        if case .mapping = item.content {
          report("missing-key", "\(owner) has no \(list(kinds))", at: item.span)
        }
        return nil
      }
      return Service.Contact(
        kind: kind, text: required(kind, in: contact)?.value ?? "", verified: verification(contact),
        source: optional("source", in: contact)?.value)
    }
  }

  private mutating func verification(_ fields: Fields) -> Service.Contact.Verification {
    guard let text = required("verified", in: fields), text.value != "unverified" else { return .unverified }
    if let date = CivilDate.last(of: text.value) { return .on(date) }
    report(
      "bad-date", "`\(text.value)` is not a date", at: text.span,
      help: "write when it was checked, or `unverified`")
    return .unverified
  }
}
