import Source
import YAMLTree

extension PackReader {
  mutating func readServices() {
    for raw in sections[.services] {
      let owner = "service `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.services.keys)
      let service = Service(
        entry: entry(raw.id, fields), provider: provider(fields), offers: offers(fields),
        accepts: fields["accepts"].flatMap { condition($0) } ?? Condition(.always, at: raw.id.span),
        places: places(fields), period: period(in: fields),
        periodSpan: fields["from"]?.span ?? fields["until"]?.span ?? raw.id.span, closures: closures(fields),
        limits: optional("limits", in: fields)?.value, contacts: contacts(fields))
      requireCitation(service.entry, "service", fields)
      pack.services.append(service)
    }
    checkPreferences()
  }

  /// A preferred service that does not offer the need would silently never be chosen.
  private mutating func checkPreferences() {
    for (need, preferred) in preferences.enumerated() {
      for choice in preferred where !unclearServices.contains(choice.value) {
        let service = pack.services[choice.value]
        if service.offers.contains(need) { continue }
        report(
          "prefers-other-service",
          "need `\(pack.needs[need].id)` prefers `\(service.id)`, which does not offer it", at: choice.span,
          notes: [.init("the service", at: service.entry.span)],
          help: "add the need to `offers` there, or take the service out of `prefer`")
      }
    }
  }

  private mutating func provider(_ fields: Fields) -> Int {
    guard let text = required("provider", in: fields) else { return 0 }
    uses.append(NameUse(.provider(text.value), at: text.span))
    if let index = names.providers[text.value] { return index }
    let near = nearestWord(to: text.value, among: names.providers.keys)
    report(
      "unknown-provider", "there is no provider `\(text.value)`", at: text.span,
      help: near.map { "did you mean `\($0)`?" } ?? "add it to the section `providers`")
    return 0
  }

  private mutating func offers(_ fields: Fields) -> [NeedID] {
    let texts = someTexts("offers", in: fields)
    let needs = texts.compactMap { need($0) }
    if needs.count < texts.count || texts.isEmpty { unclearServices.insert(pack.services.count) }
    return needs
  }

  private mutating func need(_ text: Located<String>) -> NeedID? {
    if case .need(let id)? = used(text) { return id }
    reportUnknown("unknown-need", "need", Token(text: text.value, span: text.span)) {
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
    for text in someTexts("where", in: fields) {
      uses.append(NameUse(.value(fact: pack.facts[place].id, text.value), at: text.span))
      if let index = pack.facts[place].valueIndex(text.value) {
        mask |= 1 << UInt64(index)
      } else {
        let near = nearestWord(to: text.value, among: pack.facts[place].values.map(\.id))
        report(
          "unknown-value", "`\(pack.facts[place].id)` has no value `\(text.value)`", at: text.span,
          help: near.map { "did you mean `\($0)`?" } ?? "write `everywhere` alone, or a list of its values")
      }
    }
    return Located(mask, at: node.span)
  }

  private mutating func closures(_ fields: Fields) -> [Service.Closure] {
    guard let node = fields["closed"], let items = items(node, of: "`closed` of \(fields.owner)") else {
      return []
    }
    return items.compactMap { item in
      let closure = self.fields(
        item, of: "a closure of \(fields.owner)", at: item.span, allowed: closureKeys)
      if closure.isReadable, closure["from"] == nil, closure["until"] == nil {
        report(
          "missing-key", "\(closure.owner) has neither `from` nor `until`", at: item.span,
          help: "say when it closed; a service that is gone for good has `until:` of its own")
      }
      return Service.Closure(
        period: period(in: closure), because: required("because", in: closure)?.value ?? "", span: item.span)
    }
  }
}
