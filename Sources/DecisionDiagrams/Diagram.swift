/// A function of a table's variables: equal functions of one table are equal diagrams.
package struct Diagram: Hashable, Sendable {
  let index: Int32

  /// The function that holds nowhere.
  package static let never = Diagram(index: 0)
  /// The function that holds everywhere.
  package static let always = Diagram(index: 1)

  /// Whether it holds everywhere or nowhere.
  package var isConstant: Bool { index < 2 }
}
