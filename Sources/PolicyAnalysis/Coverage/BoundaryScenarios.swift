import CaseFormat
import DecisionDiagrams
package import RuleEngine
import RuleLanguage
package import Source

/// Proposes scenarios at the boundaries of rules that no scenario reaches yet.
///
/// What a proposal expects is what the cited condition says of the case, worked out from the condition's own text while the case is looked for;
/// the engine is not asked. Each is a draft until a person accepts it.
package struct BoundaryScenarios {
  /// A proposed scenario.
  package struct Proposal: Sendable {
    /// Its id, which is its file's name too.
    package let id: String
    /// The file.
    package let text: String
    /// The answers.
    package let answers: Answers
    /// The date.
    package let date: CivilDate
  }

  private let program: Program
  private let decisions: [Proposition: Decision]
  private let goals: CoverageGoals

  /// Proposals for a pack; cases are put on `today` where the date does not matter.
  package init(_ program: Program, today: CivilDate) throws(BoundReachedInFact) {
    self.program = program
    decisions = Dictionary(uniqueKeysWithValues: program.decisions.map { ($0.proposition, $0) })
    goals = CoverageGoals(program, try CaseSpace(program.pack, [program], scope: .closed), today: today)
  }

  /// The cases in which a condition decides alone, as far as scenarios do not show them.
  package func proposals(for condition: Coverage.Condition) -> [Proposal] {
    guard let decision = decisions[condition.proposition], condition.canDecide else { return [] }
    var found: [Proposal] = []
    for value in [true, false] where (value ? condition.decidesTrue : condition.decidesFalse).isEmpty {
      guard let (witness, isTrue) = try? goals.witness(condition.leaf, value, decision) else { continue }
      found.append(proposal(witness, condition, value, isTrue))
    }
    return found
  }

  private func proposal(
    _ witness: Witness, _ condition: Coverage.Condition, _ value: Bool, _ isTrue: Bool
  ) -> Proposal {
    let pack = program.pack
    let name = pack.name(of: condition.proposition)
    let word = value ? "with" : "without"
    let leaves = decisions[condition.proposition]?.leaves ?? []
    let number = (leaves.firstIndex { $0.node == condition.leaf.node } ?? 0) + 1
    let id = "boundary-\(name.id)-\(number)-\(word)".replacing("_", with: "-")
    let entry = pack.everyEntry.first { $0.span == name.span }
    let source = entry?.citations.first.map { "\(pack.sources[$0.source].key): \($0.locator)" }
    var lines = [
      "scenario: \(id)", "status: draft",
      "title: \(YAMLText.scalar("\(entry?.title ?? name.id), \(word) one condition"))",
    ]
    if let source { lines.append("source: \(YAMLText.scalar(source))") }
    lines += [
      "as_of: \(witness.date)", "tags: [boundary]", "story: |",
      "  A made-up case at the boundary of \(name.id). One condition of it decides alone.", "answers:",
    ]
    lines += WitnessScenario.answerLines(witness.answers, pack)
    if lines.last == "answers:" { lines[lines.count - 1] = "answers: {}" }
    lines += ["expect:"] + expectation(condition.proposition, isTrue)
    return Proposal(
      id: id, text: lines.joined(separator: "\n") + "\n", answers: witness.answers, date: witness.date)
  }

  private func expectation(_ proposition: Proposition, _ isTrue: Bool) -> [String] {
    let pack = program.pack
    let id = pack.name(of: proposition).id
    switch proposition {
    case .rule: return ["  indicators: {\(isTrue ? "hold" : "fail"): [\(id)]}"]
    case .service: return ["  services: {\(isTrue ? "fit" : "unfit"): [\(id)]}"]
    case .gate: return ["  questions: {\(isTrue ? "asked" : "not_asked"): [\(id)]}"]
    case .tier: return ["  tiers: {\(isTrue ? "hold" : "fail"): [\(id)]}"]
    case .category(let classification, _):
      return [
        "  categories: {\(isTrue ? "apply" : "not"): [\(pack.classifications[classification].id).\(id)]}"
      ]
    case .need: return ["  needs: {\(isTrue ? "raise" : "not"): [\(id)]}"]
    case .safeguard: return ["  safeguards: {\(isTrue ? "include" : "not"): [\(id)]}"]
    case .impossible: return []
    }
  }
}
