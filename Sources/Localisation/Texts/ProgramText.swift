/// What is said while a person is asked.
///
/// To add a text, add a case here and its text in `English.swift`, `Lao.swift` and `Thai.swift`.
public enum ProgramText: String, TextKey {
  // Questions.
  /// Before what the officer judges alone.
  case forOfficer
  /// Before what the papers say.
  case fromPapers
  /// The choice yes.
  case yes
  /// The choice no.
  case no
  /// Which numbers are possible: `unit`, `low`, `high`.
  case numberRange
  /// The choice that closes a list.
  case nothingElse
  /// Before the help of a question: `help`.
  case note
  /// Why a question is asked that does not say so itself.
  case whyAsked
  /// How many questions are left: `count`.
  case atMostMore

  // Keys and what was typed.
  /// The keys that work at every question.
  case keys
  /// An empty line was typed.
  case nothingRecorded
  /// There is no question to go back to.
  case firstQuestion
  /// A number was expected.
  case numberWanted
  /// The number is too low or too high: `low`, `high`.
  case numberOutside
  /// The number has a separator that two countries read in two ways.
  case numberTwoWays
  /// Yes or no was expected.
  case yesNoWanted
  /// One choice was expected.
  case choiceWanted
  /// Several choices were expected.
  case setWanted
}
