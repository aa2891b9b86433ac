/// What stands around the questions of an interview: keys, steps, and what is said after an answer.
///
/// To add a text, add a case here and its text in the three files beside it.
public enum InterviewText: String, TextKey {
  /// Above the questions of a topic: `number`, `count`, `topic`.
  case topicLine
  /// The keys that work at every question.
  case keysAtQuestion
  /// The keys that work where something else than a question stands.
  case keysElsewhere
  /// The key that hides the screen in a full terminal.
  case hideKey
  /// The key that hides what stands on the screen where lines are printed.
  case hideLine
  /// What stands on a hidden screen.
  case hidden
  /// What was answered before: `answer`.
  case answeredBefore
  /// Which source's statement is typed next: `basis`, `by`.
  case answersOfSource
  /// Asks for the officer's code.
  case screenerWanted
  /// Asks what another source's statement rests on.
  case basisWanted
  /// Asks whose statement it is.
  case sourceWanted
  /// In the place of a source's code.
  case nobodyInParticular
  /// A statement's basis: somebody said it.
  case basisSaid
  /// A statement's basis: somebody saw it.
  case basisSeen
  /// A statement's basis: a document.
  case basisDocument
  /// A statement's basis: another body's record.
  case basisRecord
  /// Asks whether to go on.
  case pauseWanted
  /// To go on after a pause.
  case pauseGoOn
  /// To stop at a pause.
  case pauseStop
  /// To see what helps somebody in distress.
  case pauseHelp
  /// Above what helps somebody in distress.
  case comfortTitle
  /// Above the answers so far.
  case reviewWanted
  /// Behind an answer without effect.
  case reviewSetAside
  /// Behind an answer from a hand-over.
  case reviewHandedOver
  /// Where nothing was answered yet.
  case reviewEmpty
  /// Asks for the language.
  case languageWanted
  /// Above what is to be read aloud before the talk.
  case readAloud
  /// Asks for the officer's own view.
  case ownViewWanted
  /// Asks for the decision: `tier`.
  case decisionWanted
  /// The key that shows everything behind a result.
  case proofKey
  /// What the officer thought before: `tier`.
  case ownViewWas
  /// Asks why the officer decides for less: `tier`.
  case reasonWanted
  /// Asks for the second person's code.
  case secondPersonWanted
  /// A reason or a second person is missing.
  case notEnough
  /// Asks who may be told.
  case recipientsWanted
  /// A recipient and what for: `recipient`, `needs`.
  case recipientFor
  /// Asks what a recipient may be told: `recipient`.
  case itemsWanted
  /// The choice of all parts.
  case itemsAll
  /// Above what has to be done before the next question.
  case atOnceTitle
  /// Above what to keep in mind from here on.
  case mindTitle
  /// A determination cannot change any more: `tier`.
  case settledNow
  /// A determination stays open whatever is asked: `tier`.
  case resultIsOpen
  /// A determination cannot change any more, and which tier it is waits for the officer's own view.
  case onlyHelpIsOpen
  /// Answers cannot all be right: `title`.
  case contradictionNow
  /// Sources say different things: `fact`.
  case statementsDifferNow
  /// Answers without effect: `facts`.
  case setAsideNow
  /// Another source's statement was recorded.
  case statementRecorded
  /// How many answers were handed over: `count`.
  case handedOverNow
  /// How often the person was interviewed before: `count`.
  case interviewsBefore
  /// From the second interview on.
  case tooManyInterviews
  /// What a question can still change: `what`.
  case whyOpen
  /// There is no answer that could be kept.
  case nothingToKeep
  /// The person does not want to talk.
  case refusedTitle
  /// What to do for somebody who does not want to talk.
  case cardWanted
  /// An interview was left before its end.
  case leftEarly
  /// Nothing was decided.
  case noDecision
  /// Nothing is written anywhere.
  case notKept
  /// Where the case is kept: `code`.
  case keptAs
  /// The case could not be saved.
  case notSaved
  /// There is more than fits on the screen.
  case moreBelow
  /// To leave what was shown.
  case pressEnter
}
