import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Sentences that compare two facts, of which either may be known in part or stated in several ways.
struct TwoFactTests {
  /// Ranges stated of `x`, which counts as its policy says, and of `y`, of which each counts.
  struct Example: Sendable, CustomTestStringConvertible {
    let sentence: String
    let x: [ClosedRange<Int>]
    let policy: String
    let y: [ClosedRange<Int>]
    let truth: String
    var testDescription: String { "\(sentence) with \(x) (\(policy)) and \(y)" }

    init(
      _ sentence: String, _ x: [ClosedRange<Int>], _ y: [ClosedRange<Int>], _ truth: String,
      xIs policy: String = "any"
    ) {
      self.sentence = sentence
      self.x = x
      self.policy = policy
      self.y = y
      self.truth = truth
    }
  }

  static let examples = [
    Example("x > 6 times y", [13...13], [2...2], "T"),
    Example("x > 6 times y", [12...12], [2...2], "F"),
    Example("x > 6 times y", [10...13], [2...2], "U"),
    Example("x > 6 times y", [13...99], [1...2], "T"),
    Example("x > 6 times y", [0...6], [1...2], "F"),
    Example("x >= 0.5 times y", [1...1], [2...2], "T"),
    Example("x < 0.5 times y", [1...1], [3...3], "T"),
    Example("x < y", [1...4], [5...9], "T"),
    Example("x < y", [1...5], [5...9], "U"),
    Example("x < y", [9...12], [5...9], "F"),
    Example("x is y", [5...5], [5...5], "T"),
    Example("x is y", [1...4], [5...9], "F"),
    Example("x is y", [1...5], [5...5], "U"),
    Example("x is not y", [1...4], [5...9], "T"),
    // Every pair of alternatives is tried.
    Example("x < y", [1...1, 9...9], [5...5], "T"),
    Example("x > y", [1...1, 9...9], [5...5], "T"),
    Example("x is y", [1...1, 9...9], [4...4, 5...5], "F"),
    Example("x is y", [1...1, 9...9], [4...4, 5...9], "U"),
    // What is open is one alternative, in which all must agree.
    Example("x < y", [1...1, 9...9], [5...5], "U", xIs: "open"),
    Example("x < y", [1...1, 9...9], [5...5, 10...10], "T", xIs: "open"),
    Example("x is y", [1...1, 9...9], [1...1, 9...9], "U", xIs: "open"),
    Example("x is y", [1...1, 9...9], [4...4, 5...5], "F", xIs: "open"),
    Example("x < y", [1...1], [], "U"),
  ]

  @Test(arguments: examples)
  func twoNumbers(example: Example) throws {
    let number = "type: number, unit: years, range: 0..120, usual: 1"
    let pack = try Pack(
      facts: ["x: {\(number), when_statements_differ: \(example.policy)}", "y: {\(number)}"],
      sections: "conclusions: {so: {title: So, when: \(example.sentence)}}")
    var answers = Answers(factCount: 2)
    for (fact, ranges) in [example.x, example.y].enumerated() {
      for range in ranges {
        let (low, high) = (FixedPoint(integer: range.lowerBound), FixedPoint(integer: range.upperBound))
        answers.state(.value(.number(low: low, high: high)), on: fact)
      }
    }
    #expect(try Program(pack).evaluate(answers).truth(.rule(0)).letter == example.truth)
  }

  /// A service fits where it serves: `here` and `there` of three places, bits 1, 2 and 4.
  @Test(arguments: [
    (UInt64(1), "T"), (2, "T"), (3, "T"), (4, "F"), (5, "U"), (7, "U"),
  ])
  func aServiceServesPlaces(possible: UInt64, fits: String) throws {
    let pack = try Pack(
      facts: [
        "a: {type: yes_no, usual: no}",
        "place: {type: choice, values: {here: Here, there: There, yonder: Yonder}, usual: here}",
      ],
      sections: """
        needs: {help: {title: Help, when: a, urgency: 2 days, consent: informed, if_unmet: Ask}}
        providers: {somebody: {name: Somebody}}
        services: {house: {title: House, provider: somebody, offers: [help], where: [here, there]}}
        """)
    var answers = Answers(factCount: 2)
    answers.state(.value(.choice(possible: possible)), on: try pack.fact("place"))
    #expect(try Program(pack).evaluate(answers).truth(.service(0)).letter == fits)
  }
}
