/// Where truths are computed symbolically: as diagrams, or as clauses for a search.
///
/// An encoding is written once against this and runs on both.
package protocol BooleanAlgebra {
  /// A function of the variables.
  associatedtype Element: Hashable

  /// True or false whatever the variables are.
  func constant(_ value: Bool) -> Element
  /// That a variable is in one of the states for which `states` is true.
  mutating func choice(_ variable: Int, _ states: [Bool]) throws(BoundReached) -> Element
  mutating func not(_ element: Element) throws(BoundReached) -> Element
  mutating func and(_ left: Element, _ right: Element) throws(BoundReached) -> Element
  mutating func or(_ left: Element, _ right: Element) throws(BoundReached) -> Element
}

extension BooleanAlgebra {
  /// The conjunction; true of none.
  package mutating func all(_ parts: [Element]) throws(BoundReached) -> Element {
    var result = constant(true)
    for part in parts { result = try and(result, part) }
    return result
  }

  /// The disjunction; false of none.
  package mutating func any(_ parts: [Element]) throws(BoundReached) -> Element {
    var result = constant(false)
    for part in parts { result = try or(result, part) }
    return result
  }

  /// `whenTrue` where `condition` holds, else `whenFalse`.
  package mutating func choose(
    _ condition: Element, _ whenTrue: Element, _ whenFalse: Element
  ) throws(BoundReached) -> Element {
    if whenTrue == whenFalse { return whenTrue }
    let yes = try and(condition, whenTrue)
    let no = try and(not(condition), whenFalse)
    return try or(yes, no)
  }

  /// At least `count` of the parts, as a counter that takes one part after the other: linear in `count` times the parts.
  package mutating func atLeast(_ count: Int, _ parts: [Element]) throws(BoundReached) -> Element {
    guard count > 0 else { return constant(true) }
    guard count <= parts.count else { return constant(false) }
    // reached[n] holds where at least n of the parts taken so far do.
    var reached = [constant(true)] + Array(repeating: constant(false), count: count)
    for part in parts {
      for number in (1...count).reversed() {
        let further = try and(reached[number - 1], part)
        reached[number] = try or(reached[number], further)
      }
    }
    return reached[count]
  }
}
