import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

/// Cases that would reach what no scenario reaches.
struct CoverageGoals {
  private let program: Program
  private let space: CaseSpace
  private let today: CivilDate

  init(_ program: Program, _ space: CaseSpace, today: CivilDate? = nil) {
    self.program = program
    self.space = space
    self.today = today ?? space.days[space.days.count - 1]
  }

  private func search(_ proposition: Proposition) -> CaseSearch {
    CaseSearch(program, space, today: today, about: proposition)
  }

  /// Whether a condition is certainly true (false) in some case after an interview.
  func isPossible(_ leaf: Decision.Leaf, _ value: Bool, _ decision: Decision) throws(BoundReached) -> Bool {
    var search = self.search(decision.proposition)
    let literal = try being(value, of: leaf, &search)
    return try found([literal], &search)
  }

  /// Whether in some case a condition is true (false) and the decision is what it is because of that alone.
  func canDecide(_ leaf: Decision.Leaf, _ value: Bool, _ decision: Decision) throws(BoundReached) -> Bool {
    var search = self.search(decision.proposition)
    return try found(deciding(leaf, value, decision, &search), &search)
  }

  /// Whether there is a case; one that takes a test by itself decides nothing.
  private func found(_ literals: [Literal], _ search: inout CaseSearch) throws(BoundReached) -> Bool {
    guard try search.states(where: literals) != nil else { return false }
    if search.takesTestsByThemselves { throw BoundReached() }
    return true
  }

  /// A smallest such case, if there is one, and whether the decision is true in it.
  func witness(
    _ leaf: Decision.Leaf, _ value: Bool, _ decision: Decision
  ) throws(BoundReached) -> (Witness, isTrue: Bool)? {
    var search = self.search(decision.proposition)
    return try smallest(try deciding(leaf, value, decision, &search), decision.proposition, &search)
  }

  /// A smallest case in which a condition is certainly true (false) and the decision known, and whether the decision is true in it.
  func witness(
    where leaf: Decision.Leaf, is value: Bool, _ proposition: Proposition
  ) throws(BoundReached) -> (Witness, isTrue: Bool)? {
    var search = self.search(proposition)
    return try smallest([try being(value, of: leaf, &search)], proposition, &search)
  }

  private func smallest(
    _ literals: [Literal], _ proposition: Proposition, _ search: inout CaseSearch
  ) throws(BoundReached) -> (Witness, isTrue: Bool)? {
    let whole = try search.truths(proposition)
    for (isTrue, outcome) in [(true, whole.certain), (false, !whole.possible)] {
      guard let witness = try search.witness(literals + [outcome], today), !witness.restsOnComparison else {
        continue
      }
      return (witness, isTrue)
    }
    return nil
  }

  private func being(
    _ value: Bool, of leaf: Decision.Leaf, _ search: inout CaseSearch
  ) throws(BoundReached) -> Literal {
    let own = try search.truths(ofNode: leaf.node)
    return value ? own.certain : !own.possible
  }

  private func deciding(
    _ leaf: Decision.Leaf, _ value: Bool, _ decision: Decision, _ search: inout CaseSearch
  ) throws(BoundReached) -> [Literal] {
    let own = try being(value, of: leaf, &search)
    let whenTrue = try search.truths(ofNode: decision.node, replacing: leaf.node, by: true)
    let whenFalse = try search.truths(ofNode: decision.node, replacing: leaf.node, by: false)
    let rises = search.builder.and(whenTrue.certain, !whenFalse.possible)
    let falls = search.builder.and(whenFalse.certain, !whenTrue.possible)
    return [own, search.builder.or(rises, falls)]
  }
}
