import Source
import DecisionDiagrams
import Testing

struct VariableOrderTests {
  /// A chain whose members are numbered at random comes out as a chain.
  @Test func putsNeighboursTogether() {
    var random = SplitMix64(seed: 3)
    let names = Array(0..<60).shuffled(using: &random)
    let edges = zip(names, names.dropFirst()).map { [$0, $1] }
    let order = VariableOrder.force(count: 60, edges: edges)
    #expect(order.sorted() == Array(0..<60))
    var place = [Int](repeating: 0, count: 60)
    for (position, vertex) in order.enumerated() { place[vertex] = position }
    let span = edges.reduce(0) { $0 + abs(place[$1[0]] - place[$1[1]]) }
    let before = edges.reduce(0) { $0 + abs($1[0] - $1[1]) }
    #expect(span * 4 < before, "\(span) of \(before)")
  }

  @Test func leavesAloneWhatNothingPulls() {
    #expect(VariableOrder.force(count: 4, edges: []) == [0, 1, 2, 3])
    #expect(VariableOrder.force(count: 0, edges: []) == [])
  }
}
