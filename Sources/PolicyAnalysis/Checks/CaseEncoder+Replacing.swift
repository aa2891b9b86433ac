package import DecisionDiagrams
import RuleEngine
import RuleLanguage

extension CaseEncoder {
  /// The truths of a node if another one, below it, were always true or always false.
  package func truths(
    ofNode root: Int, replacing node: Int, by value: Bool, in algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    var copy = self
    copy.forgetOwn(below: root)
    guard root != node else { return constant(value, algebra) }
    copy.assume(constant(value, algebra), ofNode: node)
    return try copy.truths(ofNode: root, in: &algebra)
  }

  /// Forgets the nodes of a proposition's own condition.
  private mutating func forgetOwn(below root: Int) {
    forget(root)
    var open = program.children(of: root)
    while let node = open.popLast() {
      if program.propositionAt[node] != nil { continue }
      forget(node)
      open += program.children(of: node)
    }
  }
}
