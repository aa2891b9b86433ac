extension DiagramTable {
  /// The function with a variable fixed in one state.
  package mutating func restrict(
    _ diagram: Diagram, _ variable: Int, to state: Int
  ) throws(BoundReached) -> Diagram {
    var known: [Int32: Int32] = [:]
    return Diagram(index: try restricted(diagram.index, Int32(variable), state, &known))
  }

  private mutating func restricted(
    _ node: Int32, _ variable: Int32, _ state: Int, _ known: inout [Int32: Int32]
  ) throws(BoundReached) -> Int32 {
    let own = variables[Int(node)]
    if own > variable { return node }
    if own == variable { return child(node, state) }
    if let result = known[node] { return result }
    let base = scratch.count
    for branch in 0..<arities[Int(own)] {
      scratch.append(try restricted(child(node, branch), variable, state, &known))
    }
    let result = try self.node(own, from: base)
    known[node] = result
    return result
  }

  /// Where some states of these variables make the function true.
  package mutating func exists(
    _ eliminated: Set<Int>, _ diagram: Diagram
  ) throws(BoundReached) -> Diagram {
    guard let last = eliminated.max() else { return diagram }
    var known: [Int32: Int32] = [:]
    return Diagram(index: try existing(diagram.index, eliminated, Int32(last), &known))
  }

  /// Where the function is true whatever the states of these variables.
  package mutating func forAll(
    _ eliminated: Set<Int>, _ diagram: Diagram
  ) throws(BoundReached) -> Diagram {
    let refuted = try exists(eliminated, not(diagram))
    return try not(refuted)
  }

  private mutating func existing(
    _ node: Int32, _ eliminated: Set<Int>, _ last: Int32, _ known: inout [Int32: Int32]
  ) throws(BoundReached) -> Int32 {
    let variable = variables[Int(node)]
    if variable > last { return node }
    if let result = known[node] { return result }
    let base = scratch.count
    for state in 0..<arities[Int(variable)] {
      scratch.append(try existing(child(node, state), eliminated, last, &known))
    }
    let result: Int32
    if eliminated.contains(Int(variable)) {
      var joined = Diagram.never
      for index in base..<scratch.count { joined = try or(joined, Diagram(index: scratch[index])) }
      scratch.removeSubrange(base...)
      result = joined.index
    } else {
      result = try self.node(variable, from: base)
    }
    known[node] = result
    return result
  }

  /// The function with a variable replaced: it is in state `n` where `parts[n]` holds.
  ///
  /// The parts have to divide the space: everywhere exactly one holds.
  package mutating func compose(
    _ diagram: Diagram, _ variable: Int, with parts: [Diagram]
  ) throws(BoundReached) -> Diagram {
    var result = Diagram.never
    for (state, part) in parts.enumerated() {
      let fixed = try restrict(diagram, variable, to: state)
      result = try or(result, and(part, fixed))
    }
    return result
  }
}
