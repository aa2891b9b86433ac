public import CaseFormat
public import RuleEngine
public import RuleLanguage

/// One of several people who arrived together: a code, what was answered so far, and how far the talk has come.
public struct GroupMember: Sendable {
  /// How far the talk has come.
  public enum State: Hashable, Sendable {
    /// The first questions are not all answered.
    case begun
    /// The first questions are answered; the talk comes later.
    case waiting
    /// The talk is over.
    case done
  }

  /// The case's code.
  public let code: String
  /// What was answered so far.
  public var answers: Answers
  /// What is kept beside the answers.
  public var record: CaseRecord
  /// How far the talk has come.
  public var state: State

  /// A person about whom nothing is known yet.
  public init(
    code: String, answers: Answers, record: CaseRecord = CaseRecord(), state: State = .begun
  ) {
    self.code = code
    self.answers = answers
    self.record = record
    self.state = state
  }
}

extension Evaluation {
  /// Safeguards that have to be acted on before anything else; none of them: nothing is settled, and the talk may wait.
  public var actNow: [SafeguardID] {
    program.pack.safeguards.indices.filter {
      program.pack.safeguards[$0].phase == .atOnce && truth(.safeguard($0)) == .isTrue
    }
  }
}
