package import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
import Source

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

  /// What cases have to keep to, as far as it does not concern them yet.
  private var constraints: [CaseEncoder<ClauseBuilder>.Constraint]
  /// How many of the variables that were asked about have brought in their constraints.
  private var settled = 0

  private let today: CivilDate

  /// A search that has asked nothing yet.
  ///
  /// - Parameter subject: what is asked about; of a combination that cannot be, the cases that it rules out belong to the search.
  init(_ program: Program, _ space: CaseSpace, today: CivilDate, about subject: Proposition? = nil) {
    self.program = program
    self.today = today
    self.space = space
    builder = ClauseBuilder(arities: space.arities)
    first = CaseEncoder(program, space)
    constraints = first.constraints
    if case .impossible(let index) = subject { constraints.removeAll { $0 == .impossible(index) } }
  }

  /// Adds a second case, which has these variables for itself and all others in common with the first.
  mutating func addSecond(with own: Set<Int>) {
    let renamed = space.variables.indices.map { variable in
      own.contains(variable) ? builder.addVariable(space.arities[variable]) : variable
    }
    second = CaseEncoder(program, space, renamed: renamed)
  }

  /// Demands what concerns the variables that were asked about, and those that come in with it.
  private mutating func settle() {
    while settled < builder.touched.count {
      settled = builder.touched.count
      let touched = Set(builder.touched)
      let isConcerned = { [space, first, second] (constraint: CaseEncoder<ClauseBuilder>.Constraint) in
        first.owners(of: constraint).contains { variable in
          touched.contains(variable)
            || second.map { touched.contains($0.renamed[variable]) } ?? false
              && space.variables.indices.contains(variable)
        }
      }
      let concerned = constraints.filter(isConcerned)
      constraints.removeAll(where: isConcerned)
      for constraint in concerned { demand(constraint) }
    }
  }

  /// Writing clauses has no bound, unlike searching them.
  private mutating func demand(_ constraint: CaseEncoder<ClauseBuilder>.Constraint) {
    if let kept = try? first.kept(constraint, in: &builder) { builder.search.add([kept]) }
    if var other = second {
      if let kept = try? other.kept(constraint, in: &builder) { builder.search.add([kept]) }
      second = other
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

  /// Whether something that was asked about takes a test by itself.
  var takesTestsByThemselves: Bool {
    builder.touched.contains { space.variables.indices.contains($0) && space.variables[$0].isComparison }
  }

  /// The states of the first case and of the second, in which the literals hold; nil if there are none.
  mutating func states(
    where literals: [Literal], conflicts: Int = 300_000
  ) throws(BoundReached) -> (first: [Int], second: [Int])? {
    settle()
    guard case .satisfied(let assignment) = try builder.search.solve(assuming: literals, conflicts: conflicts)
    else {
      return nil
    }
    let found = builder.states(in: assignment)
    let own = space.variables.indices.map { found[$0] ?? space.quietState($0, today: today) }
    guard let renamed = second?.renamed else { return (own, own) }
    return (own, renamed.indices.map { found[renamed[$0]] ?? own[$0] })
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

  mutating func truths(_ proposition: Proposition, inSecond: Bool = false) throws(BoundReached) -> Truths {
    if inSecond { return try secondTruths(proposition) }
    return try first.truths(of: proposition, in: &builder)
  }

  mutating func truths(ofNode node: Int) throws(BoundReached) -> Truths {
    try first.truths(ofNode: node, in: &builder)
  }

  /// The truths of a node if another one, below it, were always true or always false.
  mutating func truths(ofNode root: Int, replacing node: Int, by value: Bool) throws(BoundReached) -> Truths {
    try first.truths(ofNode: root, replacing: node, by: value, in: &builder)
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
    var search = CaseSearch(program, self, today: days[0])
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
