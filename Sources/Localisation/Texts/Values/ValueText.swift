/// Answers, conditions and dates in words.
public enum ValueText: String, TextKey {
  // Answers.
  case yes
  case no
  /// Nothing is known of a value.
  case notKnown
  /// A set without any member.
  case noneOfThem
  /// A set with these members alone.
  case andNothingElse
  /// A set about whose other members nothing is known.
  case theRestIsNotKnown
  case or
  case and
  /// A number between two: `low`, `high`.
  case fromTo

  // Why there is no answer.
  case doesNotKnow
  case declined
  case notSafeToAsk
  case notAsked
  case notAskedYet
  /// The question does not apply to this case.
  case doesNotApply

  // What a statement rests on, and whose it is.
  case said
  case seen
  case inDocument
  case inRecord
  /// Somebody else's statement: `basis`, `source`.
  case byAnother

  // Tests of answers.
  case atLeastOne
  case includes
  case doesNotInclude
  /// Any other value than these.
  case notTheseValues
  case sameAs
  case notSameAs
  case below
  case atMost
  case above
  case atLeast
  case exactly
  case notNumber
  /// A multiple of another number: `number`, `label`.
  case times
  /// A question is answered.
  case withAnswer
  /// A question has no answer.
  case withoutAnswer

  // Conditions.
  case always
  case negated
  /// Holds, or may hold as far as is known.
  case holdsOrMayHold
  /// A tier or a higher one is reached: `determination`, `tier`.
  case orHigher
  /// A question applies to this case.
  case questionApplies
  case atLeastOfThese
  /// So many of a group of signs: `count`, `group`.
  case atLeastOf
  case signs
  /// Signs of some strengths: `strengths`.
  case signsThatAre
  /// Signs of some kinds: `kinds`.
  case signsOf
  /// Signs of some strengths and kinds: `strengths`, `kinds`.
  case signsThatAreOf
  case weak
  case medium
  case strong

  // Truth.
  case holds
  case open
  case doesNotHold
  /// Holds because something is not known.
  case presumed

  // Dates.
  case from
  case until
  case fromUntil
  /// Without a first or last day.
  case atAnyTime
  case inForce
}
