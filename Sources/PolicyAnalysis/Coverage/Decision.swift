package import RuleEngine
package import RuleLanguage
package import Source

/// A proposition's own condition, with the conditions that it is made of.
package struct Decision: Sendable {
  /// A part that is no list itself: a sentence, a rule, a member of a counted group.
  package struct Leaf: Sendable {
    /// Its node.
    package let node: Int
    /// Where it stands; of a member of a counted group, where the group is counted.
    package let span: Span
    /// What it is, as the pack writes it.
    package let condition: Condition
  }

  /// What is decided.
  package let proposition: Proposition
  /// The node of the condition.
  let node: Int
  /// The nodes of the condition down to its leaves, children first.
  private let inner: [Int]
  /// The conditions that it is made of.
  package let leaves: [Leaf]

  /// The decision behind a proposition; nil for one without a condition of its own.
  init?(_ proposition: Proposition, _ program: Program) {
    guard let condition = program.pack.condition(of: proposition), let root = program.roots[proposition],
      let node = program.children(of: root).last
    else { return nil }
    if case .always = condition.kind { return nil }
    var walk = DecisionWalk(program: program)
    walk.visit(condition, node)
    self.proposition = proposition
    self.node = node
    inner = walk.inner
    leaves = walk.leaves
  }

  /// What the decision would be if one leaf were this, all others being what they are.
  func truth(_ truths: [Truth], with leaf: Int, being value: Truth, _ program: Program) -> Truth {
    var own: [Int: Truth] = [leaf: value]
    func truth(_ node: Int) -> Truth { own[node] ?? truths[node] }
    for node in inner where node != leaf {
      switch program.nodes[node] {
      case .not(let child): own[node] = !truth(child)
      case .all(let range): own[node] = program.operands[range].reduce(.isTrue) { min($0, truth($1)) }
      case .any(let range): own[node] = program.operands[range].reduce(.isFalse) { max($0, truth($1)) }
      case .atLeast(let count, let range):
        let certain = program.operands[range].count { truth($0) == .isTrue }
        let possible = program.operands[range].count { truth($0) != .isFalse }
        own[node] = certain >= count ? .isTrue : possible < count ? .isFalse : .unknown
      default: break
      }
    }
    return truth(node)
  }
}

/// Goes down a condition and its nodes side by side.
private struct DecisionWalk {
  let program: Program
  var inner: [Int] = []
  var leaves: [Decision.Leaf] = []

  mutating func visit(_ condition: Condition, _ node: Int) {
    switch (condition.kind, program.nodes[node]) {
    case (.all(let parts), .all(let range)), (.any(let parts), .any(let range)),
      (.atLeast(_, let parts, _), .atLeast(_, let range)):
      for (part, child) in zip(parts, program.operands[range]) { visit(part, child) }
      inner.append(node)
    case (.none(let parts), .not(let list)):
      guard case .any(let range) = program.nodes[list] else { return }
      for (part, child) in zip(parts, program.operands[range]) { visit(part, child) }
      inner += [list, node]
    case (.not(let part), .not(let child)):
      visit(part, child)
      inner.append(node)
    default: leaves.append(.init(node: node, span: condition.span, condition: condition))
    }
  }
}

extension Program {
  /// Every proposition's decision, in the order of the pack.
  package var decisions: [Decision] { pack.propositions.compactMap { Decision($0, self) } }
}
