extension TextReport {
  /// The tier to announce, whether it is settled, and what to do.
  mutating func outcome(_ determination: ShownDetermination) {
    let isUnsettledLowest =
      !determination.isFinal && determination.announced.id == determination.lower.id
      && determination.reasons.isEmpty
    if determination.isFinal {
      page.heading("\(determination.title): \(determination.announced.title)")
    } else if isUnsettledLowest {
      page.heading("\(determination.title): \(Wording.notSettled)")
    } else {
      page.heading(Wording.treatAs(determination.title, determination.announced.title))
    }
    if isUnsettledLowest {
      page.write(Wording.notAnEmptyResult, indent: 2)
    } else if let meaning = determination.announced.meaning {
      page.write(meaning, indent: 2)
    }
    standing(determination)
    let advice = determination.announced.advice
    if !advice.isEmpty { page.write(Wording.doNow, indent: 2) }
    for line in advice { page.bullet(line, indent: 4) }
    beneath(determination)
  }

  /// Whether it is settled, and what it could still become.
  private mutating func standing(_ determination: ShownDetermination) {
    if determination.isLowest {
      page.write(Wording.coversOnly, indent: 2)
    } else if determination.isFinal {
      page.write(Wording.settled, indent: 2)
    } else {
      let titles = determination.couldBecome.map(\.title)
      page.write(titles.isEmpty ? Wording.notCertainYet : Wording.couldBecome(titles), indent: 2)
      if determination.announced.id != determination.lower.id { page.write(Wording.treatedAs, indent: 2) }
    }
    if !determination.presumedFor.isEmpty {
      page.write(Wording.presumed(determination.presumedFor), indent: 2)
    }
  }

  /// What holds beneath the announced tier: its help is due as well.
  private mutating func beneath(_ determination: ShownDetermination) {
    guard let next = determination.beneath.first else { return }
    page.write(Wording.beneath(next.title), indent: 2)
    for line in next.advice { page.bullet(line, indent: 4) }
    let others = determination.beneath.dropFirst().map(\.title)
    if !others.isEmpty { page.write(Wording.alsoBeneath(others), indent: 2) }
  }

  /// What must and must not be done, each line once.
  mutating func safeguards() {
    list(Wording.mustDo, report.safeguards.map { ($0, $0.instructions) })
    list(Wording.mustNotDo, report.safeguards.map { ($0, $0.prohibitions) })
  }

  private mutating func list(_ heading: String, _ lines: [(ShownSafeguard, [String])]) {
    guard lines.contains(where: { !$0.1.isEmpty }) else { return }
    page.heading(heading)
    var seen: Set<String> = []
    for (safeguard, texts) in lines {
      for text in texts where seen.insert(text).inserted {
        page.bullet(Wording.safeguard(text, safeguard.title, isPresumed: safeguard.isPresumed))
      }
    }
  }

  /// The reasons in the person's own answers.
  mutating func reasons(_ determination: ShownDetermination) {
    if determination.announced.id != determination.lower.id, !determination.missing.isEmpty {
      page.heading(Wording.whyTreated(determination.announced.title))
      page.bullet(Wording.couldRaiseIt(determination.missing))
    }
    reasons(determination.reasons, for: determination.lower.title)
    if let beneath = determination.beneath.first { reasons(determination.reasonsBeneath, for: beneath.title) }
  }

  private mutating func reasons(_ reasons: [ShownReason], for tier: String) {
    guard !reasons.isEmpty else { return }
    page.heading(Wording.why(tier))
    for reason in reasons {
      page.bullet(reason.title)
      for answer in reason.answers { page.write(Wording.answer(answer), indent: 4, hanging: 2) }
      if !reason.sources.isEmpty { page.write(Wording.sources(reason.sources), indent: 4, hanging: 2) }
    }
  }
}
