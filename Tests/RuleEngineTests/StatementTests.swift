import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What several statements about one fact amount to, policy by policy.
struct StatementTests {
  /// Statements as `basis value`, and the truth of a sentence about them.
  struct Example: Sendable, CustomTestStringConvertible {
    let policy: String
    let statements: [Statement]
    let truths: [(sentence: String, truth: String)]
    var testDescription: String { "\(policy): \(truths.map(\.sentence).joined(separator: ", "))" }

    init(_ policy: String, _ statements: [Statement], _ truths: [(String, String)]) {
      self.policy = policy
      self.statements = statements
      self.truths = truths.map { (sentence: $0.0, truth: $0.1) }
    }
  }

  private static func number(_ low: Int, to high: Int? = nil, _ basis: Fact.Basis = .said) -> Statement {
    let value = FactValue.number(low: FixedPoint(integer: low), high: FixedPoint(integer: high ?? low))
    return Statement(.value(value), basis: basis)
  }

  private static func choice(_ mask: UInt64, _ basis: Fact.Basis = .said) -> Statement {
    Statement(.value(.choice(possible: mask)), basis: basis)
  }

  private static func set(_ includes: UInt64, not excludes: UInt64, _ basis: Fact.Basis = .said) -> Statement
  {
    Statement(.value(.set(includes: includes, excludes: excludes)), basis: basis)
  }

  private static func silent(_ silence: Silence = .declined, _ basis: Fact.Basis = .said) -> Statement {
    Statement(.silence(silence), basis: basis)
  }

  static let numbers = [
    Example(
      "any", [number(15), number(20)], [("n < 18", "T"), ("n >= 18", "T"), ("n < 10", "F"), ("n is 15", "T")]),
    Example(
      "any", [number(15, to: 20), number(30)], [("n < 18", "U"), ("n > 25", "T"), ("n is not 17", "T")]),
    Example("lowest", [number(15), number(20)], [("n < 18", "T"), ("n >= 18", "F"), ("n is 15", "T")]),
    Example(
      "lowest", [number(10, to: 20), number(15, to: 16)],
      [("n <= 16", "T"), ("n < 16", "U"), ("n < 10", "F")]),
    Example("highest", [number(15), number(20)], [("n < 18", "F"), ("n >= 18", "T"), ("n is 20", "T")]),
    Example(
      "highest", [number(10, to: 20), number(15, to: 16)],
      [("n >= 15", "T"), ("n > 15", "U"), ("n > 20", "F")]),
    Example(
      "open", [number(10), number(20)], [("n < 15", "U"), ("n < 30", "T"), ("n > 20", "F"), ("n is 15", "F")]),
    Example(
      "open", [number(10, to: 12), number(20)], [("n is 11", "U"), ("n is 15", "F"), ("n is not 15", "T")]),
    Example("[document, said]", [number(15), number(20, .document)], [("n < 18", "F"), ("n is 20", "T")]),
    Example(
      "[document, said]", [number(20, .document), number(15, .document), number(30)], [("n is 15", "T")]),
    Example("[document, said]", [silent(.declined, .document), number(15)], [("n is 15", "T")]),
    Example(
      "[document, said]", [number(20, .seen), number(30, .seen)], [("n is 20", "U"), ("n > 10", "T")]),
    Example(
      "lowest", [silent(), number(15), silent(.doesNotKnow)], [("n is 15", "T"), ("n is unknown", "F")]),
    Example(
      "any", [silent(), silent(.notSafeToAsk)], [("n < 18", "U"), ("n <= 120", "T"), ("n is unknown", "T")]),
    Example("any", [number(0, to: 120)], [("n < 18", "U"), ("n is unknown", "F"), ("n is known", "T")]),
    Example("any", [], [("n < 18", "U"), ("n is unknown", "U"), ("n <= 120", "T"), ("n > 120", "F")]),
  ]

  static let choices = [  // values blue 1, green 2, red 4
    Example(
      "any", [choice(1), choice(4)], [("c is blue", "T"), ("c is not blue", "T"), ("c is green", "F")]),
    Example(
      "open", [choice(1), choice(4)], [("c is blue", "U"), ("c is blue or red", "T"), ("c is green", "F")]),
    Example("any", [choice(3)], [("c is blue", "U"), ("c is blue or green", "T"), ("c is not red", "T")]),
    Example("any", [choice(7)], [("c is not red", "U"), ("c is blue or green or red", "T")]),
    Example(
      "[record, seen, said]", [choice(1), choice(2, .seen)], [("c is green", "T"), ("c is not blue", "T")]),
  ]

  static let sets = [
    Example(
      "any", [set(1, not: 6)], [("s", "T"), ("s includes blue", "T"), ("s includes green or red", "F")]),
    Example("any", [set(1, not: 2)], [("s includes red", "U"), ("not s includes green", "T"), ("s", "T")]),
    Example("any", [set(0, not: 7)], [("s", "F"), ("not s", "T"), ("s includes nothing", "T")]),
    Example("any", [set(0, not: 3)], [("s", "U"), ("s includes nothing", "U"), ("s includes blue", "F")]),
    Example(
      "any", [set(0, not: 7), set(1, not: 0)],
      [("s", "T"), ("s includes nothing", "T"), ("s includes red", "U")]),
    Example(
      "open", [set(1, not: 6), set(2, not: 5)],
      [("s", "T"), ("s includes blue", "U"), ("s includes red", "F")]),
  ]

  @Test(arguments: numbers)
  func severalNumbers(example: Example) throws {
    try check(example, "n: {type: number, unit: years, range: 0..120, usual: 30")
  }

  @Test(arguments: choices)
  func severalChoices(example: Example) throws {
    try check(example, "c: {type: choice, values: {red: Red, blue: Blue, green: Green}, usual: red")
  }

  @Test(arguments: sets)
  func severalSets(example: Example) throws {
    try check(example, "s: {type: set, values: {red: Red, blue: Blue, green: Green}, usual: none")
  }

  private func check(_ example: Example, _ fact: String) throws {
    let names = example.truths.indices.map { "so_\(["a", "b", "c", "d"][$0])" }
    let conclusions = zip(names, example.truths).map { "  \($0): {title: So, when: \($1.sentence)}\n" }
    let pack = try Pack(
      facts: ["\(fact), when_statements_differ: \(example.policy)}"],
      sections: "conclusions:\n" + conclusions.joined())
    var answers = Answers(factCount: 1)
    answers.statements[0] = example.statements
    let evaluation = try Program(pack).evaluate(answers)
    for (index, (sentence, truth)) in example.truths.enumerated() {
      #expect(evaluation.truth(.rule(index)).letter == truth, "\(sentence)")
    }
  }
}
