package import DecisionDiagrams
package import RuleEngine
package import RuleLanguage

/// Searches all cases of a space, partly known ones included, for one that shows something; or for two that differ in some facts.
struct CaseSearch {
  /// A proposition's truths as literals.
  typealias Truths = Certainty<Literal>

  let program: Program
  let space: CaseSpace
  var builder: ClauseBuilder
  /// Truths of the case that is looked for.
  var first: CaseEncoder<ClauseBuilder>
  /// Truths of the case after the change, if one is looked for.
  var second: CaseEncoder<ClauseBuilder>?

  init(_ program: Program, _ space: CaseSpace) throws(BoundReached) {
    self.program = program
    self.space = space
    builder = ClauseBuilder(arities: space.arities)
    var encoder = CaseEncoder<ClauseBuilder>(program, space)
    for constraint in encoder.constraints {
      builder.search.add([try encoder.kept(constraint, in: &builder)])
    }
    first = encoder
  }

  /// Adds a second case, which has these variables for itself and all others in common with the first.
  mutating func addSecond(with own: Set<Int>) throws(BoundReached) {
    let renamed = space.variables.indices.map { variable in
      own.contains(variable) ? builder.addVariable(space.arities[variable]) : variable
    }
    var encoder = CaseEncoder<ClauseBuilder>(program, space, renamed: renamed)
    try require(&encoder)
    second = encoder
  }

  private mutating func require(_ encoder: inout CaseEncoder<ClauseBuilder>) throws(BoundReached) {
    for constraint in encoder.constraints {
      builder.search.add([try encoder.kept(constraint, in: &builder)])
    }
  }

  /// The variables that change when the answers to these facts do, comparisons with them included.
  func variables(of facts: some Sequence<FactID>) -> Set<Int> {
    let changed = Set(facts)
    let comparisons = space.comparisons.filter { leaf, _ in
      !changed.isDisjoint(with: leaf.facts(in: space.pack))
    }
    return Set(changed.flatMap { space.ofFact[$0] }).union(comparisons.values)
  }

  /// The states of the first case and of the second, in which the literals hold; nil if there are none.
  mutating func states(
    where literals: [Literal], conflicts: Int = 300_000
  ) throws(BoundReached) -> (first: [Int], second: [Int])? {
    guard case .satisfied(let assignment) = try builder.search.solve(assuming: literals, conflicts: conflicts)
    else {
      return nil
    }
    let states = builder.states(in: assignment)
    let renamed = second?.renamed ?? Array(space.variables.indices)
    return (Array(states.prefix(space.variables.count)), renamed.map { states[$0] })
  }

  /// Where a determination certainly reaches at least each tier, and where it may.
  mutating func reaching(
    _ id: DeterminationID, inSecond: Bool = false
  ) throws(BoundReached) -> [(certain: Literal, possible: Literal)] {
    let count = program.pack.determinations[id].tiers.count
    var certain = builder.constant(false)
    var possible = builder.constant(false)
    var found: [(Literal, Literal)] = []
    for tier in (1..<count).reversed() {
      let truths = try inSecond ? secondTruths(.tier(id, tier)) : truths(.tier(id, tier))
      certain = builder.or(certain, truths.certain)
      possible = builder.or(possible, truths.possible)
      found.append((certain, possible))
    }
    return [(builder.constant(true), builder.constant(true))] + found.reversed()
  }

  mutating func truths(_ proposition: Proposition) throws(BoundReached) -> Truths {
    try first.truths(of: proposition, in: &builder)
  }

  private mutating func secondTruths(_ proposition: Proposition) throws(BoundReached) -> Truths {
    guard var encoder = second else { return try truths(proposition) }
    let truths = try encoder.truths(of: proposition, in: &builder)
    second = encoder
    return truths
  }
}

extension CaseSpace {
  /// States in which each proposition has the truth that `truth` wants of it, if it wants one; nil if there are none.
  ///
  /// - Throws: `BoundReached` if the search is given up.
  package func states(of program: Program, where truth: (Proposition) -> Truth?) throws(BoundReached)
    -> [Int]?
  {
    var search = try CaseSearch(program, self)
    var literals: [Literal] = []
    for proposition in pack.propositions {
      guard let wanted = truth(proposition) else { continue }
      let truths = try search.truths(proposition)
      literals.append(wanted == .isTrue ? truths.certain : !truths.certain)
      literals.append(wanted == .isFalse ? !truths.possible : truths.possible)
    }
    return try search.states(where: literals)?.first
  }

  /// Whether some tests are taken by themselves, so that states may stand for no case.
  package var takesTestsByThemselves: Bool { !comparisons.isEmpty }
}
