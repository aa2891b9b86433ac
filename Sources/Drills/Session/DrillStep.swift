/// What a drill waits for.
public enum DrillStep: Hashable, Sendable {
  /// The story is to be read.
  case story
  /// Which signs are there.
  case signs
  /// What to do: the tier.
  case tier
  /// Whom to call.
  case services
  /// What must not be done.
  case cautions
  /// How sure the trainee is of the tier.
  case certainty
  /// Whether the trainee agrees with the advice that is shown.
  case advice
  /// What the rules say of the answer to a story is to be read; the story's place in the session.
  case feedback(Int)
  /// Whether to go on.
  case next
  /// Which language to go on in.
  case language
  /// Nothing more.
  case ended(isComplete: Bool)

  /// Whether it is a page to be read rather than a question.
  public var isPage: Bool {
    switch self {
    case .story, .feedback: true
    default: false
    }
  }
}

/// What is said after a line.
public enum DrillNotice: Hashable, Sendable {
  /// Nothing was typed, and nothing recorded.
  case nothingRecorded
  /// What was typed is no choice here.
  case unclear
  /// There is nothing before this.
  case firstQuestion
}
