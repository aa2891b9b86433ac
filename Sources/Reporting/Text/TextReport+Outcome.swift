import Localisation

extension TextReport {
  /// The tier to announce, whether it is settled, and what to do.
  mutating func outcome(_ determination: ShownDetermination) {
    page.heading(wording.headline(determination))
    for line in wording.meaning(determination) { page.write(line, indent: 2) }
    let advice = determination.announced.advice
    if !advice.isEmpty { page.write(wording[OutcomeText.doNow], indent: 2) }
    for line in advice { page.bullet(line, indent: 4) }
    beneath(determination)
  }

  /// What holds beneath the announced tier: its help is due as well.
  private mutating func beneath(_ determination: ShownDetermination) {
    guard let next = determination.beneath.first else { return }
    page.write(wording.text(.beneath, ["tier": next.title]), indent: 2)
    for line in next.advice { page.bullet(line, indent: 4) }
    let others = determination.beneath.dropFirst().map(\.title)
    if !others.isEmpty {
      page.write(wording.text(.alsoBeneath, ["tiers": wording.listed(others)]), indent: 2)
    }
  }

  /// What must and must not be done, each line once.
  mutating func safeguards() {
    list(wording[.mustDo], report.safeguards.map { ($0, $0.instructions) })
    list(wording[.mustNotDo], report.safeguards.map { ($0, $0.prohibitions) })
  }

  private mutating func list(_ heading: String, _ lines: [(ShownSafeguard, [String])]) {
    guard lines.contains(where: { !$0.1.isEmpty }) else { return }
    page.heading(heading)
    var seen: Set<String> = []
    for (safeguard, texts) in lines {
      for text in texts where seen.insert(text).inserted {
        page.bullet(wording.safeguard(text, safeguard.title, isPresumed: safeguard.isPresumed))
      }
    }
  }

  /// The reasons in the person's own answers.
  mutating func reasons(_ determination: ShownDetermination) {
    if determination.announced.id != determination.lower.id, !determination.missing.isEmpty {
      page.heading(wording.text(.whyTreatedAs, ["tier": determination.announced.title]))
      let labels = wording.listed(determination.missing.map(\.label), atMost: 8)
      page.bullet(wording.text(.couldRaiseIt, ["labels": labels]))
    }
    reasons(determination.reasons, for: determination.lower.title)
    if let beneath = determination.beneath.first { reasons(determination.reasonsBeneath, for: beneath.title) }
  }

  private mutating func reasons(_ reasons: [ShownReason], for tier: String) {
    guard !reasons.isEmpty else { return }
    page.heading(wording.why(tier))
    for reason in reasons {
      page.bullet(reason.title)
      for answer in reason.answers { page.write(wording.answer(answer), indent: 4, hanging: 2) }
      if !reason.sources.isEmpty { page.write(wording.sources(reason.sources), indent: 4, hanging: 2) }
    }
  }
}
