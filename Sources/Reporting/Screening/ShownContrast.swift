import Localisation
import RuleEngine
import RuleLanguage

/// Why something does not hold: the parts of its condition that do not.
public struct ShownContrast: Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Rules that would have to hold, or some of them, and certainly do not.
  public let rulesThatDoNotHold: [Titled]
  /// Tests that answers do not meet.
  public let tests: [ShownTest]
}

/// A test of answers, in words, with the answers that it looked at.
public struct ShownTest: Hashable, Sendable, Encodable {
  /// The test.
  public let test: String
  /// The answers.
  public let answers: [ShownAnswer]
}

extension ReportBuilder {
  /// Why a proposition does not hold, one level deep.
  func contrast(_ proposition: Proposition) -> ShownContrast {
    let proof = evaluation.proof(of: proposition)
    let name = titled(proposition)
    var parts = ContrastParts()
    if let step = proof.steps[proposition] { collect(step.condition, proof, into: &parts) }
    return ShownContrast(
      id: name.id, title: name.title, rulesThatDoNotHold: parts.rules, tests: parts.tests)
  }

  /// The parts of a condition that are not as they would have to be: rules by title, tests with their answers.
  ///
  /// Other tiers and gates are looked through.
  private func collect(
    _ node: ProofNode, wanted: Bool = true, _ proof: Proof, into parts: inout ContrastParts
  ) {
    guard node.truth != Truth(wanted) else { return }
    switch node.kind {
    case .proposition(let inner):
      switch inner {
      case .tier, .gate:
        if let step = proof.steps[inner] { collect(step.condition, wanted: wanted, proof, into: &parts) }
      default: if wanted { parts.add(titled(inner)) }
      }
    case .test(let test, let evidence):
      let words = words.test(FactTest(test.kind, negated: wanted ? test.negated : !test.negated))
      parts.add(ShownTest(test: words, answers: answers(evidence)))
    case .silent(let fact, _):
      let label = pack.facts[fact].label
      parts.add(
        ShownTest(
          test: wording.text(wanted ? .withoutAnswer : .withAnswer, ["label": label]), answers: [answer(fact)]
        ))
    case .inForce(let period): parts.add(ShownTest(test: inForce(period), answers: []))
    case .not(let inner): collect(inner, wanted: !wanted, proof, into: &parts)
    default: for part in node.decisive { collect(part, wanted: wanted, proof, into: &parts) }
    }
  }

  private func inForce(_ period: Period) -> String {
    wording.text(.inForce, ["dates": wording.dates(period)])
  }

  /// The answers that a test looked at.
  func answers(_ evidence: [Evidence]) -> [ShownAnswer] {
    evidence.map { $0.isOtherwise ? otherwise($0.fact) : answer($0.fact) }
  }
}

/// Parts of a contrast, each once.
struct ContrastParts {
  private(set) var rules: [Titled] = []
  private(set) var tests: [ShownTest] = []

  mutating func add(_ rule: Titled) {
    if !rules.contains(rule) { rules.append(rule) }
  }

  mutating func add(_ test: ShownTest) {
    if !tests.contains(test) { tests.append(test) }
  }
}
