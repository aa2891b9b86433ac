/// Writes functions of multi-state variables as clauses (Tseitin 1968), each function once.
package struct ClauseBuilder: BooleanAlgebra, Sendable {
  private struct Gate: Hashable {
    let left: Literal
    let right: Literal
  }

  /// The clauses so far.
  package var search = ClauseSearch()
  private let truth: Literal
  /// The literal of each state of each variable; exactly one is true.
  private var states: [[Literal]] = []
  private var gates: [Gate: Literal] = [:]
  private var choices: [[Literal]: Literal] = [:]

  /// A builder for variables with these numbers of states.
  package init(arities: [Int]) {
    truth = Literal(search.variable())
    search.add([truth])
    for arity in arities { _ = addVariable(arity) }
  }

  /// Adds a variable and returns its number.
  package mutating func addVariable(_ arity: Int) -> Int {
    let literals = (0..<arity).map { _ in Literal(search.variable()) }
    search.add(literals)
    for second in literals.indices {
      for first in 0..<second { search.add([!literals[first], !literals[second]]) }
    }
    states.append(literals)
    return states.count - 1
  }

  /// The state of each variable in an assignment.
  package func states(in assignment: [Bool]) -> [Int] {
    states.map { literals in literals.firstIndex { assignment[$0.variable] } ?? 0 }
  }

  package func constant(_ value: Bool) -> Literal { value ? truth : !truth }

  package mutating func choice(_ variable: Int, _ chosen: [Bool]) -> Literal {
    let some = zip(states[variable], chosen).filter(\.1).map(\.0)
    if some.isEmpty { return !truth }
    if some.count == chosen.count { return truth }
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
