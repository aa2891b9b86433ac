import CaseFormat
public import RuleEngine
public import RuleLanguage
public import Source

/// What came out of a scenario.
public struct ScenarioResult: Sendable {
  /// An expectation that was not met.
  public struct Mismatch: Hashable, Sendable {
    /// Where it is written.
    public let span: Span
    /// What was expected, in words.
    public let expected: String
    /// What came out, in words.
    public let got: String
    /// What it is about, where that is one thing.
    public let subject: Proposition?
    /// Whether that should certainly hold.
    public let shouldHold: Bool
  }

  /// The scenario.
  public let scenario: Scenario
  /// The evaluation of its answers.
  public let evaluation: Evaluation
  /// What differs from what it expects; empty if it passes.
  public let mismatches: [Mismatch]
}

extension Program {
  /// Runs a scenario: every fact it does not answer is closed as not asked.
  ///
  /// - Parameter today: the date of a scenario without one.
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func run(_ scenario: Scenario, today: CivilDate) throws(MissingParameters) -> ScenarioResult {
    let evaluation = try evaluate(scenario.record.answers.closed(), asOf: scenario.record.asOf ?? today)
    let judge = Judge(evaluation: evaluation)
    return ScenarioResult(
      scenario: scenario, evaluation: evaluation,
      mismatches: scenario.expectations.compactMap { expectation in
        judge.mismatch(expectation.value).map {
          let subject = judge.subject(expectation.value)
          return ScenarioResult.Mismatch(
            span: expectation.span, expected: $0.expected, got: $0.got, subject: subject?.proposition,
            shouldHold: subject?.shouldHold ?? false)
        }
      })
  }
}
