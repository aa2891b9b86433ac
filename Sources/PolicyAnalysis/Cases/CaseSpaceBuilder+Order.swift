import DecisionDiagrams
import RuleEngine
import RuleLanguage

extension CaseSpaceBuilder {
  /// The variables in an order that keeps together what rules read together: FORCE over the rule graph.
  ///
  /// Every proposition is a vertex beside the variables, and an edge joins it with what its condition reads; the order of the variables is
  /// then read off.
  func order() -> [Int] {
    var vertices = variables.count
    var edges: [[Int]] = []
    for program in programs {
      var vertexOfNode: [Int: Int] = [:]
      for node in program.propositionAt.keys.sorted() {
        vertexOfNode[node] = vertices
        vertices += 1
      }
      for (root, vertex) in vertexOfNode.sorted(by: { $0.key < $1.key }) {
        var edge: Set = [vertex]
        collect(root, isRoot: true, program, vertexOfNode, &edge)
        edges.append(edge.sorted())
      }
    }
    return VariableOrder.force(count: vertices, edges: edges).filter { $0 < variables.count }
  }

  /// The variables that a condition reads itself, and the propositions.
  private func collect(
    _ node: Int, isRoot: Bool, _ program: Program, _ vertexOfNode: [Int: Int], _ edge: inout Set<Int>
  ) {
    if !isRoot, let vertex = vertexOfNode[node] {
      edge.insert(vertex)
      return
    }
    switch program.nodes[node] {
    case .test(let test, let substituting):
      let leaf = LeafTest(test: program.tests[test], substituting: substituting)
      edge.formUnion(variables(of: leaf))
    case .silent(let fact): edge.formUnion(ofFact[fact])
    case .inForce: edge.insert(0)
    default: break
    }
    for child in program.children(of: node) { collect(child, isRoot: false, program, vertexOfNode, &edge) }
  }

  private func variables(of leaf: LeafTest) -> Set<Int> {
    if let comparison = comparisons[leaf] { return [comparison] }
    var found: Set<Int> = []
    for fact in leaf.facts(in: pack) {
      guard case .includes(_, let mask) = leaf.test.kind else {
        found.formUnion(ofFact[fact])
        continue
      }
      for variable in ofFact[fact] {
        if case .member(_, let bit, _) = variables[variable], mask >> UInt64(bit) & 1 == 0 { continue }
        found.insert(variable)
      }
    }
    return found
  }
}
