import RuleEngine

/// An explanation as plain text.
public struct ExplanationText {
  private var page = TextPage()

  /// The text of an explanation.
  public static func render(_ explanation: Explanation) -> String {
    var text = ExplanationText()
    text.write(explanation)
    return text.page.text
  }

  private mutating func write(_ explanation: Explanation) {
    page.write(Wording.caseLine(explanation.caseCode, explanation.asOf))
    for bounds in explanation.bounds { write(bounds) }
    for tree in explanation.why {
      page.heading(Wording.whyHeading(tree))
      ProofText.write(tree, to: &page)
    }
    for whyNot in explanation.whyNot { write(whyNot) }
    if let comparison = explanation.whatIf { write(comparison) }
    page.heading(Wording.formal(explanation.pack.formalIdentification))
    page.write(explanation.pack.disclaimer)
    page.write(Wording.rules(explanation.pack, explanation.asOf, explanation.programVersion))
  }

  private mutating func write(_ bounds: ShownBounds) {
    page.heading(Wording.outcome(bounds.outcome))
    for tree in bounds.proofs {
      page.blankLine()
      ProofText.write(tree, to: &page)
    }
  }

  private mutating func write(_ whyNot: ShownWhyNot) {
    page.heading(Wording.whyNotHeading(whyNot))
    for obstacle in whyNot.obstacles { page.bullet(obstacle) }
    if !whyNot.missing.isEmpty { page.bullet(Wording.notKnown(whyNot.missing)) }
    if whyNot.truth != Wording.truth(.isTrue) { nearest(whyNot.wouldHold) }
    page.blankLine()
    ProofText.write(whyNot.proof, to: &page)
  }

  private mutating func nearest(_ others: [ShownOtherAnswers]) {
    page.bullet(others.isEmpty ? Wording.noAnswerChangesIt : Wording.itWouldHold)
    for other in others { page.bullet(Wording.others(other), indent: 4) }
  }

  private mutating func write(_ comparison: ShownComparison) {
    page.heading(Wording.whatIf)
    for answer in comparison.answers { page.bullet(Wording.other(answer)) }
    for shift in comparison.determinations {
      page.heading(shift.before.title)
      page.write(Wording.before(shift.before), indent: 2, hanging: 2)
      page.write(Wording.after(shift.after), indent: 2, hanging: 2)
    }
    var kinds: [String] = []
    for change in comparison.changes where change.kind != "tier" && !kinds.contains(change.kind) {
      kinds.append(change.kind)
    }
    for kind in kinds {
      page.heading(Wording.plural(kind))
      for change in comparison.changes where change.kind == kind { page.bullet(Wording.change(change)) }
    }
    if !comparison.referrals.isEmpty { page.heading(Wording.referralsThatChange) }
    for change in comparison.referrals { page.bullet(Wording.change(change)) }
    if comparison.determinations.isEmpty, comparison.changes.isEmpty, comparison.referrals.isEmpty {
      page.heading(Wording.nothingChanges)
    }
  }
}
