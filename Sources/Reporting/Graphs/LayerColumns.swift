/// Boxes and pieces of long lines in columns, and their order in each.
struct LayerColumns {
  /// The column of each slot: first the boxes, then the pieces of lines.
  private(set) var slotColumns: [Int]
  /// The slots that each line goes through.
  private(set) var chains: [[Int]] = []
  /// The slots of each column from top to bottom.
  private(set) var order: [[Int]] = []
  private(set) var before: [[Int]] = []
  private(set) var after: [[Int]] = []

  init(boxCount: Int, edges: [RuleGraph.Edge]) {
    slotColumns = Self.longestPaths(boxCount, edges)
    for edge in edges {
      let (first, last) = (slotColumns[edge.from], slotColumns[edge.to])
      let pieces = (first + 1..<max(first + 1, last)).map { column in
        slotColumns.append(column)
        return slotColumns.count - 1
      }
      chains.append([edge.from] + pieces + [edge.to])
    }
    before = Array(repeating: [], count: slotColumns.count)
    after = before
    for chain in chains {
      for (left, right) in zip(chain, chain.dropFirst()) {
        after[left].append(right)
        before[right].append(left)
      }
    }
    order = Array(repeating: [], count: (slotColumns.max() ?? -1) + 1)
    for (slot, column) in slotColumns.enumerated() { order[column].append(slot) }
  }

  /// The column of each box: one behind the last of those that point to it.
  private static func longestPaths(_ count: Int, _ edges: [RuleGraph.Edge]) -> [Int] {
    var columns = Array(repeating: 0, count: count)
    // Without cycles this settles after as many rounds as the longest path has steps.
    for _ in 0..<count {
      var isSettled = true
      for edge in edges where columns[edge.to] <= columns[edge.from] {
        columns[edge.to] = columns[edge.from] + 1
        isSettled = false
      }
      if isSettled { break }
    }
    return columns
  }

  /// Sorts each column by where its neighbours stand, there and back, and keeps the best order met.
  mutating func reduceCrossings() {
    var best = (order: order, crossings: crossings)
    for sweep in 0..<16 where best.crossings > 0 {
      let isForward = sweep.isMultiple(of: 2)
      for column in isForward ? Array(order.indices) : order.indices.reversed() {
        sort(column, by: isForward ? before : after)
      }
      let found = crossings
      if found < best.crossings { best = (order, found) }
    }
    order = best.order
  }

  private mutating func sort(_ column: Int, by neighbours: [[Int]]) {
    var ranks = Array(repeating: 0, count: slotColumns.count)
    for slots in order { for (rank, slot) in slots.enumerated() { ranks[slot] = rank } }
    let keyed = order[column].enumerated().map { rank, slot -> (Double, Int, Int) in
      let others = neighbours[slot]
      let centre =
        others.isEmpty ? Double(rank) : Double(others.map { ranks[$0] }.reduce(0, +)) / Double(others.count)
      return (centre, rank, slot)
    }
    order[column] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// How many pairs of lines cross.
  private var crossings: Int {
    order.reduce(0) { sum, slots in
      var seen: [Int] = []
      guard let next = slots.first.map({ slotColumns[$0] + 1 }), order.indices.contains(next) else {
        return sum
      }
      let ranks = Dictionary(
        order[next].enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      var count = 0
      for slot in slots {
        let ends = after[slot].compactMap { ranks[$0] }
        for end in ends { count += seen.count { $0 > end } }
        seen += ends
      }
      return sum + count
    }
  }
}
