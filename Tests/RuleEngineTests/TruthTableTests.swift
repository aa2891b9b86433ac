import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Every operator over true, false and unknown, against a table written by hand.
///
/// A table reads like a number that counts up in F, U, T: the last fact changes fastest.
struct TruthTableTests {
  @Test(arguments: TruthTable.strongKleene, [true, false])
  func operatorIsStrongKleene(table: TruthTable, isPending: Bool) throws {
    #expect(try table.found(isPending: isPending) == table.truths)
  }

  @Test(arguments: TruthTable.whilePending)
  func pendingDoubtDoesNotAct(table: TruthTable) throws {
    #expect(try table.found(isPending: true) == table.truths)
  }

  @Test(arguments: TruthTable.onceSilent)
  func remainingDoubtActs(table: TruthTable) throws {
    #expect(try table.found(isPending: false) == table.truths)
  }
}

/// A condition over the yes_no facts `a`, `b` and `c`, and what it is for each of their truths.
struct TruthTable: Sendable, CustomTestStringConvertible {
  let condition: String
  let truths: String
  var testDescription: String { condition }

  init(_ condition: String, _ truths: String) {
    self.condition = condition
    self.truths = truths
  }

  static let strongKleene = [
    TruthTable("a", "FUT"),
    TruthTable("not a", "TUF"),
    TruthTable("a is no", "TUF"),
    TruthTable("a is not no", "FUT"),
    TruthTable("a is yes or no", "TTT"),
    TruthTable("{all: [a, b]}", "FFF FUU FUT"),
    TruthTable("{any: [a, b]}", "FUT UUT TTT"),
    TruthTable("{none: [a, b]}", "TUF UUF FFF"),
    TruthTable("{all: [a], unless: b}", "FFF UUF TUF"),
    TruthTable("a is b", "TUF UUU FUT"),
    TruthTable("a is not b", "FUT UUU TUF"),
    TruthTable("{at_least: 1, of: [a, b, c]}", "FUT UUT TTT UUT UUT TTT TTT TTT TTT"),
    TruthTable("{at_least: 2, of: [a, b, c]}", "FFF FUU FUT FUU UUU UUT FUT UUT TTT"),
    TruthTable("{at_least: 3, of: [a, b, c]}", "FFF FFF FFF FFF FUU FUU FFF FUU FUT"),
    TruthTable("{at_least: 2, of: [a, b, c], unless: a}", "FFF FUU FUT FUU UUU UUU FFF FFF FFF"),
    TruthTable("both", "FFF FUU FUT"),
    TruthTable("not both", "TTT TUU TUF"),
    TruthTable("reaches high", "FFF FUU FUT"),
    TruthTable("not reaches high", "TTT TUU TUF"),
    TruthTable("reaches low", "TTT"),
    TruthTable("kind is high", "FFF FUU FUT"),
    TruthTable("kind is rest", "TTT TUU TUF"),
    TruthTable("kind is not high", "TTT TUU TUF"),
  ]

  static let whilePending = [
    TruthTable("a is unknown", "FUF"),
    TruthTable("a is known", "TUT"),
    TruthTable("may hold both", "FFF FUU FUT"),
    TruthTable("not may hold both", "TTT TUU TUF"),
    TruthTable("may reach high", "FFF FUU FUT"),
  ]

  static let onceSilent = [
    TruthTable("a is unknown", "FTF"),
    TruthTable("a is known", "TFT"),
    TruthTable("may hold both", "FFF FTT FTT"),
    TruthTable("not may hold both", "TTT TFF TFF"),
    TruthTable("may reach high", "FFF FTT FTT"),
  ]

  /// What the engine finds, for an unknown that is pending or of which nothing is known.
  func found(isPending: Bool) throws -> String {
    let facts = ["a", "b", "c"].map { "\($0): {type: yes_no, usual: no}" }
    let pack = try Pack(
      facts: facts,
      sections: """
        conclusions:
          both: {title: Both, all: [a, b]}
          result: {title: The result, when: \(condition)}
        classifications:
          kind: {title: Kind, otherwise: rest, categories: {rest: {title: Rest}, high: {title: High, when: both}}}
        determinations:
          level: {title: Level, tiers: [{low: {title: Low}}, {high: {title: High, when: {all: [a, b]}}}]}
        """)
    let program = Program(pack)
    let rows = truths.split(separator: " ").count
    let letters = try (0..<(rows == 1 ? 3 : rows * 3)).map { number in
      let digits =
        rows == 1 ? [number, 0, 0] : rows == 3 ? [number / 3, number % 3, 0] : Self.digits(number)
      var answers = Answers(factCount: 3)
      for (fact, digit) in digits.enumerated() {
        let unknown: Statement.Content? = isPending ? nil : .silence(.doesNotKnow)
        answers.state([.value(.no), unknown, .value(.yes)][digit], on: fact)
      }
      return try program.evaluate(answers).truth(pack.rule("result")).letter
    }
    let groups = stride(from: 0, to: letters.count, by: 3).map { letters[$0..<$0 + 3].joined() }
    return groups.joined(separator: " ")
  }

  private static func digits(_ number: Int) -> [Int] { [number / 9, number / 3 % 3, number % 3] }
}
