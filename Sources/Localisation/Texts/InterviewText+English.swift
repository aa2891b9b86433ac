extension InterviewText {
  /// The text in English.
  public var english: String {
    switch self {
    case .topicLine: "Part {number} of {count}: {topic}"
    case .keysAtQuestion:
      "n does not know, d declined, x not safe to ask, ? why, b back, r review, a another source, p pause, l language, s stop. Enter alone records nothing."
    case .keysElsewhere: "b back, s stop. Enter alone records nothing."
    case .hideKey: "Esc hides the screen at once."
    case .hideLine: "h moves what was said out of sight."
    case .hidden: "Type 1 to go on."
    case .answeredBefore: "Before: {answer}. k keeps it."
    case .answersOfSource: "Now the statement of the other source ({basis}, {by})."
    case .screenerWanted: "Your own code, never a name. n leaves it out."
    case .basisWanted: "What does the other statement rest on?"
    case .sourceWanted: "Whose statement is it? A short code, never a name. n: nobody in particular."
    case .nobodyInParticular: "nobody in particular"
    case .basisSaid: "It was said"
    case .basisSeen: "It was seen"
    case .basisDocument: "A document"
    case .basisRecord: "Another body's record"
    case .pauseWanted: "Look at the person. What is needed now?"
    case .pauseGoOn: "Go on"
    case .pauseStop: "Stop for today"
    case .pauseHelp: "Show what helps now"
    case .comfortTitle: "What helps now"
    case .reviewWanted: "The answers so far. Type a number to change one, 0 to go on."
    case .reviewSetAside: "set aside: the question does not apply"
    case .reviewHandedOver: "handed over"
    case .reviewEmpty: "Nothing was answered yet."
    case .languageWanted: "In which language shall the questions stand?"
    case .readAloud: "Read aloud:"
    case .ownViewWanted:
      "Your own view first, before the program says its own. Which fits best? n: no view."
    case .decisionWanted:
      "What do you decide? The program says: {tier}. Higher is free. Lower needs a reason and a second person. n: not decided yet."
    case .proofKey: "? shows all that stands behind it: every service, later steps, the whole proof."
    case .ownViewWas: "Your own view was: {tier}."
    case .reasonWanted: "Why {tier}? Write the reason in a few words, without names."
    case .secondPersonWanted: "The code of the second person who decides so too."
    case .notEnough: "A reason of some words and the code of somebody else are needed."
    case .recipientsWanted:
      "Ask the person: who may be told? Type the numbers of those who may, and 0 if nobody else may. n: not asked today."
    case .recipientFor: "{recipient}, for: {needs}"
    case .itemsWanted:
      "What may {recipient} be told? Type the numbers of the parts. 0: only which help is needed."
    case .itemsAll: "All of these"
    case .atOnceTitle: "DO THIS NOW, before the next question:"
    case .mindTitle: "From here on:"
    case .settledNow:
      "The result is settled: {tier}. What is asked now only finds the right help. e ends the questions."
    case .onlyHelpIsOpen:
      "The result cannot change any more. What is asked now only finds the right help. e ends the questions."
    case .resultIsOpen:
      "The result stays open, and is treated as: {tier}. What is asked now only finds the right help. e ends the questions."
    case .contradictionNow:
      "These answers cannot all be right: {title}. Ask again, kindly. Nothing is lowered by it."
    case .statementsDifferNow: "The sources say different things: {fact}. All are kept."
    case .setAsideNow: "Without effect now, but kept in the review: {facts}."
    case .statementRecorded: "Recorded beside. Now the usual answer, or k if there is none."
    case .handedOverNow:
      "Answers handed over: {count}. They are not asked again. The person may add or correct any of them: r."
    case .interviewsBefore: "Earlier interviews of this person: {count}."
    case .tooManyInterviews: "Ask only what is really missing. Each interview costs the person much."
    case .whyOpen: "It can still change: {what}."
    case .nothingToKeep: "There is no answer yet that could be kept."
    case .refusedTitle: "The person does not want to talk. That is all right. Nothing is kept."
    case .cardWanted: "Give this card, and say that one can ask again at any time."
    case .leftEarly:
      "The interview was left before its end. What follows rests on what was said until then."
    case .noDecision: "No decision was recorded."
    case .notKept: "Nothing of this interview is kept on this machine."
    case .keptAs: "This case is kept sealed under the code {code}."
    case .notSaved: "The last answer could NOT be saved. Go on only if that does not matter."
    case .moreBelow: "More: PageDown and PageUp."
    case .pressEnter: "Enter: go on"
    }
  }
}
