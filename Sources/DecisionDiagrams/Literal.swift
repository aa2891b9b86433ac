/// A variable of a clause search, or its negation.
package struct Literal: Hashable, Sendable {
  /// Twice the variable, plus one if negated.
  let code: Int32

  init(code: Int32) { self.code = code }

  /// A variable, or its negation.
  package init(_ variable: Int, isNegated: Bool = false) {
    code = Int32(variable) * 2 + (isNegated ? 1 : 0)
  }

  /// The opposite.
  package static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }

  /// The variable.
  package var variable: Int { Int(code >> 1) }
  /// Whether it is negated.
  package var isNegated: Bool { code & 1 == 1 }
}
