public import CaseFormat
public import RuleEngine
public import RuleLanguage
public import Source

/// A case story: narrative, answers, expected outcome, what a trainee should learn.
public struct Scenario: Sendable {
  /// Its id, title, answers and date.
  public var record: CaseFile
  /// The title.
  public var title: String
  /// Where the story comes from, if it is not made up.
  public var source: String?
  /// The narrative.
  public var story: String
  /// Words to filter by.
  public var tags: [String]
  /// What must come out, and what must not.
  public var expectations: [Located<Expectation>]
  /// What a trainee should learn.
  public var drill: Drill?
  /// Whether it was proposed by the program and nobody has accepted it yet.
  public var isDraft = false
  /// Whether it stands at the boundary of one rule, and tells of nobody: proposed by the program, accepted or not.
  public var isBoundary: Bool { tags.contains("boundary") }

  /// How hard a story is, and what it teaches.
  public struct Drill: Hashable, Sendable {
    /// 1 plain to 3 hard.
    public let level: Int
    /// The note shown after the story.
    public let teaches: String
  }
}

/// One thing that a scenario expects.
public enum Expectation: Hashable, Sendable {
  /// A determination ends at just this tier, and is final.
  case final(DeterminationID, tier: Int)
  /// Its lower bound is at least this tier.
  case atLeast(DeterminationID, tier: Int)
  /// Its upper bound is at most this tier.
  case atMost(DeterminationID, tier: Int)
  /// It is announced as this tier.
  case announced(DeterminationID, tier: Int)
  /// A category certainly applies.
  case category(ClassificationID, Int)
  /// An indicator or conclusion has this truth.
  case rule(RuleID, Truth)
  /// A need is raised, or is not.
  case need(NeedID, isRaised: Bool)
  /// A need is raised and no service fits.
  case unmet(NeedID)
  /// A service is among those that fit a raised need, or is not.
  case referral(ServiceID, isMade: Bool)
  /// A safeguard applies, or does not.
  case safeguard(SafeguardID, applies: Bool)
  /// A rule is among what the announced tiers rest on.
  case because(RuleID)
  /// A tier's own condition, a category, a service, or the gate of a question has this truth.
  case holds(Proposition, Truth)
  /// Statements about a fact differ, and that is shown.
  case statementsDiffer(FactID)
  /// The answers make up a combination that cannot be, or do not.
  ///
  /// Every story is expected not to, unless it says so.
  case impossible(Int, holds: Bool)
}
