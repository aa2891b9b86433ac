import Localisation

extension Wording {
  subscript(key: OutcomeText) -> String { texts.text(key) }

  func text(_ key: OutcomeText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  /// `Relief: Full relief`; a result that is open never bears the title of the lowest.
  func headline(_ determination: ShownDetermination) -> String {
    let tier = determination.announced.title
    if determination.isFinal { return "\(determination.title): \(tier)" }
    if determination.restsOnHardlyAnything { return "\(determination.title): \(self[.notSettled])" }
    return text(.treatAs, ["determination": determination.title, "tier": tier])
  }

  /// What a result means, whether it is settled, and what it could still become.
  func meaning(_ determination: ShownDetermination) -> [String] {
    var lines: [String] = []
    if determination.restsOnHardlyAnything {
      lines.append(self[.tooLittleIsKnown])
    } else if let meaning = determination.announced.meaning {
      lines.append(meaning)
    }
    lines += certainty(determination)
    if !determination.presumedFor.isEmpty { lines.append(presumed(determination.presumedFor)) }
    return lines
  }

  private func certainty(_ determination: ShownDetermination) -> [String] {
    if determination.isLowest {
      return [text(.coversOnlyWhatWasAsked, ["heading": self[.whatWasCovered]])]
    }
    if determination.isFinal { return [self[.settled]] }
    let titles = determination.couldBecome.map(\.title)
    let open = text(.couldBecome, ["tiers": or(titles)])
    let lines = [titles.isEmpty ? self[.notCertainYet] : open]
    return determination.announced.id == determination.lower.id ? lines : lines + [self[.actAsIfCertain]]
  }

  /// What holds on doubt, and the answers that are missing.
  func presumed(_ answers: [ShownAnswer]) -> String {
    text(.presumedBecause, ["answers": listed(answers)])
  }

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
