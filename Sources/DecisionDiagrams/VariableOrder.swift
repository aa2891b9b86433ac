/// An order in which what belongs together stands together, by centres of gravity: FORCE (Aloul, Markov and Sakallah, 2003).
package enum VariableOrder {
  /// The vertices, each pulled to the middle of the edges that it belongs to until the edges get no shorter.
  ///
  /// - Parameters:
  ///   - count: how many vertices there are.
  ///   - edges: sets of vertices that should stand together.
  ///   - rounds: how often all are pulled at the most.
  package static func force(count: Int, edges: [[Int]], rounds: Int = 200) -> [Int] {
    var order = Array(0..<count)
    var place = (0..<count).map(Double.init)
    var best = (span: span(edges, place), order: order)
    var idle = 0
    for _ in 0..<rounds where idle < 20 {
      var pull = [Double](repeating: 0, count: count)
      var degree = [Double](repeating: 0, count: count)
      for edge in edges where edge.count > 1 {
        let centre = edge.reduce(0) { $0 + place[$1] } / Double(edge.count)
        for vertex in edge {
          pull[vertex] += centre
          degree[vertex] += 1
        }
      }
      let target = (0..<count).map { degree[$0] > 0 ? pull[$0] / degree[$0] : place[$0] }
      order.sort { (target[$0], $0) < (target[$1], $1) }
      for (position, vertex) in order.enumerated() { place[vertex] = Double(position) }
      let length = span(edges, place)
      idle = length < best.span ? 0 : idle + 1
      if length < best.span { best = (length, order) }
    }
    return best.order
  }

  /// How far all edges reach together.
  private static func span(_ edges: [[Int]], _ place: [Double]) -> Double {
    edges.reduce(0) { total, edge in
      var (low, high) = (Double.infinity, -Double.infinity)
      for vertex in edge {
        low = min(low, place[vertex])
        high = max(high, place[vertex])
      }
      return edge.isEmpty ? total : total + high - low
    }
  }
}
