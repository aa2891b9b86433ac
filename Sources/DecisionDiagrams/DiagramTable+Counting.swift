extension DiagramTable {
  /// The variables that the function depends on, in order.
  package func support(_ diagram: Diagram) -> [Int] {
    var seen: Set<Int32> = []
    var found: Set<Int> = []
    var open = [diagram.index]
    while let node = open.popLast() {
      guard node > 1, seen.insert(node).inserted else { continue }
      found.insert(Int(variables[Int(node)]))
      for state in 0..<arities[Int(variables[Int(node)])] { open.append(child(node, state)) }
    }
    return found.sorted()
  }

  /// How many nodes the function has, constants left out.
  package func size(_ diagram: Diagram) -> Int {
    var seen: Set<Int32> = []
    var open = [diagram.index]
    while let node = open.popLast() {
      guard node > 1, seen.insert(node).inserted else { continue }
      for state in 0..<arities[Int(variables[Int(node)])] { open.append(child(node, state)) }
    }
    return seen.count
  }

  /// Whether the function holds in the given states of all variables.
  package func holds(_ diagram: Diagram, in states: [Int]) -> Bool {
    var node = diagram.index
    while node > 1 { node = child(node, states[Int(variables[Int(node)])]) }
    return node == 1
  }

  /// In how many combinations of the states of `concerned` the function holds.
  ///
  /// - Parameter concerned: in order; everything that the function depends on is among them.
  package func count(_ diagram: Diagram, over concerned: [Int]) -> Natural {
    // rank[v]: how many of the concerned variables stand before v.
    var walk = CountWalk(table: self, concerned: concerned)
    return walk.count(diagram.index, from: 0)
  }

  /// A state for each variable, in which the function holds, of least total cost; nil if it holds nowhere.
  ///
  /// Of equal costs the first states win, so that the answer is always the same.
  package func cheapest(_ diagram: Diagram, costs: [[Int]]) -> [Int]? {
    guard diagram != .never else { return nil }
    var known: [Int32: (cost: Int, state: Int)] = [:]
    let least = costs.map { states in states.indices.min { states[$0] < states[$1] } ?? 0 }
    guard cost(diagram.index, costs, least, &known) < Int.max else { return nil }
    var states = least
    var node = diagram.index
    while node > 1 {
      let state = known[node]?.state ?? 0
      states[Int(variables[Int(node)])] = state
      node = child(node, state)
    }
    return states
  }

  /// The extra cost below a node, over that of the least states.
  private func cost(
    _ node: Int32, _ costs: [[Int]], _ least: [Int], _ known: inout [Int32: (cost: Int, state: Int)]
  ) -> Int {
    if node < 2 { return node == 1 ? 0 : Int.max }
    if let result = known[node] { return result.cost }
    let variable = Int(variables[Int(node)])
    var best = (cost: Int.max, state: 0)
    for state in 0..<arities[variable] {
      let below = cost(child(node, state), costs, least, &known)
      guard below < Int.max else { continue }
      let total = below + costs[variable][state] - costs[variable][least[variable]]
      if total < best.cost { best = (total, state) }
    }
    known[node] = best
    return best.cost
  }
}

/// Counts below each node once.
private struct CountWalk {
  let table: DiagramTable
  let concerned: [Int]
  let rank: [Int: Int]
  var known: [Int32: Natural] = [:]

  init(table: DiagramTable, concerned: [Int]) {
    self.table = table
    self.concerned = concerned
    rank = Dictionary(uniqueKeysWithValues: concerned.enumerated().map { ($1, $0) })
  }

  /// The combinations of the concerned variables from number `start` on in which the node holds.
  mutating func count(_ node: Int32, from start: Int) -> Natural {
    guard node != 0 else { return Natural(0) }
    let own = node == 1 ? concerned.count : rank[Int(table.variables[Int(node)])] ?? concerned.count
    var result = below(node, own)
    for skipped in start..<own { result *= table.arities[concerned[skipped]] }
    return result
  }

  private mutating func below(_ node: Int32, _ own: Int) -> Natural {
    if node == 1 { return Natural(1) }
    if let result = known[node] { return result }
    var result = Natural(0)
    for state in 0..<table.arities[concerned[own]] {
      result += count(table.child(node, state), from: own + 1)
    }
    known[node] = result
    return result
  }
}
