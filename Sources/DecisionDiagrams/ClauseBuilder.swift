/// Writes functions of multi-state variables as clauses (Tseitin 1968), each function once.
package struct ClauseBuilder: BooleanAlgebra, Sendable {
  private struct Gate: Hashable {
    let left: Literal
    let right: Literal
  }

  /// The clauses so far.
  package var search = ClauseSearch()
  private let truth: Literal
  /// How many states each variable has.
  private var arities: [Int]
  /// The literal of each state of each variable that was asked about; exactly one is true.
  private var states: [[Literal]]
  private var gates: [Gate: Literal] = [:]
  private var choices: [[Literal]: Literal] = [:]
  /// The variables that were asked about, in that order: no others have clauses.
  package private(set) var touched: [Int] = []

  /// A builder for variables with these numbers of states.
  package init(arities: [Int]) {
    self.arities = arities
    states = Array(repeating: [], count: arities.count)
    truth = Literal(search.variable())
    search.add([truth])
  }

  /// Adds a variable and returns its number.
  package mutating func addVariable(_ arity: Int) -> Int {
    arities.append(arity)
    states.append([])
    return states.count - 1
  }

  private mutating func touch(_ variable: Int) {
    guard states[variable].isEmpty else { return }
    let literals = (0..<arities[variable]).map { _ in Literal(search.variable()) }
    search.add(literals)
    for second in literals.indices {
      for first in 0..<second { search.add([!literals[first], !literals[second]]) }
    }
    states[variable] = literals
    touched.append(variable)
  }

  /// The state of each variable in an assignment; nil of one that nothing asked about.
  package func states(in assignment: [Bool]) -> [Int?] {
    states.map { literals in
      literals.isEmpty ? nil : literals.firstIndex { assignment[$0.variable] }
    }
  }

  package func constant(_ value: Bool) -> Literal { value ? truth : !truth }

  package mutating func choice(_ variable: Int, _ chosen: [Bool]) -> Literal {
    if !chosen.contains(true) { return !truth }
    if !chosen.contains(false) { return truth }
    touch(variable)
    let some = zip(states[variable], chosen).filter(\.1).map(\.0)
    if some.count == 1 { return some[0] }
    if let known = choices[some] { return known }
    let made = Literal(search.variable())
    search.add([!made] + some)
    for literal in some { search.add([made, !literal]) }
    choices[some] = made
    return made
  }

  package func not(_ element: Literal) -> Literal { !element }

  package mutating func and(_ left: Literal, _ right: Literal) -> Literal {
    if left == right || right == truth { return left }
    if left == truth { return right }
    if left == !truth || right == !truth || left == !right { return !truth }
    let gate = left.code < right.code ? Gate(left: left, right: right) : Gate(left: right, right: left)
    if let known = gates[gate] { return known }
    let made = Literal(search.variable())
    search.add([!made, left])
    search.add([!made, right])
    search.add([made, !left, !right])
    gates[gate] = made
    return made
  }

  package mutating func or(_ left: Literal, _ right: Literal) -> Literal { !and(!left, !right) }
}
