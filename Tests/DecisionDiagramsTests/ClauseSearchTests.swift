import Source
import DecisionDiagrams
import Testing

struct ClauseSearchTests {
  static let arities = [2, 3, 2, 4, 3, 2]

  /// The search finds a combination just where one exists, and the one it finds is one.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithEveryCombination(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<15 {
      var builder = ClauseBuilder(arities: Self.arities)
      let functions = (0..<3).map { _ in RandomFunction(depth: 4, arities: Self.arities, &random) }
      var literals: [Literal] = []
      for function in functions { literals.append(try function.built(in: &builder)) }
      for chosen in [[0], [1], [0, 1], [0, 1, 2]] {
        let fits = { (states: [Int]) in chosen.allSatisfy { functions[$0].holds(in: states) } }
        let exists = combinations(Self.arities).contains(where: fits)
        switch try builder.search.solve(assuming: chosen.map { literals[$0] }) {
        case .satisfied(let assignment):
          #expect(exists && fits(builder.states(in: assignment).map { $0 ?? 0 }), "seed \(seed)")
        case .impossible: #expect(!exists, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func randomClauses(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = 12
    let clauses = (0..<random.number(30...70)).map { _ in
      (0..<3).map { _ in Literal(random.below(count), isNegated: random.chance(50)) }
    }
    var search = ClauseSearch()
    for _ in 0..<count { _ = search.variable() }
    for clause in clauses { search.add(clause) }
    let holds = { (assignment: [Bool]) in
      clauses.allSatisfy { $0.contains { assignment[$0.variable] != $0.isNegated } }
    }
    let exists = (0..<1 << count).contains { bits in holds((0..<count).map { bits >> $0 & 1 == 1 }) }
    switch try search.solve() {
    case .satisfied(let assignment): #expect(exists && holds(assignment), "seed \(seed)")
    case .impossible: #expect(!exists, "seed \(seed)")
    }
  }

  /// Seven pigeons do not fit into six holes: needs learning, restarts, and thousands of conflicts.
  @Test func pigeons() throws {
    var search = ClauseSearch()
    let places = (0..<7).map { _ in (0..<6).map { _ in Literal(search.variable()) } }
    for pigeon in places { search.add(pigeon) }
    for hole in 0..<6 {
      for second in 0..<7 {
        for first in 0..<second { search.add([!places[first][hole], !places[second][hole]]) }
      }
    }
    var bounded = search
    #expect(throws: BoundReached.self) { try bounded.solve(conflicts: 5) }
    #expect(try search.solve() == .impossible)
    #expect(try search.solve() == .impossible)
  }
}
