import Source
import DecisionDiagrams
import Testing

/// Diagrams say of random functions what trying every combination says.
struct DiagramTests {
  static let arities = [2, 3, 2, 4, 3, 2]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithEveryCombination(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var table = DiagramTable(arities: Self.arities)
    for _ in 0..<20 {
      let function = RandomFunction(depth: 5, arities: Self.arities, &random)
      let diagram = try function.built(in: &table)
      let all = combinations(Self.arities)
      let holding = all.filter(function.holds)
      #expect(all.allSatisfy { table.holds(diagram, in: $0) == function.holds(in: $0) }, "seed \(seed)")
      #expect(table.count(diagram, over: Array(Self.arities.indices)) == Natural(holding.count))
      let costs = Self.arities.map { arity in (0..<arity).map { _ in random.below(5) } }
      let total = { (states: [Int]) in zip(costs, states).reduce(0) { $0 + $1.0[$1.1] } }
      let cheapest = table.cheapest(diagram, costs: costs)
      #expect(cheapest.map(total) == holding.map(total).min(), "seed \(seed)")
      #expect(cheapest.map(function.holds) != false, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func eliminatesAndComposes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var table = DiagramTable(arities: Self.arities)
    for _ in 0..<10 {
      let function = RandomFunction(depth: 4, arities: Self.arities, &random)
      let diagram = try function.built(in: &table)
      let variable = random.below(Self.arities.count)
      let states = 0..<Self.arities[variable]
      let exists = try table.exists([variable], diagram)
      let forAll = try table.forAll([variable], diagram)
      // The variable is put into the state that another one is in, as far as it has that state.
      let other = random.below(Self.arities.count)
      var parts: [Diagram] = []
      for state in states {
        let chosen = (0..<Self.arities[other]).map { min($0, states.count - 1) == state }
        parts.append(try table.choice(other, chosen))
      }
      let composed = try table.compose(diagram, variable, with: parts)
      for combination in combinations(Self.arities) {
        let results = states.map { state in
          var changed = combination
          changed[variable] = state
          return function.holds(in: changed)
        }
        #expect(table.holds(exists, in: combination) == results.contains(true), "seed \(seed)")
        #expect(table.holds(forAll, in: combination) == !results.contains(false), "seed \(seed)")
        let fixed = try table.restrict(diagram, variable, to: combination[variable])
        #expect(table.holds(fixed, in: combination) == function.holds(in: combination), "seed \(seed)")
        let expected = results[min(combination[other], states.count - 1)]
        #expect(table.holds(composed, in: combination) == expected, "seed \(seed)")
      }
    }
  }

  /// Equal functions are one node, whichever way they were made, and only what matters is in the support.
  @Test func equalFunctionsAreOneNode() throws {
    var table = DiagramTable(arities: [2, 2, 2])
    let (one, two) = (try table.choice(0, [false, true]), try table.choice(1, [false, true]))
    let left = try table.not(table.and(one, two))
    let right = try table.or(table.not(one), table.not(two))
    #expect(left == right)
    let three = try table.choice(2, [false, true])
    let both = try table.or(table.and(one, three), table.and(one, table.not(three)))
    #expect(table.support(both) == [0])
  }

  @Test func saysWhenItsRoomIsUsedUp() throws {
    var table = DiagramTable(arities: Array(repeating: 2, count: 40), limit: 500)
    var pairs = Diagram.never
    #expect(throws: BoundReached.self) {
      // Pairs that stand far apart: the number of nodes doubles with each.
      for index in 0..<20 {
        let (left, right) = (
          try table.choice(index, [false, true]), try table.choice(index + 20, [false, true])
        )
        pairs = try table.or(pairs, table.and(left, right))
      }
    }
    #expect(table.count <= 500)
  }
}
