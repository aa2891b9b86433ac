/// What stands behind a result: what is unknown, signs, what was covered, accounts that differ, dates, sources, and who decides.
public enum BackgroundText: String, TextKey {
  // What is not known.
  case couldChangeTheResult
  case notExactEnough

  // Signs and conclusions.
  case signsThatHold
  case signsThatAreOpen
  case signsThatDoNotHold
  case doesNotShow
  case alsoConcluded
  /// A classification that is open: `title`, `categories`.
  case openClassification

  // What was asked about.
  case whatWasCovered
  case noTopicAnswered
  case topicsAnswered
  case topicsNotAnswered
  case unanswered
  case withoutAnySign

  // Answers that differ, or have no effect.
  case cannotAllBeRight
  case statementsDiffer
  case eachStatementCounts
  case lowestCounts
  case highestCounts
  case eachStaysPossible
  /// The order in which statements count: `bases`.
  case firstOfTheseCounts
  case answersSetAside
  case countsOnlyIf

  // Dates and sources.
  case notInForceOn
  case sourcesCited
  case notCheckedAgainstOriginal

  // Who decides, and by which rules.
  case formalIdentification
  /// Which rules gave the result: `name`, `version`, `hash`, `date`, `program`.
  case rules
}
