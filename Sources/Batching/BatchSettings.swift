public import RuleEngine
import RuleLanguage
public import Source

/// What is the same for all cases of a run.
public struct BatchSettings: Sendable {
  /// The rules.
  public let program: Program
  /// The hash of their files.
  public let contentHash: String
  /// What the input's fields mean.
  public let input: InputMapping
  /// What is written.
  public let output: OutputMapping
  /// The date to judge every case on, if it was named.
  public let asOf: CivilDate?
  /// The date to judge a case on that names none.
  public let today: CivilDate

  /// The settings of a run; see the properties.
  public init(
    program: Program, contentHash: String, input: InputMapping, output: OutputMapping, asOf: CivilDate?,
    today: CivilDate
  ) {
    self.program = program
    self.contentHash = contentHash
    self.input = input
    self.output = output
    self.asOf = asOf
    self.today = today
  }
}

/// A line that could not be used.
public struct RefusedLine: Sendable {
  /// Its number, from 1.
  public let line: Int
  /// Its bytes among those that were given.
  public let range: Range<Int>
  /// What is wrong with it.
  public let problems: [LineProblem]
}
