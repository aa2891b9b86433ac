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

  /// How much is said of why.
  public let explain: ExplainLevel
  /// The rules' files, for the places that proofs name.
  public let files: SourceFiles

  /// Whether the time that the rules take is measured.
  public var measuresTime = false

  /// The settings of a run; see the properties.
  public init(
    program: Program, contentHash: String, input: InputMapping, output: OutputMapping, asOf: CivilDate?,
    today: CivilDate, explain: ExplainLevel = .none, files: SourceFiles = SourceFiles()
  ) {
    self.program = program
    self.contentHash = contentHash
    self.input = input
    self.output = output
    self.asOf = asOf
    self.today = today
    self.explain = explain
    self.files = files
  }
}

extension BatchSettings {
  /// Looks at the first row of an input in CSV before anything of it is read.
  ///
  /// - Throws: a diagnostic about a column.
  public func check(header: [UInt8], name: String) throws(Diagnostic) {
    _ = try CSVHeader(header, FieldTable(input, for: program.pack), name: name)
  }

  /// Whether values are written as they came.
  var keepsValues: Bool { explain != .none || !output.answersWritten.isEmpty }

  /// The propositions' conditions, in form.
  func conditions(of propositions: [Proposition]) -> [ProofStep] {
    let nobody = Answers(factCount: program.pack.facts.count, isClosed: true)
    guard let evaluation = try? program.evaluate(nobody, asOf: asOf ?? today) else { return [] }
    return propositions.compactMap { evaluation.proof(of: $0).steps[$0] }
  }
}

/// A line that could not be used.
public struct RefusedLine: Sendable {
  /// Its number, from 1.
  public let line: Int
  /// How many lines of it follow the first: a row of CSV may have several.
  public let furtherLines: Int
  /// Its bytes among those that were given.
  public let range: Range<Int>
  /// What is wrong with it.
  public let problems: [LineProblem]

  /// A line and what is wrong with it.
  public init(line: Int, furtherLines: Int = 0, range: Range<Int>, problems: [LineProblem]) {
    self.line = line
    self.furtherLines = furtherLines
    self.range = range
    self.problems = problems
  }
}
