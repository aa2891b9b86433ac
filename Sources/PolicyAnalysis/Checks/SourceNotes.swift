public import RuleLanguage
public import Source

extension Pack {
  /// What is to be checked before the pack is used for real: entries that rest on unverified sources alone, and contacts that nobody has
  /// verified.
  ///
  /// Notes, not findings.
  public var verificationNotes: [Diagnostic] {
    let entries =
      rules.map { ($0.entry, $0.indicator == nil ? "conclusion" : "indicator") }
      + determinations.flatMap { $0.tiers.map { ($0.entry, "tier") } } + needs.map { ($0.entry, "need") }
      + services.map { ($0.entry, "service") } + safeguards.map { ($0.entry, "safeguard") }
    let unverified = entries.filter { restsOnUnverifiedSources($0.0) }.map { entry, kind in
      Diagnostic(
        "rests-on-unverified", .note, "the \(kind) `\(entry.id)` rests on unverified sources alone",
        at: entry.span, help: "check \(keys(entry)) against the original")
    }
    return unverified + services.flatMap(unverifiedContacts)
  }

  private func restsOnUnverifiedSources(_ entry: Entry) -> Bool {
    !entry.citations.isEmpty && entry.citations.allSatisfy { sources[$0.source].confidence == .unverified }
  }

  private func keys(_ entry: Entry) -> String {
    Set(entry.citations.map { sources[$0.source].key }).sorted().map { "`\($0)`" }.joined(separator: ", ")
  }

  private func unverifiedContacts(_ service: Service) -> [Diagnostic] {
    service.contacts.filter { $0.verified == .unverified }.map { contact in
      Diagnostic(
        "contact-unverified", .note, "nobody has verified a \(contact.kind) of `\(service.id)`",
        at: service.entry.span, help: "call it, then write the date under `verified:`")
    }
  }
}
