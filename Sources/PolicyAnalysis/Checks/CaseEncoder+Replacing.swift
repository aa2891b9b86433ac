package import DecisionDiagrams
import RuleEngine
import RuleLanguage

extension CaseEncoder {
  /// The truths of a node if another one, in the same condition, were always true or always false.
  ///
  /// What the condition reads besides stays what it is, even where it rests on the other one too (masking).
  package mutating func truths(
    ofNode root: Int, replacing node: Int, by value: Bool, in algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    _ = try truths(ofNode: root, in: &algebra)
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
