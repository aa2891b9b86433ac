import RuleLanguage
import Source

extension FactTest {
  /// The cases in which the test is true, or in which it is false where `negated` is turned round, each case having one alternative.
  ///
  /// - Parameter readings: for `same`, the planes of the values that each fact can have.
  func holds(
    _ facts: FactColumns, _ readings: [[Plane]], _ parameters: [FixedPoint?], negated: Bool,
    _ circuit: inout Circuit
  ) -> Plane {
    switch kind {
    case .isOneOf(let fact, let mask):
      let wanted: (Int) -> Bool = { (mask >> UInt64($0) & 1 == 1) != negated }
      return facts.columns[fact].isWithin(wanted, &circuit)
    case .includes(let fact, let mask):
      return facts.columns[fact].includes(mask, negated: negated, &circuit)
    case .same: return same(readings, negated: negated, &circuit)
    case .compare(let fact, let comparison, let operand):
      guard let number = operand.constant(parameters) else { return .nowhere }
      // Every number of a cell compares alike, so its least one speaks for it.
      let column = facts.columns[fact]
      let least = [Int64.min] + facts.boundaries[column.boundaries]
      return column.isWithin(
        { comparison.outcome(least[$0], least[$0], number, number) == (negated ? .isFalse : .isTrue) },
        &circuit)
    }
  }

  private func same(_ readings: [[Plane]], negated: Bool, _ circuit: inout Circuit) -> Plane {
    let (left, right) = (readings[0], readings[readings.count - 1])
    if left.count == 1 { return negated ? .nowhere : .everywhere }
    let common = zip(left, right).map { circuit.all([$0, $1]) }
    let isKnown = circuit.all([circuit.any(left), circuit.any(right)])
    if negated { return circuit.without(isKnown, [circuit.any(common)]) }
    let several = [circuit.atLeast(2, of: left), circuit.atLeast(2, of: right)]
    return circuit.without(circuit.any(common), several)
  }
}

extension FactColumn {
  /// The cases in which every possible value, or cell, is `wanted`; a case without an answer has all of them.
  fileprivate func isWithin(_ wanted: (Int) -> Bool, _ circuit: inout Circuit) -> Plane {
    let others = (0..<count).filter { !wanted($0) }.map { first + Plane($0) }
    if others.isEmpty { return .everywhere }
    if others.count == count { return .nowhere }
    let isUnansweredWithin = unanswered.allSatisfy(wanted)
    return circuit.without(
      isUnansweredWithin ? .everywhere : known(&circuit), [outside(others, &circuit)])
  }

  /// Any of some planes; a run that reaches the last or the first is built step by step, so that comparisons share its parts.
  private func outside(_ planes: [Plane], _ circuit: inout Circuit) -> Plane {
    guard case .number = kind, planes.count > 2 else { return circuit.any(planes) }
    let ordered = planes.last == first + Plane(count - 1) ? planes.reversed() : planes
    return ordered.dropFirst().reduce(ordered[0]) { circuit.any([$0, $1]) }
  }

  /// The cases in which a set certainly has one of these members, or certainly none of them.
  fileprivate func includes(_ mask: UInt64, negated: Bool, _ circuit: inout Circuit) -> Plane {
    guard case .set(let members) = kind else { return .nowhere }
    let wanted = (0..<members).filter { mask >> UInt64($0) & 1 == 1 }
    if negated { return circuit.all(wanted.map { first + Plane(members + $0) }) }
    return circuit.any(wanted.map { first + Plane($0) })
  }
}
