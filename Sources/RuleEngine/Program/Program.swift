public import RuleLanguage
package import Source

/// A pack compiled to a flat program: facts and propositions as dense indices, conditions as nodes in topological order.
public struct Program: Sendable {
  /// The pack it was compiled from.
  public let pack: Pack

  /// Nodes, children first.
  package let nodes: [Node]
  /// Where each node's condition stands.
  package let spans: [Span]
  /// Children of `all`, `any` and `atLeast`, by the ranges in the nodes.
  package let operands: [Int]
  package let tests: [FactTest]
  package let periods: [Period]
  /// The groups that `atLeast` nodes count, where the pack named one.
  package let groups: [Int: IndicatorGroup]
  /// The root node of every proposition with one.
  package let roots: [Proposition: Int]
  /// The proposition whose root a node is.
  package let propositionAt: [Int: Proposition]

  /// What a fact without a statement amounts to, during an interview and after it.
  let pending: [FactState]
  let unasked: [FactState]

  /// Compiles a checked pack.
  ///
  /// Linear in the size of its conditions.
  public init(_ pack: Pack) {
    var compiler = Compiler(pack)
    compiler.compileAll()
    self.pack = pack
    pending = pack.facts.map { FactState([], of: $0, isClosed: false) }
    unasked = pack.facts.map { FactState([], of: $0, isClosed: true) }
    nodes = compiler.nodes
    spans = compiler.spans
    operands = compiler.operands
    tests = compiler.tests
    periods = compiler.periods
    groups = compiler.groups
    roots = compiler.roots
    propositionAt = Dictionary(
      compiler.roots.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }
}
