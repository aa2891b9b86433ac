package import DecisionDiagrams
package import RuleEngine
package import RuleLanguage

/// A program's propositions as diagrams over its cases: what is counted and shown by example.
package struct CaseDiagrams: Sendable {
  /// The cases.
  package let space: CaseSpace
  /// The diagrams.
  package var table: DiagramTable
  private var encoder: CaseEncoder<DiagramTable>
  private var constraints: [Diagram]?

  /// Diagrams of a program over a space made for it.
  ///
  /// - Parameter limit: how many nodes there may be.
  package init(_ program: Program, _ space: CaseSpace, limit: Int = 4_000_000) {
    self.space = space
    table = DiagramTable(arities: space.arities, limit: limit)
    encoder = CaseEncoder(program, space)
  }

  /// Goes on with another program that reads the same facts, sharing all diagrams.
  package mutating func use(_ program: Program) { encoder = CaseEncoder(program, space) }

  /// Where a proposition is certainly true, and where it is at least possible.
  package mutating func truths(of proposition: Proposition) throws(BoundReached) -> Certainty<Diagram> {
    try encoder.truths(of: proposition, in: &table)
  }

  /// The truths of a node of the program.
  package mutating func truths(ofNode node: Int) throws(BoundReached) -> Certainty<Diagram> {
    try encoder.truths(ofNode: node, in: &table)
  }

  /// The truths of a node if another one, below it, were always true or always false.
  mutating func truths(
    ofNode root: Int, replacing node: Int, by value: Bool
  ) throws(BoundReached) -> Certainty<Diagram> {
    try encoder.truths(ofNode: root, replacing: node, by: value, in: &table)
  }

  /// Whether two functions agree on every possible case.
  package mutating func agree(_ left: Diagram, _ right: Diagram) throws(BoundReached) -> Bool {
    if left == right { return true }
    return try !isPossible(difference(left, right))
  }

  /// Where just one of two functions holds.
  package mutating func difference(_ left: Diagram, _ right: Diagram) throws(BoundReached) -> Diagram {
    let one = try table.and(left, table.not(right))
    let other = try table.and(right, table.not(left))
    return try table.or(one, other)
  }

  /// The cases that keep to everything that concerns these variables, and all variables that come in with it.
  ///
  /// What a case of these variables has to keep to beyond that can always be kept by leaving facts unasked.
  package mutating func possibleCases(
    around variables: [Int]
  ) throws(BoundReached) -> (cases: Diagram, variables: [Int]) {
    let all = try allConstraints()
    var concerned = Set(variables)
    var open = Set(all.indices)
    var cases = Diagram.always
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for index in open.sorted() where !concerned.isDisjoint(with: all[index].owners) {
        open.remove(index)
        concerned.formUnion(table.support(all[index].kept))
        cases = try table.and(cases, all[index].kept)
        isGrowing = true
      }
    }
    return (cases, concerned.sorted())
  }

  /// Each constraint with the variables that bring it in.
  private mutating func allConstraints() throws(BoundReached) -> [(kept: Diagram, owners: [Int])] {
    var all: [(kept: Diagram, owners: [Int])] = []
    for constraint in encoder.constraints {
      let kept = try encoder.kept(constraint, in: &table)
      all.append((kept, encoder.owners(of: constraint)))
    }
    return all
  }

  /// In how many of the possible combinations of the facts concerned a function holds.
  package mutating func count(_ diagram: Diagram) throws(BoundReached) -> CaseCount {
    let (cases, variables) = try possibleCases(around: table.support(diagram))
    let holding = try table.and(diagram, cases)
    return CaseCount(
      holding: table.count(holding, over: variables), all: table.count(cases, over: variables),
      facts: Set(variables.flatMap { space.variables[$0].facts }).sorted(),
      isDated: variables.contains(space.date))
  }

  /// Whether a function holds in some possible case.
  package mutating func isPossible(_ diagram: Diagram) throws(BoundReached) -> Bool {
    if diagram.isConstant { return diagram == .always }
    let (cases, _) = try possibleCases(around: table.support(diagram))
    return try table.and(diagram, cases) != .never
  }
}

/// In how many cases something holds.
package struct CaseCount: Hashable, Sendable {
  /// How many combinations of the facts concerned make it so.
  package let holding: Natural
  /// How many combinations there are.
  package let all: Natural
  /// The facts concerned.
  package let facts: [FactID]
  /// Whether the date matters too.
  package let isDated: Bool

  package init(holding: Natural, all: Natural, facts: [FactID], isDated: Bool) {
    self.holding = holding
    self.all = all
    self.facts = facts
    self.isDated = isDated
  }
}
