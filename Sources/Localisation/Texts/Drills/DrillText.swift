/// What is said while somebody drills.
///
/// To add a text, add a case here and its text in the three files beside it.
public enum DrillText: String, TextKey {

  // Around every page.
  /// Above everything that a drill shows.
  case training
  /// Which story of how many: `number`, `count`, `title`.
  case storyOf
  /// The day on which a story is judged: `date`.
  case toldOn
  /// A story is shown in a translation that nobody has reviewed.
  case draftTranslation
  /// A story is shown untranslated.
  case notTranslated
  /// The keys that work at every question.
  case keys
  /// What was typed is no choice here.
  case unclear

  // Questions.
  /// Asks for the signs.
  case signsWanted
  /// Asks for the tier.
  case tierWanted
  /// Asks for the services.
  case servicesWanted
  /// Asks for what must not be done.
  case cautionsWanted
  /// Asks how sure the trainee is.
  case certaintyWanted
  /// The lowest certainty, with its points.
  case certaintyLow
  /// The middle certainty, with its points.
  case certaintyMiddle
  /// The highest certainty, with its points.
  case certaintyHigh
  /// Above the advice that is shown after the trainee's own judgement.
  case adviceTitle
  /// Asks whether the trainee agrees.
  case adviceWanted
  /// To agree with the advice.
  case agree
  /// Not to agree with the advice.
  case disagree
  /// To go on to the next story.
  case nextWanted

  // Feedback.
  /// What the rules announce: `tier`.
  case rulesSay
  /// What the story leaves possible: `tier`.
  case mayBecome
  /// The tier is the one announced.
  case right
  /// A higher tier that is possible: `tier`.
  case cautious
  /// Nothing was found where something was to be found: `tier`.
  case missed
  /// Too low, on the right side: `tier`.
  case tooLow
  /// Something was found where there was nothing: `tier`.
  case falseAlarm
  /// Too high, on the right side: `tier`.
  case tooHigh
  /// The points for the tier: `points`.
  case points
  /// Above signs that were missed.
  case signsMissed
  /// Above signs that are not there.
  case signsNotThere
  /// Above signs that were seen.
  case signsSeen
  /// The answers that something rests on: `answers`.
  case restsOn
  /// Answers that speak against it: `answers`.
  case tellsOtherwise
  /// What the story leaves open: `labels`.
  case doesNotTell
  /// Above the reasons of the announced tier: `tier`.
  case whyThis
  /// Above what the chosen tier lacks: `tier`.
  case whyNotYours
  /// What would have to hold: `rules`.
  case wouldNeed
  /// The chosen tier would leave this undone.
  case storyNeeds
  /// Above services that were missed.
  case callAlso
  /// Above services that were rightly chosen.
  case calledRightly
  /// Above services that do not fit.
  case doesNotFit
  /// Above prohibitions that were missed.
  case mindAlso
  /// Above prohibitions that were rightly chosen.
  case mindedRightly
  /// Above prohibitions that the story does not call for.
  case notCalledFor
  /// Above what a story teaches.
  case teaches
  /// Above what was recorded wrongly.
  case adviceWasWrong
  /// What was recorded and what the story says: `label`, `wrong`, `right`.
  case recordedAs
  /// Wrong advice was noticed.
  case noticed
  /// Wrong advice was believed.
  case believed
  /// Right advice was not believed.
  case doubtedRightly
  /// Wrong advice of a session that was cut off: `stories`.
  case wrongLastTime

  // The end.
  /// A drill was left before its end.
  case leftEarly
  /// A drill came to its end.
  case doneForToday
  /// No story is due.
  case nothingDue
  /// What comes back: `count`, `date`.
  case repeatsOn

  // Interviews.
  /// Asks for a question to put.
  case interviewWanted
  /// Asks for a question of a part: `topic`.
  case questionWanted
  /// What the person answers: `answer`.
  case personSays
  /// The person does not answer because it was asked too early.
  case declinesForNow
  /// How many questions were used: `own`, `program`.
  case questionsUsed
  /// The questions led to the result of the full form.
  case reached
  /// The questions did not lead there: `own`, `full`.
  case notReached
  /// Above painful questions that came too early.
  case askedTooEarly
  /// Above questions that could change nothing.
  case askedForNothing
  /// Above questions that mattered and were never asked.
  case neverAsked
}
