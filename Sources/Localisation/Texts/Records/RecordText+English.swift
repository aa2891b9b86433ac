extension RecordText {
  /// The text in English.
  public var english: String {
    switch self {
    case .recordedCase: "Case {code}"
    case .recordedDraft: "Case {code} (draft: the interview is not over)"
    case .consents: "Consent to pass on"
    case .referralFates: "What became of the referrals"
    case .links: "Cases that belong together with this one"
    case .noAnswers: "No answers"
    case .interviewOn: "Interview on"
    case .language: "Language of the interview"
    case .interpreter: "Interpreter"
    case .askedBy: "Asked by"
    case .minutes: "Minutes"
    case .earlierInterviews: "Earlier interviews"
    case .ownView: "The officer's view before the result"
    case .announced: "Result announced"
    case .decision: "The officer's decision"
    case .because: "{decision}; because: {reason}"
    case .secondPerson: "{decision}; second person: {code}"
    case .rulesUsed: "Rules"
    case .contentHash: "Content hash of the rules"
    case .program: "Program"
    case .judgedAsOf: "Judged as of"
    case .group: "Group"
    case .keepUntil: "To be kept until"
    case .given: "given"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .emergency: "passed on in an emergency, without agreement"
    case .notDecided: "not decided yet"
    case .accepted: "accepted"
    case .declinedByPerson: "declined by the person"
    case .unavailable: "service unavailable"
    }
  }
}
