import Source
import YAMLTree

extension PackReader {
  mutating func readNeeds() {
    for raw in sections[.needs] {
      let owner = "need `\(raw.id.value)`"
      let keys = entryKeys + ["when", "from", "until", "urgency", "consent", "prefer", "if_unmet"]
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: keys) else { continue }
      if fields["consent"] == nil { reportMissing("consent", in: fields) }
      let need = Need(
        entry: entry(raw.id, fields),
        when: condition("when", in: fields) ?? Condition(.always, at: raw.id.span),
        period: period(in: fields),
        urgency: urgency(fields), consent: word("consent", in: fields, as: Need.Consent.self) ?? .informed,
        prefer: texts("prefer", in: fields).compactMap { service($0) },
        ifUnmet: required("if_unmet", in: fields)?.value ?? "")
      requireCitation(need.entry, "need")
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
      help: "write a number of \(list(Need.Urgency.Unit.allCases.map(\.rawValue))): `24 hours`")
    return fallback
  }

  private mutating func service(_ text: Located<String>) -> ServiceID? {
    if case .service(let id)? = names[text.value] { return id }
    reportUnknown(Token(text: text.value, span: text.span), "service") {
      if case .service = $0 { true } else { false }
    }
    return nil
  }

  mutating func readSafeguards() {
    for raw in sections[.safeguards] {
      let owner = "safeguard `\(raw.id.value)`"
      let keys = entryKeys + ["when", "from", "until", "do", "do_not"]
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: keys) else { continue }
      let safeguard = Safeguard(
        entry: entry(raw.id, fields),
        when: condition("when", in: fields) ?? Condition(.always, at: raw.id.span),
        period: period(in: fields),
        instructions: texts("do", in: fields).map(\.value),
        prohibitions: texts("do_not", in: fields).map(\.value))
      if fields["do"] == nil, fields["do_not"] == nil {
        report(
          "missing-key", "\(owner) has neither `do` nor `do_not`", at: raw.id.span,
          help: "say what the officer must do, or must not do")
      }
      requireCitation(safeguard.entry, "safeguard")
      pack.safeguards.append(safeguard)
    }
  }
}
