public import RuleLanguage

/// Why a fact has no value.
public enum Silence: String, Hashable, Sendable, CaseIterable {
  case doesNotKnow = "does not know"
  case declined
  case notSafeToAsk = "not safe to ask"
  case notAsked = "not asked"
}

/// One source's word on one fact.
public struct Statement: Hashable, Sendable {
  /// A value, or why there is none.
  public enum Content: Hashable, Sendable {
    case value(FactValue)
    case silence(Silence)
  }

  /// What was stated.
  public var content: Content
  /// What it rests on.
  public var basis: Fact.Basis
  /// Whose statement it is, as a code; nil for the person or officer in front of us.
  public var by: String?

  /// A statement.
  public init(_ content: Content, basis: Fact.Basis, by: String? = nil) {
    self.content = content
    self.basis = basis
    self.by = by
  }
}

/// Everything a case holds about the facts of one pack.
public struct Answers: Hashable, Sendable {
  /// Statements by fact, in the order in which they were made.
  ///
  /// A fact without one is pending while the interview runs and not
  /// asked after it.
  public var statements: [[Statement]]
  /// Whether the interview is over: facts without a statement are then closed as not asked.
  public var isClosed: Bool

  /// No answers to a pack's facts.
  public init(factCount: Int, isClosed: Bool = false) {
    statements = Array(repeating: [], count: factCount)
    self.isClosed = isClosed
  }

  /// The same answers after the interview.
  public func closed() -> Answers {
    var copy = self
    copy.isClosed = true
    return copy
  }
}
