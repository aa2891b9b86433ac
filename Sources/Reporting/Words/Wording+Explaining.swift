import Localisation
import RuleEngine
import RuleLanguage
import Source

extension Wording {
  subscript(key: ExplainingText) -> String { texts.text(key) }

  func text(_ key: ExplainingText, _ values: KeyValuePairs<String, String>) -> String {
    texts.text(key, values)
  }

  /// `Relief: Full relief. Settled`.
  func outcome(_ outcome: ShownOutcome) -> String { "\(outcome.title): \(standing(outcome))" }

  /// What a determination came to, and how certain that is.
  func standing(_ outcome: ShownOutcome) -> String {
    let tier = outcome.announced.title
    if outcome.isFinal { return text(.outcomeSettled, ["tier": tier]) }
    let bounds = (lower: outcome.lower.title, upper: outcome.upper.title)
    if outcome.announced == outcome.lower {
      return text(.atLeastOpenUpTo, ["lower": bounds.lower, "upper": bounds.upper])
    }
    return text(.treatedAsOpenUpTo, ["lower": bounds.lower, "tier": tier, "upper": bounds.upper])
  }

  func whyNot(_ whyNot: ShownWhyNot) -> String {
    let key: ExplainingText =
      switch whyNot.truth {
      case .holds: .itHolds
      case .open: .whyOpen
      case .doesNotHold: .whyNot
      }
    return text(key, ["title": whyNot.title])
  }

  /// Answers of which all together are meant.
  func others(_ others: ShownOtherAnswers) -> String {
    others.answers.map(other).joined(separator: "; \(self[.and]) ")
  }

  func other(_ answer: ShownOtherAnswer) -> String { instead(answer.label, answer.now, answer.instead) }

  func change(_ change: ShownChange) -> String {
    instead(change.title, truth(change.before), truth(change.after))
  }

  func change(_ change: ShownReferralChange) -> String {
    instead(change.title, status(change.before), status(change.after))
  }

  private func instead(_ title: String, _ before: String, _ after: String) -> String {
    text(.instead, ["title": title, "after": after, "before": before])
  }

  private func status(_ status: Referral.Status) -> String {
    switch status {
    case .met: self[.met]
    case .open: self[.openReferral]
    case .unmet: self[.unmet]
    }
  }

  /// The heading of things of one kind that would be otherwise.
  func plural(_ kind: ShownKind) -> String {
    switch kind {
    case .indicator: self[.indicators]
    case .conclusion: self[.conclusions]
    case .tier: self[.tiers]
    case .category: self[.categories]
    case .need: self[.needs]
    case .safeguard: self[.safeguards]
    case .service: self[.services]
    case .impossible, .gate: self[.contradictions]
    }
  }

  func within(_ period: Period, _ asOf: CivilDate) -> String {
    text(.inForceOn, ["dates": dates(period), "date": date(asOf)])
  }

  func notClosed(_ period: Period, _ asOf: CivilDate) -> String {
    text(.notClosed, ["dates": dates(period), "date": date(asOf)])
  }

  /// One line of a proof.
  func line(_ tree: ProofTree) -> String {
    let truth = truth(tree.truth) + (tree.isPresumed ? ", \(self[.presumed])" : "")
    let words = [tree.words, tree.id.map { "[\($0)]" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [words, tree.isShownAbove ? "" : tree.joined ?? ""].filter { !$0.isEmpty }
    var line = "\(truth): \(parts.joined(separator: ", "))"
    if !tree.answers.isEmpty {
      line = text(.lookedAt, ["words": line, "answers": listed(tree.answers.map(\.answer))])
    }
    if tree.isShownAbove { return text(.shownAbove, ["line": line]) }
    let details = [tree.place].compactMap { $0 } + tree.sources.map(citation)
    return details.isEmpty ? line : "\(line) (\(listed(details)))"
  }
}
