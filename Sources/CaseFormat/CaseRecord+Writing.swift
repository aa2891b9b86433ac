import Source

extension CaseRecord {
  /// Writes `record:` with what is kept; nothing where nothing is.
  func write(to text: inout YAMLText) {
    if self == CaseRecord() { return }
    text.line("record:")
    if isDraft { text.line("draft: yes", depth: 1) }
    if let date { text.line("date: \(date)", depth: 1) }
    text.pair("language", language, depth: 1)
    text.pair("interpreter", interpreter, depth: 1)
    text.pair("screener", screener, depth: 1)
    text.pair("minutes", minutes, depth: 1)
    text.pair("earlier_interviews", earlierInterviews, depth: 1)
    text.pair("program", program, depth: 1)
    text.pair("pack_hash", packHash, depth: 1)
    text.pair("own_view", ownView, depth: 1)
    text.pair("announced", announced, depth: 1)
    if let decision { text.line("decision: \(decision.flow)", depth: 1) }
    list("consents", consents.map(\.flow), to: &text)
    list("referrals", referrals.map(\.flow), to: &text)
    text.pair("group", group, depth: 1)
    list("links", links.map(\.flow), to: &text)
    if let keepUntil { text.line("keep_until: \(keepUntil)", depth: 1) }
  }

  private func list(_ key: String, _ items: [String], to text: inout YAMLText) {
    if items.isEmpty { return }
    text.line("\(key):", depth: 1)
    for item in items { text.line("- \(item)", depth: 2) }
  }
}

extension CaseRecord.Decision {
  fileprivate var flow: String {
    YAMLText.flow([
      "tier": YAMLText.scalar(tier), "reason": reason.map(YAMLText.scalar),
      "second_person": secondPerson.map(YAMLText.scalar),
    ])
  }
}

extension CaseRecord.Link {
  fileprivate var flow: String {
    YAMLText.flow(["case": YAMLText.scalar(code), "kind": YAMLText.scalar(kind)])
  }
}

extension Consent {
  fileprivate var flow: String {
    YAMLText.flow([
      "recipient": YAMLText.scalar(recipient), "answer": answer.rawValue,
      "items": items.isEmpty ? nil : YAMLText.list(items), "date": date?.description,
      "ground": ground.map(YAMLText.scalar),
    ])
  }
}

extension ReferralFate {
  fileprivate var flow: String {
    YAMLText.flow([
      "need": YAMLText.scalar(need), "service": YAMLText.scalar(service), "fate": fate.rawValue,
      "date": date?.description,
    ])
  }
}
