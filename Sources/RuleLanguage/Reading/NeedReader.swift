import Source
import YAMLTree

extension PackReader {
  mutating func readNeeds() {
    for raw in sections[.needs] {
      let owner = "need `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.needs.keys)
      if fields["consent"] == nil { reportMissing("consent", in: fields) }
      let preferred = texts("prefer", in: fields).compactMap { service($0) }
      preferences.append(preferred)
      let need = Need(
        entry: entry(raw.id, fields),
        when: condition("when", in: fields) ?? Condition(.always, at: raw.id.span),
        period: period(in: fields),
        urgency: urgency(fields), consent: word("consent", in: fields, as: Need.Consent.self) ?? .informed,
        prefer: preferred.map(\.value), ifUnmet: required("if_unmet", in: fields)?.value ?? "")
      requireCitation(need.entry, "need", fields)
      pack.needs.append(need)
    }
  }

  private mutating func urgency(_ fields: Fields) -> Need.Urgency {
    let fallback = Need.Urgency(amount: 2, unit: .weeks)
    guard let text = required("urgency", in: fields) else { return fallback }
    let parts = text.value.split(separator: " ")
    if parts.count == 2, let amount = Int(parts[0]), (1...999).contains(amount),
      let unit = Need.Urgency.Unit(rawValue: String(parts[1])) ?? Need.Urgency.Unit(rawValue: parts[1] + "s")
    {
      return Need.Urgency(amount: amount, unit: unit)
    }
    report(
      "bad-urgency", "`\(text.value)` is not a length of time", at: text.span,
      help: "write a number from 1 to 999 of \(list(Need.Urgency.Unit.allCases.map(\.rawValue))): `24 hours`")
    return fallback
  }

  mutating func service(_ text: Located<String>) -> Located<ServiceID>? {
    if case .service(let id)? = used(text) { return Located(id, at: text.span) }
    reportUnknown("unknown-service", "service", Token(text: text.value, span: text.span)) {
      if case .service = $0 { true } else { false }
    }
    return nil
  }

  mutating func readSafeguards() {
    for raw in sections[.safeguards] {
      let owner = "safeguard `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.safeguards.keys)
      let safeguard = Safeguard(
        entry: entry(raw.id, fields),
        when: condition("when", in: fields) ?? Condition(.always, at: raw.id.span),
        period: period(in: fields), phase: word("phase", in: fields, as: Safeguard.Phase.self) ?? .referral,
        instructions: sentences("do", in: fields),
        prohibitions: sentences("do_not", in: fields))
      if fields.isReadable, isEmpty(fields["do"]), isEmpty(fields["do_not"]) {
        report(
          "missing-key", "\(owner) has neither `do` nor `do_not`", at: raw.id.span,
          help: "say what the officer must do, or must not do")
      }
      requireCitation(safeguard.entry, "safeguard", fields)
      pack.safeguards.append(safeguard)
    }
  }

  /// Whether there is no list, or an empty one.
  private func isEmpty(_ node: YAMLNode?) -> Bool { node.map { $0.items?.isEmpty == true } ?? true }
}
