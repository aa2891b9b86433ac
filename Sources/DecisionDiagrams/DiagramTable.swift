/// Reduced ordered decision diagrams over variables with any number of states (Bryant 1986; Srinivasan, Ham, Malik and Brayton 1990).
///
/// Nodes are shared, so that equal functions are the same node and equality is free. The order of the variables is their number; it is chosen
/// before (see `VariableOrder`) and never changes. The table holds at most `limit` nodes.
package struct DiagramTable: Sendable {
  /// How many states each variable has.
  package let arities: [Int]
  /// How many nodes the table may hold.
  package let limit: Int

  /// The variable of each node; the first two nodes are the constants.
  var variables: ContiguousArray<Int32> = [.max, .max]
  /// Where a node's children begin in `children`.
  var firstChild: ContiguousArray<Int32> = [0, 0]
  var children: ContiguousArray<Int32> = []
  /// Children of nodes that are being made.
  var scratch: ContiguousArray<Int32> = []
  var conjunctions = OperationCache()
  var disjunctions = OperationCache()
  var negations: ContiguousArray<Int32> = [1, 0]
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 1 << 12)

  /// An empty table.
  package init(arities: [Int], limit: Int = 4_000_000) {
    self.arities = arities
    self.limit = limit
  }

  /// How many nodes there are, constants included.
  package var count: Int { variables.count }

  /// The child of a node in a state of its variable.
  func child(_ node: Int32, _ state: Int) -> Int32 { children[Int(firstChild[Int(node)]) + state] }

  /// The node of `variable` whose children stand in `scratch` from `base` on, which are taken off.
  mutating func node(_ variable: Int32, from base: Int) throws(BoundReached) -> Int32 {
    defer { scratch.removeSubrange(base...) }
    let first = scratch[base]
    var hash = UInt64(UInt32(bitPattern: variable)) &* 0x9E37_79B9_7F4A_7C15
    var isSame = true
    for index in base..<scratch.count {
      isSame = isSame && scratch[index] == first
      hash = (hash ^ UInt64(UInt32(bitPattern: scratch[index]))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    if isSame { return first }
    var slot = Int(hash & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      if isNode(slots[slot], variable, base) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    if count >= limit { throw BoundReached() }
    let made = Int32(count)
    slots[slot] = made
    variables.append(variable)
    firstChild.append(Int32(children.count))
    children.append(contentsOf: scratch[base...])
    negations.append(-1)
    if count * 2 > slots.count { enlarge() }
    return made
  }

  private func isNode(_ node: Int32, _ variable: Int32, _ base: Int) -> Bool {
    guard variables[Int(node)] == variable else { return false }
    let start = Int(firstChild[Int(node)])
    for offset in 0..<scratch.count - base where children[start + offset] != scratch[base + offset] {
      return false
    }
    return true
  }

  private mutating func enlarge() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 4)
    conjunctions.enlarge(to: slots.count / 2)
    disjunctions.enlarge(to: slots.count / 2)
    for node in 2..<Int32(count) {
      let variable = variables[Int(node)]
      let start = Int(firstChild[Int(node)])
      var hash = UInt64(UInt32(bitPattern: variable)) &* 0x9E37_79B9_7F4A_7C15
      for offset in 0..<arities[Int(variable)] {
        hash = (hash ^ UInt64(UInt32(bitPattern: children[start + offset]))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      var slot = Int(hash & UInt64(slots.count - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = node
    }
  }
}
