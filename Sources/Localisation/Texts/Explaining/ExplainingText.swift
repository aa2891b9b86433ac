/// What an explanation says: proofs line by line, why something does not hold, and what other answers would change.
public enum ExplainingText: String, TextKey {
  // Headings.
  /// Why something is what it is: `words`.
  case reasonOf
  case itHolds
  case whyOpen
  case whyNot
  case answersNotKnown
  case noAnswerChangesIt
  case itWouldHold
  case whatIf
  case nothingChanges

  // A determination: `tier`, `lower`, `upper`.
  case outcomeSettled
  case atLeastOpenUpTo
  case treatedAsOpenUpTo
  case now
  case then

  // Something else, before and after.
  /// Something that would be otherwise: `title`, `after`, `before`.
  case instead
  case met
  case openReferral
  case unmet
  case indicators
  case conclusions
  case tiers
  case categories
  case needs
  case safeguards
  case services
  case referrals
  case contradictions

  // A line of a proof.
  case allOfThese
  case anyOfThese
  case noneOfThese
  case notThisOne
  case thisHoldsOrMay
  case questionDoesNotApply
  case asAnswered
  /// Something whose parts stand further up: `line`.
  case shownAbove
  /// A part of a proof with the answer that it looked at: `words`, `answers`.
  case lookedAt
  /// Dates of a rule, and the day judged on: `dates`, `date`.
  case inForceOn
  case notClosed
}
