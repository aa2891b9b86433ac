public import RuleLanguage

/// What an interview waits for.
public enum Step: Hashable, Sendable {
  /// The code of who asks.
  case screener
  /// The answer to a question.
  case question(Asking)
  /// What another source's statement rests on.
  case basis(FactID)
  /// Whose statement it is.
  case source(FactID, Fact.Basis)
  /// Whether to go on, before this question.
  case pause(before: FactID?)
  /// Which answer to change, if any.
  case review
  /// Which language to go on in.
  case language
  /// What the officer thinks, before the result is shown.
  case ownView(DeterminationID)
  /// What the officer decides, after it.
  case decision(DeterminationID)
  /// Why the officer decides for a lower tier than this program announced.
  case reason(DeterminationID, tier: Int)
  /// Who else decided so.
  case secondPerson(DeterminationID, tier: Int, reason: String)
  /// Who may be told.
  case recipients
  /// What one of them may be told.
  case items(recipient: Int)
  /// Nothing more.
  case ended(Ending)
}

/// A question that stands.
public struct Asking: Hashable, Sendable {
  /// The fact asked about.
  public let fact: FactID
  /// Whether it was answered before, and may be answered otherwise now.
  public var isAgain = false
  /// What the next statement rests on, and whose it is, where that is another source than usual.
  public var source: Source?

  /// Another source.
  public struct Source: Hashable, Sendable {
    /// What its statement rests on.
    public let basis: Fact.Basis
    /// Whose it is, as a code.
    public let by: String?
  }
}

/// How an interview ended.
public enum Ending: Hashable, Sendable {
  /// Nothing more could matter.
  case complete
  /// The person did not want to talk.
  case refused
  /// Somebody stopped it.
  case stopped
}

/// What is said to the officer after a line, besides the next step.
public enum Notice: Hashable, Sendable {
  /// Nothing was typed, and nothing recorded.
  case nothingRecorded
  /// What was typed cannot be understood here.
  case unclear(AnswerLine.Advice)
  /// There is no question before this one.
  case firstQuestion
  /// Nothing was answered that could be kept.
  case nothingToKeep
  /// Why the question is asked.
  case why(FactID)
  /// What to do when the person is in distress.
  case comfort
  /// Safeguards to act on before the next question.
  case atOnce([SafeguardID])
  /// Safeguards to keep in mind from here on.
  case mind([SafeguardID])
  /// Nothing that is still unknown can change a determination.
  case settled(DeterminationID)
  /// Answers that cannot all be right.
  case contradiction(Int)
  /// Two sources say different things of a fact.
  case statementsDiffer(FactID)
  /// Answers that have no effect any more, because their questions do not apply.
  case setAside([FactID])
  /// A statement of another source was recorded.
  case statementRecorded(FactID)
  /// How many answers were handed over.
  case handedOver(Int)
  /// The result is to be shown now.
  case result
  /// Everything behind the result is to be shown now.
  case proof
  /// A second person has to be somebody else, and a reason has to be given.
  case notEnough
}
