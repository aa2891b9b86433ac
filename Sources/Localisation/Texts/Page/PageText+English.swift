extension PageText {
  /// The text in English.
  public var english: String {
    switch self {
    case .partial: "PARTIAL: the interview was left before its end."
    case .partialCounts: "It rests on what was said until then. Act on it all the same."
    case .doNow: "What to do now"
    case .whileTalking: "While you talk with the person"
    case .whenHelpIsArranged: "When help is arranged"
    case .afterwards: "In the weeks after"
    case .afterwardsInFull: "In the weeks after, in full"
    case .openNow: "What is not known"
    case .treatedAsLongAsOpen: "It is treated as this, as long as answers are missing: {tier}."
    case .oneQuestion: "The answer to this could change the result. Ask, if it is safe:"
    case .eitherQuestion: "The answer to either of these could change the result. Ask, if it is safe:"
    case .bothQuestions: "The answers to both of these could change the result. Ask, if it is safe:"
    case .noFewQuestions: "No answer to one or two questions would change the result."
    case .askNobodyAgain: "What is missing was declined, or is not safe to ask. Do not press."
    case .notLowerThan: "Why not lower ({tier}): the reasons above are enough for more."
    case .notLowerAsLongAsOpen: "Why not lower ({tier}): answers that are missing could raise it."
    case .notReached: "Why not higher ({tier}): this does not hold: {rules}"
    case .stillPossible: "Higher is still possible ({tier}): answers are missing."
    case .askBeforeYouTell: "Ask the person each time before you tell anybody, unless no consent is needed."
    case .withoutContact: "{service} (no contact in the directory)"
    case .moreIsKnown: "Further services, and the limits of each, are shown on request."
    case .servicesInFull: "The services in full"
    case .neededFor: "For: {needs}"
    }
  }
}
