/// What a recorded case is shown with.
public enum RecordText: String, TextKey {
  // Headings.
  /// A case: `code`.
  case recordedCase
  case recordedDraft
  case consents
  case referralFates
  case links
  case noAnswers

  // Entries.
  case interviewOn
  case language
  case interpreter
  case askedBy
  case minutes
  case earlierInterviews
  case ownView
  case announced
  case decision
  /// A decision's reason: `decision`, `reason`.
  case because
  /// Who agreed with a decision: `decision`, `code`.
  case secondPerson
  case rulesUsed
  case contentHash
  case program
  case judgedAsOf
  case group
  case keepUntil

  // What the person said to passing something on.
  case given
  case refused
  case withdrawn
  case emergency

  // What became of a referral.
  case notDecided
  case accepted
  case declinedByPerson
  case unavailable
}
