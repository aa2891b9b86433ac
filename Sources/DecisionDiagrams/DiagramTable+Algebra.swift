extension DiagramTable: BooleanAlgebra {
  package func constant(_ value: Bool) -> Diagram { value ? .always : .never }

  package mutating func choice(_ variable: Int, _ states: [Bool]) throws(BoundReached) -> Diagram {
    let base = scratch.count
    for state in states { scratch.append(state ? 1 : 0) }
    return Diagram(index: try node(Int32(variable), from: base))
  }

  package mutating func not(_ element: Diagram) throws(BoundReached) -> Diagram {
    Diagram(index: try negation(element.index))
  }

  package mutating func and(_ left: Diagram, _ right: Diagram) throws(BoundReached) -> Diagram {
    Diagram(index: try conjunction(left.index, right.index))
  }

  package mutating func or(_ left: Diagram, _ right: Diagram) throws(BoundReached) -> Diagram {
    Diagram(index: try disjunction(left.index, right.index))
  }

  private mutating func negation(_ node: Int32) throws(BoundReached) -> Int32 {
    if negations[Int(node)] >= 0 { return negations[Int(node)] }
    let variable = variables[Int(node)]
    let base = scratch.count
    for state in 0..<arities[Int(variable)] { scratch.append(try negation(child(node, state))) }
    let result = try self.node(variable, from: base)
    negations[Int(node)] = result
    negations[Int(result)] = node
    return result
  }

  private mutating func conjunction(_ left: Int32, _ right: Int32) throws(BoundReached) -> Int32 {
    if left == right || right == 1 { return left }
    if left == 1 { return right }
    if left == 0 || right == 0 { return 0 }
    if left > right { return try conjunction(right, left) }
    if let known = conjunctions.result(left, right) { return known }
    let variable = min(variables[Int(left)], variables[Int(right)])
    let base = scratch.count
    for state in 0..<arities[Int(variable)] {
      scratch.append(
        try conjunction(cofactor(left, variable, state), cofactor(right, variable, state)))
    }
    let result = try node(variable, from: base)
    conjunctions.note(left, right, result)
    return result
  }

  private mutating func disjunction(_ left: Int32, _ right: Int32) throws(BoundReached) -> Int32 {
    if left == right || right == 0 { return left }
    if left == 0 { return right }
    if left == 1 || right == 1 { return 1 }
    if left > right { return try disjunction(right, left) }
    if let known = disjunctions.result(left, right) { return known }
    let variable = min(variables[Int(left)], variables[Int(right)])
    let base = scratch.count
    for state in 0..<arities[Int(variable)] {
      scratch.append(
        try disjunction(cofactor(left, variable, state), cofactor(right, variable, state)))
    }
    let result = try node(variable, from: base)
    disjunctions.note(left, right, result)
    return result
  }

  /// The node where `variable`, which stands no lower than it, is in `state`.
  func cofactor(_ node: Int32, _ variable: Int32, _ state: Int) -> Int32 {
    variables[Int(node)] == variable ? child(node, state) : node
  }
}
