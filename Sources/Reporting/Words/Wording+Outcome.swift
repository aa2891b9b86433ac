import Localisation

extension Wording {
  subscript(key: OutcomeText) -> String { texts.text(key) }

  func text(_ key: OutcomeText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  /// What is done or not done, and the safeguard that asks for it.
  func safeguard(_ line: String, _ title: String, isPresumed: Bool) -> String {
    isPresumed ? "\(line) (\(title); \(self[.presumed]))" : "\(line) (\(title))"
  }

  /// `Sources: relief-act, article 3; field-guide, page 12`.
  func sources(_ sources: [ShownCitation]) -> String {
    text(.sources, ["sources": listed(sources.map(citation))])
  }

  func citation(_ citation: ShownCitation) -> String { "\(citation.source), \(citation.locator)" }

  func test(_ test: ShownTest) -> String {
    if test.answers.isEmpty { return text(.testNotMet, ["test": test.test]) }
    let answers = listed(test.answers.map(\.answer))
    return text(.testNotMetWithAnswer, ["test": test.test, "answers": answers])
  }

  func why(_ tier: String) -> String { text(.why, ["tier": tier]) }

  /// Something that is open, and at most five answers that are missing for it.
  func open(_ open: ShownOpen) -> String {
    guard !open.missing.isEmpty else { return open.title }
    let labels = listed(open.missing.map(\.label), atMost: 5)
    return text(.openWithMissing, ["title": open.title, "labels": labels])
  }
}
