import RuleEngine
import RuleLanguage

extension AnswerPlan {
  /// The planes of a row's bits in a batch program.
  func planes(in program: BatchProgram) -> [Int32] {
    let explained = program.explanation.map { ExplainedPlanes($0) }
    return bits.map { bit in
      switch bit {
      case nil: 0
      case .isTrue(let proposition): program.planes(of: proposition).isTrue
      case .isFalse(let proposition): program.planes(of: proposition).isFalse
      case .isOpen(let proposition): program.planes(of: proposition).isUnknown
      case .isReferred(let service): program.referred(to: service)
      case .holds(let proposition): explained?.steps[proposition]?.holds ?? 0
      case .open(let proposition): explained?.steps[proposition]?.open ?? 0
      case .fails(let proposition): explained?.steps[proposition]?.fails ?? 0
      case .presumed(let proposition): explained?.steps[proposition]?.presumed ?? 0
      case .part(let proposition, let item, let holds):
        explained?.plane(of: item, in: proposition, holds: holds) ?? 0
      case .answered(let fact): explained?.all.answered[fact] ?? 0
      case .unanswered(let fact): explained?.all.unanswered[fact] ?? 0
      case .nodeIsTrue(let node): explained?.all.nodes[node].isTrue ?? 0
      case .nodeIsFalse(let node): explained?.all.nodes[node].isFalse ?? 0
      }
    }
  }
}

/// An explanation's planes by what they are about.
private struct ExplainedPlanes {
  let all: BatchExplanation
  let steps: [Proposition: BatchExplanation.Step]
  let parts: [Proposition: [BatchItem: BatchExplanation.Part]]

  init(_ explanation: BatchExplanation) {
    all = explanation
    steps = Dictionary(
      explanation.steps.map { ($0.proposition, $0) }, uniquingKeysWith: { first, _ in first })
    parts = steps.mapValues { step in
      Dictionary(step.parts.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  func plane(of item: BatchItem, in proposition: Proposition, holds: Bool) -> Int32? {
    parts[proposition]?[item].map { holds ? $0.holds : $0.open }
  }
}

extension Proposition {
  /// The order in which propositions are explained: results first, then what they rest on.
  var rank: (Int, Int, Int) {
    switch self {
    case .tier(let id, let tier): (0, id, -tier)
    case .category(let id, let category): (1, id, category)
    case .need(let need): (2, need, 0)
    case .safeguard(let safeguard): (3, safeguard, 0)
    case .service(let service): (4, service, 0)
    case .rule(let rule): (5, rule, 0)
    case .gate(let fact): (6, fact, 0)
    case .impossible(let index): (7, index, 0)
    }
  }
}
