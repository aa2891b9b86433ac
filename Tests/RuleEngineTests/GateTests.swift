import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Facts that are asked only when something else holds.
struct GateTests {
  /// What a gated fact is for each answer: no, silent, pending, yes.
  struct Example: Sendable, CustomTestStringConvertible {
    let gate: String
    let otherwise: String
    let fact: String
    let isUnknown: String
    let settled: String
    var testDescription: String { "gate \(gate), otherwise \(otherwise)" }
  }

  static let examples = [
    Example(gate: "no", otherwise: "no", fact: "FFFF", isUnknown: "FFFF", settled: "yyyy"),
    Example(gate: "no", otherwise: "yes", fact: "TTTT", isUnknown: "FFFF", settled: "yyyy"),
    Example(gate: "yes", otherwise: "no", fact: "FUUT", isUnknown: "FTUF", settled: "yyny"),
    Example(gate: "yes", otherwise: "yes", fact: "FUUT", isUnknown: "FTUF", settled: "yyny"),
    // Unknown and settled: the answer counts.
    Example(gate: "silent", otherwise: "no", fact: "FUUT", isUnknown: "FTUF", settled: "yyny"),
    Example(gate: "silent", otherwise: "yes", fact: "FUUT", isUnknown: "FTUF", settled: "yyny"),
    // Unknown and not settled: what answer and `otherwise` agree on.
    Example(gate: "pending", otherwise: "no", fact: "FUUU", isUnknown: "FUUF", settled: "ynnn"),
    Example(gate: "pending", otherwise: "yes", fact: "UUUT", isUnknown: "FUUF", settled: "nnny"),
  ]

  @Test(arguments: examples)
  func aGatedFact(example: Example) throws {
    let pack = try Pack(
      facts: [
        "f: {type: yes_no, usual: no, ask_when: gate, otherwise: \(example.otherwise)}",
        "gate: {type: yes_no, usual: no}",
      ],
      sections: """
        conclusions: {is_f: {title: F, when: f}, no_answer: {title: No answer, when: f is unknown}}
        """)
    let program = Program(pack)
    let evaluations = try ["no", "silent", "pending", "yes"].map { answer in
      var answers = Answers(factCount: 2)
      answers.state(content(answer), on: try pack.fact("f"))
      answers.state(content(example.gate), on: try pack.fact("gate"))
      return try program.evaluate(answers)
    }
    let (isF, noAnswer) = (try pack.rule("is_f"), try pack.rule("no_answer"))
    #expect(evaluations.map { $0.truth(isF).letter }.joined() == example.fact)
    #expect(evaluations.map { $0.truth(noAnswer).letter }.joined() == example.isUnknown)
    #expect(evaluations.map { $0.isSettled(isF) ? "y" : "n" }.joined() == example.settled)
  }

  /// A gate behind a gate: `inner` is asked when `outer`, which is asked when `gate`; both are otherwise no.
  @Test(arguments: [
    ("yes", "yes", "yes", "T"), ("yes", "no", "yes", "F"), ("no", "yes", "yes", "F"),
    ("pending", "yes", "yes", "U"), ("pending", "yes", "no", "F"), ("pending", "no", "yes", "F"),
    ("yes", "pending", "yes", "U"), ("silent", "yes", "yes", "T"), ("silent", "silent", "yes", "T"),
    ("silent", "pending", "yes", "U"), ("yes", "silent", "pending", "U"), ("no", "pending", "pending", "F"),
  ])
  func gatesInAChain(gate: String, outer: String, inner: String, expected: String) throws {
    let pack = try Pack(
      facts: [
        "gate: {type: yes_no, usual: no}",
        "inner: {type: yes_no, usual: no, topic: topic_b, ask_when: outer, otherwise: no}",
        "outer: {type: yes_no, usual: no, ask_when: gate, otherwise: no}",
      ],
      sections: "conclusions: {so: {title: So, when: inner}}")
    var answers = Answers(factCount: 3)
    for (fact, answer) in [gate, inner, outer].enumerated() { answers.state(content(answer), on: fact) }
    #expect(try Program(pack).evaluate(answers).truth(.rule(0)).letter == expected)
  }

  private func content(_ answer: String) -> Statement.Content? {
    switch answer {
    case "yes": .value(.yes)
    case "no": .value(.no)
    case "silent": .silence(.declined)
    default: nil
    }
  }
}
