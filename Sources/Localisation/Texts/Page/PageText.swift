/// What stands on the page that an officer acts on, beside what every result says.
public enum PageText: String, TextKey {
  // An interview that was left.
  case partial
  case partialCounts

  // What to do and when.
  case doNow
  case whileTalking
  case whenHelpIsArranged
  case afterwards
  /// Above what stands under the safeguards that are only named.
  case afterwardsInFull

  // What is not known.
  case openNow
  /// Why a higher tier is announced than is certain: `tier`.
  case treatedAsLongAsOpen
  case oneQuestion
  case eitherQuestion
  case bothQuestions
  case noFewQuestions
  case askNobodyAgain

  // Why no other result.
  /// The result below: `tier`.
  case notLowerThan
  case notLowerAsLongAsOpen
  /// The result above, and what is missing for it: `tier`, `rules`.
  case notReached
  case stillPossible

  // Whom to contact.
  case askBeforeYouTell
  /// A service that the directory has no contact of: `service`.
  case withoutContact
  case moreIsKnown
  case servicesInFull
  /// What a service is needed for: `needs`.
  case neededFor
}
