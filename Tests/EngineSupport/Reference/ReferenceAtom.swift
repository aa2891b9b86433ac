import RuleEngine
import RuleLanguage
import Source

/// One test of one or two values, by going through everything that is still possible.
package struct ReferenceAtom {
  package let left: FactValue
  package let right: FactValue
  package let parameter: (ParameterID) -> FixedPoint?

  /// True if the test holds for all possible values, false if for none.
  package func truth(of kind: FactTest.Kind) -> Truth {
    switch (kind, left, right) {
    case (.isOneOf(_, let mask), .choice(let possible), _):
      every(bits(possible).map { mask >> $0 & 1 == 1 })
    case (.same, .choice(let one), .choice(let other)):
      every(bits(one).flatMap { value in bits(other).map { $0 == value } })
    case (.includes(_, let mask), .set(let includes, let excludes), _):
      includes & mask != 0 ? .isTrue : mask & ~excludes == 0 ? .isFalse : .unknown
    case (.compare(_, let comparison, let operand), .number(let low, let high), _):
      compare(low, high, comparison, operand)
    default: .unknown
    }
  }

  private func compare(
    _ low: FixedPoint, _ high: FixedPoint, _ comparison: Comparison, _ operand: Operand
  ) -> Truth {
    guard let others = values(of: operand) else { return .unknown }
    // The ends decide: a difference that cannot change its sign between them has the same sign everywhere.
    let differences = [low, high].flatMap { value in
      others.map { Int128(value.thousandths) * 1000 - $0 }
    }
    switch comparison {
    case .less: return every(differences.map { $0 < 0 })
    case .lessOrEqual: return every(differences.map { $0 <= 0 })
    case .greater: return every(differences.map { $0 > 0 })
    case .greaterOrEqual: return every(differences.map { $0 >= 0 })
    case .equal:
      if differences.allSatisfy({ $0 == 0 }) { return .isTrue }
      return differences.allSatisfy { $0 < 0 } || differences.allSatisfy { $0 > 0 } ? .isFalse : .unknown
    }
  }

  /// The ends of what the operand may be, in millionths.
  private func values(of operand: Operand) -> [Int128]? {
    switch operand {
    case .constant(let number): return [Int128(number.thousandths) * 1000]
    case .parameter(let id): return parameter(id).map { [Int128($0.thousandths) * 1000] }
    case .fact(_, let times):
      guard case .number(let low, let high) = right else { return nil }
      return [low, high].map { Int128($0.thousandths) * Int128(times.thousandths) }
    }
  }

  private func every(_ results: [Bool]) -> Truth {
    results.allSatisfy { $0 } ? .isTrue : results.contains(true) ? .unknown : .isFalse
  }

  private func bits(_ mask: UInt64) -> [UInt64] {
    (0..<UInt64(64 - mask.leadingZeroBitCount)).filter { mask >> $0 & 1 == 1 }
  }
}
