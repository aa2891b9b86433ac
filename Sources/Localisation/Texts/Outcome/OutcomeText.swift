/// What a result is called, what it asks for, why it is so, and why it is no other.
public enum OutcomeText: String, TextKey {
  /// The case and the day: `code`, `date`.
  case caseLine

  // How certain it is.
  case notSettled
  /// The determination is open: `determination`, `tier`.
  case treatAs
  /// An open result that rests on hardly anything.
  case tooLittleIsKnown
  case settled
  /// Nothing was found, and where it says what was asked: `heading`.
  case coversOnlyWhatWasAsked
  case notCertainYet
  case couldBecome
  case actAsIfCertain
  /// Something holds because answers are missing: `answers`.
  case presumedBecause

  // What to do.
  case doNow
  case mustDo
  case mustNotDo
  case safeguardsThatMayApply
  /// A lower tier holds as well: `tier`.
  case beneath
  case alsoBeneath

  // Why.
  case why
  case whyTreatedAs
  /// Missing answers: `labels`.
  case couldRaiseIt
  case andMore
  case sources
  /// Something that is open, and what is missing: `title`, `labels`.
  case openWithMissing

  // Why no other result.
  case whyNotAnother
  case notHigher
  case nothingHigher
  case rulesThatDoNotHold
  case testNotMet
  case testNotMetWithAnswer
  case stillOpen
  /// Why it is not lower: `heading` names where the reasons stand.
  case notLower
  case nothingLower
}
