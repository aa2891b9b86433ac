import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Doubt acts only when it is certain to remain, and what rests on it is presumed.
struct DoubtTests {
  /// The answers to `a` and `b`, and what a condition is then: its truth, whether settled, whether presumed.
  struct Example: Sendable, CustomTestStringConvertible {
    let condition: String
    let a: String
    let b: String
    let truth: String
    let isSettled: Bool
    let isPresumed: Bool
    var testDescription: String { "\(condition) with \(a), \(b)" }

    init(_ condition: String, _ a: String, _ b: String, _ truth: String, settled: Bool, presumed: Bool) {
      self.condition = condition
      self.a = a
      self.b = b
      self.truth = truth
      isSettled = settled
      isPresumed = presumed
    }
  }

  static let examples = [
    Example("may hold both", "silent", "yes", "T", settled: true, presumed: true),
    Example("may hold both", "silent", "pending", "U", settled: false, presumed: false),
    Example("may hold both", "silent", "silent", "T", settled: true, presumed: true),
    Example("may hold both", "silent", "no", "F", settled: true, presumed: false),
    Example("may hold both", "yes", "yes", "T", settled: true, presumed: false),
    Example("may reach high", "silent", "yes", "T", settled: true, presumed: true),
    Example("may reach high", "pending", "yes", "U", settled: false, presumed: false),
    Example("may reach high", "yes", "yes", "T", settled: true, presumed: false),
    Example("both", "silent", "yes", "U", settled: true, presumed: false),
    Example("both", "silent", "pending", "U", settled: false, presumed: false),
    Example("a is unknown", "silent", "no", "T", settled: true, presumed: true),
    Example("a is unknown", "yes", "no", "F", settled: true, presumed: false),
    Example("a is known", "yes", "no", "T", settled: true, presumed: false),
    Example("{any: [a is unknown, b]}", "silent", "yes", "T", settled: true, presumed: false),
    Example("{any: [a is unknown, b]}", "silent", "no", "T", settled: true, presumed: true),
    Example("{any: [a is unknown, b]}", "silent", "pending", "T", settled: true, presumed: true),
    Example("{none: [a is known]}", "silent", "no", "T", settled: true, presumed: true),
    Example("{all: [may hold doubted, b]}", "silent", "yes", "T", settled: true, presumed: true),
    Example("{at_least: 1, of: [both, doubted]}", "silent", "yes", "T", settled: true, presumed: true),
  ]

  @Test(arguments: examples)
  func doubtActs(example: Example) throws {
    let pack = try Pack(
      facts: ["a: {type: yes_no, usual: no}", "b: {type: yes_no, usual: no}"],
      sections: """
        conclusions:
          both: {title: Both, all: [a, b]}
          doubted: {title: Doubted, when: a is unknown}
          result: {title: The result, when: \(example.condition)}
        determinations:
          level: {title: Level, tiers: [{low: {title: Low}}, {high: {title: High, when: {all: [a, b]}}}]}
        """)
    var answers = Answers(factCount: 2)
    for (fact, answer) in [example.a, example.b].enumerated() {
      let contents: [String: Statement.Content] = [
        "yes": .value(.yes), "no": .value(.no), "silent": .silence(.doesNotKnow),
      ]
      answers.state(contents[answer], on: fact)
    }
    let (evaluation, result) = (try Program(pack).evaluate(answers), try pack.rule("result"))
    #expect(evaluation.truth(result).letter == example.truth)
    #expect(evaluation.isSettled(result) == example.isSettled)
    #expect(evaluation.isPresumed(result) == example.isPresumed)
  }

  /// Tiers 1 to 3 rest on `a`, `b` and `c`; a result that could still be 2 is announced as 2.
  @Test(arguments: [
    ("FFF", [0, 0, 0]), ("TFF", [1, 1, 1]), ("UFF", [0, 1, 0]), ("FUF", [0, 2, 2]), ("TUF", [1, 2, 2]),
    ("FFU", [0, 3, 2]), ("TTF", [2, 2, 2]), ("FFT", [3, 3, 3]), ("UUU", [0, 3, 2]), ("FTU", [2, 3, 2]),
  ])
  func tiersAreAnInterval(truths: String, expected: [Int]) throws {
    let tiers = ["a", "b", "c"].map { "{tier_\($0): {title: Tier, when: \($0)}}" }
    let pack = try Pack(
      facts: ["a", "b", "c"].map { "\($0): {type: yes_no, usual: no}" },
      sections: """
        determinations:
          level: {title: L, while_open: tier_b, tiers: [{low: {title: Low}}, \(tiers.joined(separator: ", "))]}
        """)
    var answers = Answers(factCount: 3)
    for (fact, truth) in truths.enumerated() where truth != "U" {
      answers.state(.value(truth == "T" ? .yes : .no), on: fact)
    }
    let interval = try Program(pack).evaluate(answers).interval(0)
    #expect([interval.lower, interval.upper, interval.announced] == expected)
    #expect(interval.isFinal == (expected[0] == expected[1]))
  }
}
