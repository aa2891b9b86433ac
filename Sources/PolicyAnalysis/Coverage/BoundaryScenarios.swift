import CaseFormat
import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
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
    /// The file but for its id.
    private let rest: String
    /// What it says something about.
    package let proposition: Proposition
    /// Whether that holds.
    package let isTrue: Bool
    /// The answers.
    package let answers: Answers
    /// The date.
    package let date: CivilDate

    fileprivate init(
      id: String, rest: String, proposition: Proposition, isTrue: Bool, answers: Answers, date: CivilDate
    ) {
      (self.id, self.rest, self.proposition, self.isTrue) = (id, rest, proposition, isTrue)
      (self.answers, self.date) = (answers, date)
    }

    /// The file, with this id.
    package func text(id: String) -> String { "scenario: \(id)\n\(rest)" }
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

  /// The cases in which a condition decides alone, or where it cannot, in which it is true and false, as far as scenarios do not show them.
  package func proposals(for condition: Coverage.Condition) -> [Proposal] {
    guard let decision = decisions[condition.proposition] else { return [] }
    var found: [Proposal] = []
    for value in [true, false] {
      let shown: [Int] =
        if condition.canDecide {
          value ? condition.decidesTrue : condition.decidesFalse
        } else {
          value ? condition.isTrue : condition.isFalse
        }
      guard shown.isEmpty else { continue }
      let witness =
        condition.canDecide
        ? try? goals.witness(condition.leaf, value, decision)
        : try? goals.witness(where: condition.leaf, is: value, condition.proposition)
      // A story cannot say that a combination is possible: it says so by passing.
      guard let (witness, isTrue) = witness, !expectation(condition.proposition, isTrue).isEmpty else {
        continue
      }
      found.append(proposal(witness, condition, value, isTrue))
    }
    return found
  }

  /// A case that comes out otherwise with a mistake; nil where none is found, or what it touches is open without the mistake.
  package func proposal(for mutant: RuleMutant) -> Proposal? {
    let pack = program.pack
    for proposition in mutant.touched(in: pack) where !expectation(proposition, true).isEmpty {
      guard let (witness, isTrue) = try? MutationRun.difference(mutant, pack, in: proposition) else {
        continue
      }
      let id = "boundary-\(pack.name(of: proposition).id)-mistake".replacing("_", with: "-")
      return proposal(
        witness, proposition, isTrue, id: id, aspect: "where a mistake would show",
        story: "A made-up case that would come out otherwise if \(mutant.words).")
    }
    return nil
  }

  private func proposal(
    _ witness: Witness, _ condition: Coverage.Condition, _ value: Bool, _ isTrue: Bool
  ) -> Proposal {
    let name = program.pack.name(of: condition.proposition)
    let word = value ? "with" : "without"
    let leaves = decisions[condition.proposition]?.leaves ?? []
    let number = (leaves.firstIndex { $0.node == condition.leaf.node } ?? 0) + 1
    return proposal(
      witness, condition.proposition, isTrue,
      id: "boundary-\(name.id)-\(number)-\(word)".replacing("_", with: "-"), aspect: "\(word) one condition",
      story: "A made-up case at the boundary of \(name.id). One condition of it "
        + (condition.canDecide ? "decides alone." : "is \(value ? "met" : "not met")."))
  }

  private func proposal(
    _ witness: Witness, _ proposition: Proposition, _ isTrue: Bool, id: String, aspect: String, story: String
  ) -> Proposal {
    let pack = program.pack
    let name = pack.name(of: proposition)
    let entry = pack.everyEntry.first { $0.span == name.span }
    let source = entry?.citations.first.map { "\(pack.sources[$0.source].key): \($0.locator)" }
    var lines = [
      "status: draft",
      "title: \(YAMLText.scalar("\(entry?.title ?? name.id), \(aspect)"))",
    ]
    if let source { lines.append("source: \(YAMLText.scalar(source))") }
    lines += ["as_of: \(witness.date)", "tags: [boundary]", "story: |", "  \(story)", "answers:"]
    lines += WitnessScenario.answerLines(witness.answers, pack)
    if lines.last == "answers:" { lines[lines.count - 1] = "answers: {}" }
    lines += ["expect:"] + expectation(proposition, isTrue)
    return Proposal(
      id: id, rest: lines.joined(separator: "\n") + "\n", proposition: proposition, isTrue: isTrue,
      answers: witness.answers, date: witness.date)
  }

  /// Whether what a proposal expects is not met in a pack with a mistake.
  package static func shows(_ proposal: Proposal, _ program: Program) -> Bool {
    let evaluation = try? program.evaluate(proposal.answers.closed(), asOf: proposal.date)
    guard let truth = evaluation?.truth(proposal.proposition) else { return true }
    if proposal.isTrue { return truth != .isTrue }
    switch proposal.proposition {
    case .need, .safeguard: return truth == .isTrue
    default: return truth != .isFalse
    }
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
    case .impossible: return isTrue ? ["  impossible: [\(id)]"] : []
    }
  }
}
