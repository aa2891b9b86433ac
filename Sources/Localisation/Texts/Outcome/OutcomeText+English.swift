extension OutcomeText {
  /// The text in English.
  public var english: String {
    switch self {
    case .caseLine: "Case {code}, judged as of {date}"
    case .notSettled: "not settled"
    case .treatAs: "{determination}: not settled. Treat as at least: {tier}"
    case .tooLittleIsKnown: "Too little is known. Do not read this as a clear result."
    case .settled: "Nothing that is still unknown can change this."
    case .coversOnlyWhatWasAsked: "This covers only what was asked. See \"{heading}\" below."
    case .notCertainYet: "It is not certain yet: answers are missing."
    case .couldBecome: "Answers are missing. It could still become: {tiers}."
    case .actAsIfCertain: "Act on it as if it were certain."
    case .presumedBecause: "This is presumed, because something is not known: {answers}."
    case .doNow: "Do now:"
    case .mustDo: "To protect the person"
    case .mustNotDo: "What not to do"
    case .safeguardsThatMayApply: "These protections may apply too, as long as answers are missing"
    case .beneath: "Beneath it this holds too: {tier}"
    case .alsoBeneath: "And beneath that: {tiers}"
    case .why: "Why: {tier}"
    case .whyTreatedAs: "Why it is treated as: {tier}"
    case .couldRaiseIt: "These could raise it, and are not known: {labels}"
    case .andMore: "and more"
    case .sources: "Sources: {sources}"
    case .openWithMissing: "{title}. Not known: {labels}"
    case .whyNotAnother: "Why not another result: {determination}"
    case .notHigher: "Not higher. This does not hold: {tier}"
    case .nothingHigher: "There is no higher result."
    case .rulesThatDoNotHold: "Does not hold: {rules}"
    case .testNotMet: "Not met: {test}"
    case .testNotMetWithAnswer: "Not met: {test}. The answer: {answers}"
    case .stillOpen: "Still open: {tiers}"
    case .notLower: "Not lower. The answers under \"{heading}\" are enough, whatever else is said."
    case .nothingLower: "There is no lower result."
    }
  }
}
