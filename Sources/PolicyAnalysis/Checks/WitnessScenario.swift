import CaseFormat
package import RuleEngine
package import RuleLanguage

/// Witnesses as scenario files that `saphan test` can run.
package struct WitnessScenario {
  private let program: Program
  private let pack: Pack

  package init(_ pack: Pack) {
    self.pack = pack
    program = Program(pack)
  }

  /// A runnable scenario of a case, which expects what the rules say of it now.
  ///
  /// - Parameters:
  ///   - id: the scenario's id.
  ///   - title: what it shows.
  package func text(_ witness: Witness, id: String, title: String) throws(MissingParameters) -> String {
    let evaluation = try program.evaluate(witness.answers.closed(), asOf: witness.date)
    var lines = [
      "scenario: \(id)", "title: \(YAMLText.scalar(title))", "as_of: \(witness.date)", "tags: [witness]",
      // What the rules say now is what may be wrong: only a person makes it count.
      "status: draft",
      "story: |", "  Found by saphan check. Nothing else was asked.", "answers:",
    ]
    lines += Self.answerLines(witness.answers, pack)
    if lines.last == "answers:" { lines[lines.count - 1] = "answers: {}" }
    lines.append("expect:")
    for (id, determination) in pack.determinations.enumerated() {
      let interval = evaluation.interval(id)
      let (low, high) = (determination.tiers[interval.lower].id, determination.tiers[interval.upper].id)
      lines.append("  \(determination.id): " + (low == high ? low : "{at_least: \(low), at_most: \(high)}"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answers of a case, one a line, indented as below `answers:`.
  static func answerLines(_ answers: Answers, _ pack: Pack) -> [String] {
    pack.facts.indices.flatMap { answer($0, answers, pack) }
  }

  private static func answer(_ fact: FactID, _ answers: Answers, _ pack: Pack) -> [String] {
    let entry = pack.facts[fact]
    let texts = answers.statements[fact].compactMap { statement -> (String, Fact.Basis)? in
      guard let value = statement.value, let text = ValueText(entry).text(value) else { return nil }
      return (text, statement.basis)
    }
    if texts.count == 1 { return ["  \(entry.id): \(texts[0].0)"] }
    if texts.isEmpty { return [] }
    let statements = texts.map { "{value: \($0.0), basis: \($0.1.rawValue)}" }
    return ["  \(entry.id): {statements: [\(statements.joined(separator: ", "))]}"]
  }
}
