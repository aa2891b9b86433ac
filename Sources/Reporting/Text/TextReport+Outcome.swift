import Localisation

extension TextReport {
  /// The tier to announce, whether it is settled, and what to do.
  mutating func outcome(_ determination: ShownDetermination) {
    let isUnsettledLowest =
      !determination.isFinal && determination.announced.id == determination.lower.id
      && determination.reasons.isEmpty
    if determination.isFinal {
      page.heading("\(determination.title): \(determination.announced.title)")
    } else if isUnsettledLowest {
      page.heading("\(determination.title): \(wording[.notSettled])")
    } else {
      let tier = determination.announced.title
      page.heading(wording.text(.treatAs, ["determination": determination.title, "tier": tier]))
    }
    if isUnsettledLowest {
      page.write(wording[.tooLittleIsKnown], indent: 2)
    } else if let meaning = determination.announced.meaning {
      page.write(meaning, indent: 2)
    }
    standing(determination)
    let advice = determination.announced.advice
    if !advice.isEmpty { page.write(wording[.doNow], indent: 2) }
    for line in advice { page.bullet(line, indent: 4) }
    beneath(determination)
  }

  /// Whether it is settled, and what it could still become.
  private mutating func standing(_ determination: ShownDetermination) {
    if determination.isLowest {
      let below = wording[.whatWasCovered]
      page.write(wording.text(.coversOnlyWhatWasAsked, ["heading": below]), indent: 2)
    } else if determination.isFinal {
      page.write(wording[.settled], indent: 2)
    } else {
      let titles = determination.couldBecome.map(\.title)
      let open = wording.text(.couldBecome, ["tiers": wording.or(titles)])
      page.write(titles.isEmpty ? wording[.notCertainYet] : open, indent: 2)
      if determination.announced.id != determination.lower.id {
        page.write(wording[.actAsIfCertain], indent: 2)
      }
    }
    if !determination.presumedFor.isEmpty {
      page.write(presumed(determination.presumedFor), indent: 2)
    }
  }

  /// What holds on doubt, and the answers that are missing.
  func presumed(_ answers: [ShownAnswer]) -> String {
    wording.text(.presumedBecause, ["answers": wording.listed(answers)])
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
