import Localisation
import RuleEngine

/// An explanation as plain text.
public struct ExplanationText {
  private var page = TextPage()
  private let wording: Wording

  private init(_ wording: Wording) {
    self.wording = wording
  }

  /// The text of an explanation, in the words it was made with.
  public static func render(_ explanation: Explanation, _ wording: Wording) -> String {
    var text = ExplanationText(wording)
    text.write(explanation)
    return text.page.text
  }

  private mutating func write(_ explanation: Explanation) {
    let day = wording.date(explanation.asOf)
    page.write(wording.text(.caseLine, ["code": explanation.caseCode, "date": day]))
    for bounds in explanation.bounds { write(bounds) }
    for tree in explanation.why {
      page.heading(wording.text(.reasonOf, ["words": tree.words]))
      ProofText.write(tree, wording, to: &page)
    }
    for whyNot in explanation.whyNot { write(whyNot) }
    if let comparison = explanation.whatIf { write(comparison) }
    page.heading(wording.text(.formalIdentification, ["body": explanation.pack.formalIdentification]))
    page.write(explanation.pack.disclaimer)
    page.write(wording.rules(explanation.pack, day, explanation.programVersion))
  }

  private mutating func write(_ bounds: ShownBounds) {
    page.heading(wording.outcome(bounds.outcome))
    for tree in bounds.proofs {
      page.blankLine()
      ProofText.write(tree, wording, to: &page)
    }
  }

  private mutating func write(_ whyNot: ShownWhyNot) {
    page.heading(wording.whyNot(whyNot))
    for obstacle in whyNot.obstacles { page.bullet(obstacle) }
    if !whyNot.missing.isEmpty {
      page.bullet(wording.text(.answersNotKnown, ["answers": wording.listed(whyNot.missing)]))
    }
    if whyNot.truth != .holds { nearest(whyNot.wouldHold) }
    page.blankLine()
    ProofText.write(whyNot.proof, wording, to: &page)
  }

  private mutating func nearest(_ others: [ShownOtherAnswers]) {
    page.bullet(wording[others.isEmpty ? .noAnswerChangesIt : .itWouldHold])
    for other in others { page.bullet(wording.others(other), indent: 4) }
  }

  private mutating func write(_ comparison: ShownComparison) {
    page.heading(wording[.whatIf])
    for answer in comparison.answers { page.bullet(wording.other(answer)) }
    for shift in comparison.determinations {
      page.heading(shift.before.title)
      page.write(wording.text(.now, ["outcome": wording.standing(shift.before)]), indent: 2, hanging: 2)
      page.write(wording.text(.then, ["outcome": wording.standing(shift.after)]), indent: 2, hanging: 2)
    }
    var kinds: [ShownKind] = []
    for change in comparison.changes where change.kind != .tier && !kinds.contains(change.kind) {
      kinds.append(change.kind)
    }
    for kind in kinds {
      page.heading(wording.plural(kind))
      for change in comparison.changes where change.kind == kind { page.bullet(wording.change(change)) }
    }
    if !comparison.referrals.isEmpty { page.heading(wording[.referrals]) }
    for change in comparison.referrals { page.bullet(wording.change(change)) }
    if comparison.determinations.isEmpty, comparison.changes.isEmpty, comparison.referrals.isEmpty {
      page.heading(wording[.nothingChanges])
    }
  }
}
