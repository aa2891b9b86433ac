public import RuleEngine
public import RuleLanguage
public import Source

/// One interview: answers so far, and the question that comes next.
///
/// It knows no terminal; every face runs this.
public struct Interview: Sendable {
  /// The rules.
  public let program: Program
  /// The date of the case.
  public let asOf: CivilDate
  /// What is known so far, pending facts left open.
  public private(set) var evaluation: Evaluation
  /// Facts answered, in order.
  public private(set) var asked: [FactID] = []

  /// A new interview; `answers` holds what is known before it begins, such as a hand-over.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(program: Program, asOf: CivilDate, answers: Answers? = nil) throws(MissingParameters) {
    self.program = program
    self.asOf = asOf
    evaluation = try program.evaluate(
      answers ?? Answers(factCount: program.pack.facts.count), asOf: asOf)
  }

  /// The questions that can still matter.
  public var live: LiveQuestions { LiveQuestions(evaluation) }

  /// The next question; nil when nothing that could be asked can matter any more.
  public var next: FactID? { live.next(in: program.pack) }

  /// Records the answer to a question and goes on.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func answer(_ fact: FactID, _ statement: Statement) throws(MissingParameters) {
    try answer(fact, [statement])
  }

  /// Records several statements that answer one question together.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func answer(_ fact: FactID, _ statements: [Statement]) throws(MissingParameters) {
    var answers = evaluation.answers
    answers.statements[fact] = statements
    evaluation = try program.evaluate(answers, asOf: asOf)
    asked.append(fact)
  }

  /// Takes the last answer back and returns its fact; nil at the beginning.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func back() throws(MissingParameters) -> FactID? {
    guard let fact = asked.last else { return nil }
    var answers = evaluation.answers
    answers.statements[fact] = []
    evaluation = try program.evaluate(answers, asOf: asOf)
    asked.removeLast()
    return fact
  }

  /// The evaluation after the interview: what was not asked is closed.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func closed() throws(MissingParameters) -> Evaluation {
    try program.evaluate(evaluation.answers.closed(), asOf: asOf)
  }
}
