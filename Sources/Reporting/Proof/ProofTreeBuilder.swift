import Localisation
import RuleEngine
import RuleLanguage
import Source

/// Turns proofs into trees.
///
/// A proposition is expanded once, over all trees of one builder.
struct ProofTreeBuilder {
  /// How much of a proof is shown.
  enum Detail {
    /// The parts that the truth rests on, as it turned out.
    case decisive
    /// Every part.
    case whole
  }

  private let report: ReportBuilder
  private let detail: Detail
  private var places: Places
  private var expanded: Set<Proposition> = []

  init(_ report: ReportBuilder, files: SourceFiles, detail: Detail) {
    self.report = report
    places = Places(files: files)
    self.detail = detail
  }

  /// The tree of a proposition.
  mutating func tree(_ proposition: Proposition) -> ProofTree {
    tree(proposition, report.evaluation.proof(of: proposition))
  }

  private mutating func tree(_ proposition: Proposition, _ proof: Proof) -> ProofTree {
    let name = report.titled(proposition)
    var tree = ProofTree(
      kind: proposition.kind(in: report.pack), id: name.id, words: name.title,
      truth: ShownTruth(report.evaluation.truth(proposition)))
    tree.isPresumed = report.evaluation.isPresumed(proposition)
    tree.place = places.place(of: report.pack.name(of: proposition).span)
    tree.sources = report.citations(report.words.citations(of: proposition))
    guard let step = proof.steps[proposition] else { return tree }
    guard expanded.insert(proposition).inserted else {
      tree.isShownAbove = true
      return tree
    }
    tree.joined = joined(step.condition)
    if tree.joined == nil {
      var only = self.tree(step.condition, proof)
      // A proposition's condition is folded into it: the place that counts is where the condition stands.
      if only.id == nil, let condition = report.pack.condition(of: proposition) {
        only.place = places.place(of: condition.span)
      }
      tree.parts = [only]
    } else {
      tree.parts = parts(step.condition, proof)
    }
    return tree
  }

  private mutating func tree(_ node: ProofNode, _ proof: Proof) -> ProofTree {
    if case .proposition(let proposition) = node.kind { return tree(proposition, proof) }
    if let only = onlyPart(node) { return tree(only, proof) }
    var tree = ProofTree(words: leaf(node) ?? "", truth: ShownTruth(node.truth))
    tree.place = places.place(of: node.span)
    tree.answers = answers(node)
    tree.joined = joined(node)
    if tree.joined != nil { tree.parts = parts(node, proof) }
    return tree
  }

  /// The part that a node comes down to: the only one of a list, or an answer whose question applies.
  private func onlyPart(_ node: ProofNode) -> ProofNode? {
    switch node.kind {
    case .all(let parts), .any(let parts): parts.count == 1 ? parts[0] : nil
    case .gated(_, let gate, let open, _) where detail == .decisive && gate.truth == .isTrue: open
    default: nil
    }
  }

  /// The parts shown of a node; a refusal of several shows them directly.
  private mutating func parts(_ node: ProofNode, _ proof: Proof) -> [ProofTree] {
    let nodes: [ProofNode]
    switch node.kind {
    case .not(let inner):
      if case .any = inner.kind { nodes = chosen(inner) } else { nodes = [inner] }
    case .gated(_, let gate, let open, let closed):
      switch gate.truth {
      case .isTrue: nodes = [gate, open]
      case .isFalse: nodes = [gate, closed]
      case .unknown: nodes = gate.isSettled ? [gate, open] : [gate, open, closed]
      }
    default: nodes = chosen(node)
    }
    var trees: [ProofTree] = []
    for node in nodes { trees.append(tree(node, proof)) }
    return trees
  }

  private func chosen(_ node: ProofNode) -> [ProofNode] {
    detail == .whole ? node.children : node.decisive
  }

  /// How a node joins its parts; nil for a leaf.
  private func joined(_ node: ProofNode) -> String? {
    switch node.kind {
    case .constant, .test, .silent, .inForce, .proposition: return nil
    case .all(let parts): return parts.count == 1 ? nil : report.wording[.allOfThese]
    case .any(let parts): return parts.count == 1 ? nil : report.wording[.anyOfThese]
    case .atLeast(let count, _, let group): return report.words.atLeast(count, group)
    case .not(let inner):
      switch inner.kind {
      case .any: return report.wording[.noneOfThese]
      case .inForce: return nil
      default: return report.wording[.notThisOne]
      }
    case .may: return report.wording[.thisHoldsOrMay]
    case .gated(_, let gate, _, _):
      if detail == .decisive, gate.truth == .isTrue { return nil }
      return report.wording[gate.truth == .isFalse ? .questionDoesNotApply : .asAnswered]
    }
  }

  /// The words of a leaf.
  private func leaf(_ node: ProofNode) -> String? {
    switch node.kind {
    case .constant: return report.wording[.always]
    case .test(let test, _): return report.words.test(test)
    case .silent(let fact, _):
      return report.wording.text(.withoutAnswer, ["label": report.pack.facts[fact].label])
    case .inForce(let period): return report.wording.within(period, report.evaluation.asOf)
    case .gated(let fact, _, _, _): return report.pack.facts[fact].label
    case .not(let inner):
      if case .inForce(let period) = inner.kind {
        return report.wording.notClosed(period, report.evaluation.asOf)
      }
      return nil
    default: return nil
    }
  }

  private func answers(_ node: ProofNode) -> [ShownAnswer] {
    switch node.kind {
    case .test(_, let evidence): report.answers(evidence)
    case .silent(let fact, _): [report.answer(fact)]
    default: []
    }
  }
}
