import RuleEngine

extension Wording {
  static let noAnswerChangesIt = "No other answer was found that would make it hold."
  static let itWouldHold = "It would hold with any one of these:"
  static let whatIf = "With these answers instead"
  static let nothingChanges = "Nothing changes."
  static let referralsThatChange = "Referrals"

  /// `Relief: Full relief. Settled`.
  static func outcome(_ outcome: ShownOutcome) -> String { "\(outcome.title): \(standing(outcome))" }

  static func before(_ outcome: ShownOutcome) -> String { "Now: \(standing(outcome))" }
  static func after(_ outcome: ShownOutcome) -> String { "Then: \(standing(outcome))" }

  private static func standing(_ outcome: ShownOutcome) -> String {
    if outcome.isFinal { return "\(outcome.announced.title). Settled" }
    let treated =
      outcome.announced == outcome.lower
      ? "at least \(outcome.lower.title)"
      : "at least \(outcome.lower.title), treated as \(outcome.announced.title)"
    return "\(treated). Open up to \(outcome.upper.title)"
  }

  static func whyHeading(_ tree: ProofTree) -> String { "Why: \(tree.words)" }

  static func whyNotHeading(_ whyNot: ShownWhyNot) -> String {
    switch whyNot.truth {
    case truth(.isTrue): "It holds: \(whyNot.title)"
    case truth(.unknown): "Why it is open: \(whyNot.title)"
    default: "Why it does not hold: \(whyNot.title)"
    }
  }

  static func notKnown(_ answers: [ShownAnswer]) -> String { "Not known: \(list(answers))" }

  static func others(_ others: ShownOtherAnswers) -> String {
    others.answers.map(other).joined(separator: "; and ")
  }

  static func other(_ answer: ShownOtherAnswer) -> String {
    "\(answer.label): \(answer.instead) (now: \(answer.now))"
  }

  static func change(_ change: ShownChange) -> String {
    "\(change.title): \(change.after) (now: \(change.before))"
  }

  static func change(_ change: ShownReferralChange) -> String {
    "\(change.title): \(change.after) (now: \(change.before))"
  }

  static func plural(_ kind: String) -> String {
    switch kind {
    case "indicator": "Signs"
    case "conclusion": "Conclusions"
    case "category": "Categories"
    case "need": "Needs"
    case "safeguard": "Protections"
    case "service": "Services"
    default: "Answers that cannot all be right"
    }
  }

  static func rules(_ pack: ShownPack, _ asOf: String, _ version: String) -> String {
    "Rules: \(pack.name) \(pack.version), content \(pack.contentHash.prefix(16)). Judged as of \(asOf). "
      + "Saphan \(version)."
  }
}
