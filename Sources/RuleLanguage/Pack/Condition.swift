public import Source

/// A resolved condition with the place of each part.
public struct Condition: Sendable {
  /// What a condition is.
  public indirect enum Kind: Sendable {
    /// Holds always: a service that accepts everyone.
    case always
    /// A sentence about the value of one or two facts.
    case test(FactTest)
    /// `fact is unknown`
    case unknown(FactID)
    /// An indicator or conclusion.
    case rule(RuleID)
    /// `classification is a or b`: bits of its categories.
    case category(ClassificationID, oneOf: UInt64)
    /// `reaches tier`
    case reaches(DeterminationID, tier: Int)
    /// `may reach tier`
    case mayReach(DeterminationID, tier: Int)
    /// `may hold rule`
    case mayHold(RuleID)
    case not(Condition)
    case all([Condition])
    case any([Condition])
    case none([Condition])
    /// At least `count` of the parts; `group` is set when the pack named them as a group.
    case atLeast(count: Int, [Condition], group: IndicatorGroup?)
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let span: Span

  /// A condition at a place.
  public init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// An atom: a test of one or two facts, its negation folded in.
public struct FactTest: Hashable, Sendable {
  /// What is tested.
  public enum Kind: Hashable, Sendable {
    /// A yes_no or choice has one of these values.
    case isOneOf(FactID, UInt64)
    /// A set includes one of these members.
    case includes(FactID, UInt64)
    /// A number compared.
    case compare(FactID, Comparison, Operand)
    /// Two yes_no or choice facts have the same value.
    case same(FactID, FactID)
  }

  /// What is tested.
  public let kind: Kind
  /// `not`, or `is not`.
  public let negated: Bool

  /// A test.
  public init(_ kind: Kind, negated: Bool = false) {
    self.kind = kind
    self.negated = negated
  }

  /// The facts read, at most two.
  public var facts: [FactID] { secondFact.map { [firstFact, $0] } ?? [firstFact] }

  /// The fact that the test begins with.
  public var firstFact: FactID {
    switch kind {
    case .isOneOf(let fact, _), .includes(let fact, _), .same(let fact, _), .compare(let fact, _, _): fact
    }
  }

  /// The fact it is compared with, if it is another one.
  public var secondFact: FactID? {
    switch kind {
    case .same(let first, let second): second == first ? nil : second
    case .compare(let first, _, .fact(let second, times: _)): second == first ? nil : second
    default: nil
    }
  }
}

/// How two numbers are compared.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "is"
}

/// What a number is compared with.
public enum Operand: Hashable, Sendable {
  case constant(FixedPoint)
  case parameter(ParameterID)
  /// A constant times a number fact.
  case fact(FactID, times: FixedPoint)
}

/// A group of indicators, as `at_least` names it.
public struct IndicatorGroup: Hashable, Sendable {
  /// Indices into `Pack.dimensions`; empty for all.
  public let dimensions: [Int]
  /// Empty for all.
  public let strengths: [Rule.Strength]
  /// Indices into `Pack.tags`; empty for all.
  public let tags: [Int]
}
