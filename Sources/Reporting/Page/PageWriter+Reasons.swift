import Localisation
import RuleEngine
import RuleLanguage

extension PageWriter {
  /// At most three rules with the person's own answers.
  mutating func reasons(_ determination: ShownDetermination) {
    if determination.reasons.isEmpty { return }
    page.heading(wording.why(determination.lower.title))
    for reason in determination.reasons {
      page.bullet(reason.title)
      for answer in reason.answers { page.detail(wording.answer(answer)) }
      if !reason.sources.isEmpty { page.detail("[\(reason.id)] \(wording.sources(reason.sources))", .note) }
    }
  }

  /// What was asked about, where nothing was found.
  mutating func covered() {
    guard determinations.contains(where: \.isLowest) else { return }
    page.heading(wording[.whatWasCovered])
    for line in wording.coverage(report.coverage) { page.bullet(line) }
  }

  /// What is not known, and which one or two questions could change the result.
  mutating func openQuestions(_ id: DeterminationID) {
    let shown = determinations[id]
    if shown.isFinal || shown.missing.isEmpty { return }
    page.heading(wording[.openNow])
    if shown.announced.id != shown.lower.id {
      page.write(wording.text(.treatedAsLongAsOpen, ["tier": shown.announced.title]))
    }
    let found = report.evaluation.openQuestions(for: id)
    page.write(introduction(found, shown.missing.map(\.id)))
    for answer in found.flatMap(\.values) {
      page.bullet(wording.question(report.pack.facts[answer.fact]), .question)
    }
    let labels = wording.listed(shown.missing.map(\.label), atMost: 8)
    page.write(wording.text(.answersNotKnown, ["answers": labels]), .note)
  }

  private func introduction(_ found: [OtherAnswers], _ missing: [String]) -> String {
    if found.count > 1 { return wording[.eitherQuestion] }
    if let first = found.first { return wording[first.values.count > 1 ? .bothQuestions : .oneQuestion] }
    let facts = report.pack.facts.indices.filter { missing.contains(report.pack.facts[$0].id) }
    return wording[facts.contains(where: report.evaluation.mayBeAsked) ? .noFewQuestions : .askNobodyAgain]
  }

  /// Answers that cannot all be right, and accounts that differ: said, and nothing is taken from anybody for it.
  mutating func accountsThatDiffer() {
    let contradictions = report.contradictions
    if !contradictions.isEmpty { page.heading(wording[.cannotAllBeRight]) }
    for contradiction in contradictions { page.bullet(wording.contradiction(contradiction)) }
    let disagreements = report.disagreements
    if !disagreements.isEmpty { page.heading(wording[.statementsDiffer]) }
    for disagreement in disagreements { page.bullet(wording.disagreement(disagreement)) }
  }

  /// Why not the tier below, why not the one above: a line each.
  mutating func contrasts(_ id: DeterminationID) {
    page.heading(wording.text(.whyNotAnother, ["determination": determinations[id].title]))
    page.bullet(notBelow(id))
    page.bullet(notAbove(id))
  }

  private func notBelow(_ id: DeterminationID) -> String {
    let interval = report.evaluation.interval(id)
    guard interval.announced > 0 else { return wording[.nothingLower] }
    let key: PageText = interval.announced == interval.lower ? .notLowerThan : .notLowerAsLongAsOpen
    return wording.text(key, ["tier": title(id, interval.announced - 1)])
  }

  private func notAbove(_ id: DeterminationID) -> String {
    let above = report.evaluation.interval(id).announced + 1
    guard above < report.pack.determinations[id].tiers.count else { return wording[.nothingHigher] }
    let tier = Proposition.tier(id, above)
    if report.isOpen(tier) { return wording.text(.stillPossible, ["tier": title(id, above)]) }
    let contrast = report.contrast(tier)
    let rules = contrast.rulesThatDoNotHold.map(\.title) + contrast.tests.map(\.test)
    return wording.text(
      .notReached, ["tier": title(id, above), "rules": wording.listed(rules, atMost: 3)])
  }

  private func title(_ id: DeterminationID, _ tier: Int) -> String {
    report.pack.determinations[id].tiers[tier].entry.title
  }
}
