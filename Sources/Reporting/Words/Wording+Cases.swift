import CaseFormat

extension Wording {
  static let caseHeadings = ["CODE", "DATE", "ANNOUNCED", "STATE", "KEEP UNTIL", ""]
  static let noCases = "There are no cases."
  static let noEntry = "-"
  static let overdue = "OVERDUE"
  static let draft = "draft"
  static let complete = "complete"

  static let dateOfInterview = "Interview on"
  static let languageOfInterview = "Language of the interview"
  static let interpreterCode = "Interpreter"
  static let screenerCode = "Asked by"
  static let minutesTaken = "Minutes"
  static let earlierInterviews = "Earlier interviews"
  static let ownView = "The officer's view before the result"
  static let announcedTier = "Result announced"
  static let decidedTier = "The officer's decision"
  static let because = "because:"
  static let secondPerson = "second person:"
  static let rulesUsed = "Rules"
  static let contentHash = "Content hash of the rules"
  static let programVersion = "Program"
  static let judgedAsOf = "Judged as of"
  static let groupCode = "Group"
  static let keepUntil = "To be kept until"
  static let consents = "Consent to pass on"
  static let referralFates = "What became of the referrals"
  static let links = "Cases that belong together with this one"
  static let noAnswers = "No answers"

  static func recordedCase(_ code: String, isDraft: Bool) -> String {
    "Case \(code)\(isDraft ? " (draft: the interview is not over)" : "")"
  }

  static func fate(_ fate: ReferralFate.Fate) -> String {
    switch fate {
    case .pending: "not decided yet"
    case .accepted: "accepted"
    case .declined: "declined by the person"
    case .unavailable: "service unavailable"
    }
  }
}
