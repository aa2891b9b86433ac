import CaseFormat
import RuleLanguage
import Source

/// What may be passed on of a case, and to whom.
struct CaseConsents {
  let pack: Pack

  /// What was agreed for a recipient, or for the only one that anything was agreed for.
  ///
  /// - Throws: a diagnostic where nothing was.
  func given(to recipient: String?, _ record: CaseRecord) throws(Diagnostic) -> Consent {
    if let recipient {
      try check(recipient)
      if let consent = record.consent(to: recipient) { return consent }
      throw Diagnostic(
        "no-consent", "the case has no agreement that `\(VisibleText.of(recipient))` may be told anything",
        at: nil,
        help: "ask the person; in an emergency name the legal ground with `--emergency`")
    }
    let allowed = Set(record.consents.map(\.recipient)).filter { record.consent(to: $0) != nil }
    if allowed.count == 1, let only = allowed.first, let consent = record.consent(to: only) { return consent }
    throw Diagnostic(
      "no-recipient",
      allowed.isEmpty ? "the case has no agreement to pass anything on" : "there are several recipients",
      at: nil,
      help: allowed.isEmpty
        ? "ask the person; in an emergency name the legal ground with `--emergency`"
        : "name one with `--recipient`: \(allowed.sorted().joined(separator: ", "))")
  }

  /// Passing on without agreement.
  ///
  /// - Throws: a diagnostic for a ground without words, or an id that the pack does not have.
  func emergency(
    _ ground: String, to recipient: String, items: [String], _ today: CivilDate
  ) throws(Diagnostic) -> Consent {
    try check(recipient)
    guard ground.contains(where: { !$0.isWhitespace }) else {
      throw Diagnostic(
        "no-ground", "an emergency needs its legal ground", at: nil, help: "name law and article")
    }
    let known = pack.topics.map(\.id) + [Consent.result]
    for item in items where !known.contains(item) {
      throw Diagnostic(
        "unknown-topic", "the pack has no topic `\(VisibleText.of(item))`", at: nil,
        help: nearestWord(to: item, among: known).map { "did you mean `\($0)`?" })
    }
    return Consent(recipient: recipient, answer: .emergency, items: items, date: today, ground: ground)
  }

  private func check(_ recipient: String) throws(Diagnostic) {
    if pack.providers.contains(where: { $0.id == recipient }) { return }
    throw Diagnostic(
      "unknown-provider", "the pack has no provider `\(VisibleText.of(recipient))`", at: nil,
      help: nearestWord(to: recipient, among: pack.providers.map(\.id)).map { "did you mean `\($0)`?" })
  }
}
