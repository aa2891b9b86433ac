import RuleEngine
import RuleLanguage
import Source

/// Computes every truth of a proof again: leaves from the answers, the rest from its parts.
struct ProofChecker {
  let evaluation: Evaluation
  let leaves: LeafTruth
  /// What was wrong.
  private(set) var problems: [String] = []
  private var truths: [Proposition: Truth] = [:]
  private var proof: Proof?

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    leaves = LeafTruth(
      pack: evaluation.program.pack, answers: evaluation.answers, asOf: evaluation.asOf)
  }

  /// Checks the proof of a proposition of a closed case.
  mutating func check(_ proposition: Proposition) {
    let proof = evaluation.proof(of: proposition)
    self.proof = proof
    if proof.root != proposition { problems.append("the proof is of something else") }
    if truth(of: proposition) != evaluation.truth(proposition) {
      problems.append("\(name(proposition)) is not what its proof shows")
    }
  }

  private mutating func truth(of proposition: Proposition) -> Truth {
    if let known = truths[proposition] { return known }
    guard let step = proof?.steps[proposition] else {
      if case .gate(let fact) = proposition, evaluation.program.pack.facts[fact].gate == nil {
        return .isTrue
      }
      problems.append("\(name(proposition)) has no step")
      return .unknown
    }
    let truth = truth(of: step.condition)
    truths[proposition] = truth
    if step.isPresumed, truth != .isTrue {
      problems.append("\(name(proposition)) is presumed, and does not hold")
    }
    return truth
  }

  private mutating func truth(of node: ProofNode) -> Truth {
    let truth = derived(node)
    if truth != node.truth { problems.append("a part says \(node.truth), and is \(truth): \(node.kind)") }
    return truth
  }

  private mutating func derived(_ node: ProofNode) -> Truth {
    switch node.kind {
    case .constant: return node.truth == .unknown ? .isFalse : node.truth
    case .test(let test, let evidence):
      return leaves.truth(of: test, otherwise: Set(evidence.filter(\.isOtherwise).map(\.fact)))
    case .silent(let fact, _):
      return Truth(!evaluation.answers.statements[fact].contains { $0.value != nil })
    case .inForce(let period):
      let afterStart = period.from.map { $0 <= evaluation.asOf } ?? true
      let beforeEnd = period.until.map { evaluation.asOf <= $0 } ?? true
      return Truth(afterStart && beforeEnd)
    case .proposition(let proposition): return truth(of: proposition)
    case .not(let part):
      switch truth(of: part) {
      case .isTrue: return .isFalse
      case .unknown: return .unknown
      case .isFalse: return .isTrue
      }
    case .all(let parts): return truths(of: parts).min() ?? .isTrue
    case .any(let parts): return truths(of: parts).max() ?? .isFalse
    case .atLeast(let count, let parts, _):
      let truths = truths(of: parts)
      if truths.count(where: { $0 == .isTrue }) >= count { return .isTrue }
      return truths.count(where: { $0 != .isFalse }) < count ? .isFalse : .unknown
    case .gated(_, let gate, let open, let closed):
      let (asked, otherwise) = (truth(of: open), truth(of: closed))
      // The case is closed: a gate that is unknown stays so, and the answer counts.
      return truth(of: gate) == .isFalse ? otherwise : asked
    case .may(let part):
      // The case is closed: what is unknown stays so.
      return truth(of: part) == .isFalse ? .isFalse : .isTrue
    }
  }

  private mutating func truths(of parts: [ProofNode]) -> [Truth] {
    var truths: [Truth] = []
    for part in parts { truths.append(truth(of: part)) }
    return truths
  }

  private func name(_ proposition: Proposition) -> String {
    evaluation.program.pack.name(of: proposition).id
  }
}
