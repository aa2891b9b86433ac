import Source
import YAMLTree

extension PackReader {
  /// Reads `interview:` of the manifest, whose names are known only after everything else.
  mutating func readInterview() {
    guard let interviewFields else { return }
    let fields = interviewFields
    var plan = InterviewPlan()
    plan.introduction = sentences("introduction", in: fields)
    plan.comfort = sentences("comfort", in: fields)
    plan.consent = fact("consent", in: fields, "a yes_no") { $0 == .yesNo }
    plan.earlierInterviews = fact("interviews_before", in: fields, "a number") {
      if case .number = $0 { true } else { false }
    }
    plan.interpreter = fact("interpreter", in: fields, "a choice") { $0 == .choice }
    plan.sensitiveWhen = optional("sensitive_when", in: fields).flatMap { conclusion($0) }
    plan.keepDays = optional("keep_days", in: fields).flatMap { parameter($0) }
    if let topic = optional("wishes", in: fields) {
      plan.wishes = index(of: topic, in: pack.topics) { .topic($0) }
      if plan.wishes == nil { reportUnknown("unknown-topic", "topic", topic, among: pack.topics) }
    }
    plan.links = labels("links", in: fields).sorted { $0.id < $1.id }
    plan.card = card(fields)
    pack.interview = plan
  }

  private mutating func card(_ fields: Fields) -> InterviewPlan.Card? {
    guard let node = fields["card"] else { return nil }
    let owner = "`card` of \(fields.owner)"
    let card = self.fields(
      node, of: owner, at: fields.keySpan("card") ?? node.span, allowed: cardKeys)
    if card["lines"] == nil { reportMissing("lines", in: card) }
    return InterviewPlan.Card(
      title: required("title", in: card)?.value ?? "", lines: sentences("lines", in: card),
      services: texts("services", in: card).compactMap { service($0)?.value })
  }

  /// The fact that a key names, if it is of the right kind.
  private mutating func fact(
    _ key: String, in fields: Fields, _ wanted: String, where isRight: (Fact.Kind) -> Bool
  ) -> FactID? {
    guard let name = optional(key, in: fields) else { return nil }
    guard case .fact(let id)? = used(name) else {
      reportUnknown("unknown-fact", "fact", Token(text: name.value, span: name.span)) {
        if case .fact = $0 { true } else { false }
      }
      return nil
    }
    if isRight(pack.facts[id].kind) || unclearFacts.contains(id) { return id }
    report(
      "wrong-type", "`\(key)` names `\(name.value)`, which is not \(wanted)", at: name.span,
      help: "name \(wanted) fact")
    return nil
  }

  private mutating func conclusion(_ name: Located<String>) -> RuleID? {
    if case .rule(let id)? = used(name) { return id }
    reportUnknown("unknown-conclusion", "conclusion", Token(text: name.value, span: name.span)) {
      if case .rule = $0 { true } else { false }
    }
    return nil
  }

  private mutating func parameter(_ name: Located<String>) -> ParameterID? {
    if case .parameter(let id)? = used(name) { return id }
    reportUnknown("unknown-parameter", "parameter", Token(text: name.value, span: name.span)) {
      if case .parameter = $0 { true } else { false }
    }
    return nil
  }
}
