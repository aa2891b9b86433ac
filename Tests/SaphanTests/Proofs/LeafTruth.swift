import RuleEngine
import RuleLanguage
import Source

/// The truth of a test of answers, found by trying the values that are possible, without the engine.
struct LeafTruth {
  let pack: Pack
  let answers: Answers
  let asOf: CivilDate

  /// The truth of a test; `otherwise` names facts that have the value for questions that do not apply.
  func truth(of test: FactTest, otherwise: Set<FactID>) -> Truth {
    let alternatives = test.facts.map { otherwise.contains($0) ? [[gateValue($0)]] : possible($0) }
    let rights = alternatives.count > 1 ? alternatives[1] : [[]]
    var outcomes: [Truth] = []
    for left in alternatives[0] {
      for right in rights { outcomes.append(agreed(test, left, right)) }
    }
    if outcomes.contains(.isTrue) { return .isTrue }
    return outcomes.allSatisfy { $0 == .isFalse } ? .isFalse : .unknown
  }

  private func gateValue(_ fact: FactID) -> FactValue {
    pack.facts[fact].gate?.otherwise ?? pack.facts[fact].anything
  }

  /// Alternatives that count each on its own; the values within one are all possible.
  private func possible(_ fact: FactID) -> [[FactValue]] {
    let entry = pack.facts[fact]
    let stated = answers.statements[fact].compactMap(\.value)
    if stated.isEmpty { return [[entry.anything]] }
    switch entry.whenStatementsDiffer {
    case .any: return stated.map { [$0] }
    case .open: return [stated]
    case .lowest: return [[extreme(stated, <)]]
    case .highest: return [[extreme(stated, >)]]
    case .order(let bases):
      for basis in bases {
        let last = answers.statements[fact].last { $0.basis == basis && $0.value != nil }?.value
        if let last { return [[last]] }
      }
      return [stated]
    }
  }

  private func extreme(_ values: [FactValue], _ isBefore: (FixedPoint, FixedPoint) -> Bool) -> FactValue {
    let ends = values.compactMap { value -> (FixedPoint, FixedPoint)? in
      if case .number(let low, let high) = value { return (low, high) }
      return nil
    }
    guard let low = ends.map(\.0).min(by: isBefore), let high = ends.map(\.1).min(by: isBefore) else {
      return values[0]
    }
    return .number(low: low, high: high)
  }

  /// True if the test holds for every value that is possible, false if for none.
  private func agreed(_ test: FactTest, _ left: [FactValue], _ right: [FactValue]) -> Truth {
    var seen: Set<Bool> = []
    for value in left {
      for other in right.isEmpty ? [value] : right { seen.formUnion(outcomes(test, value, other)) }
    }
    return seen == [true] ? .isTrue : seen == [false] ? .isFalse : .unknown
  }

  /// Every outcome that some possible value gives.
  private func outcomes(_ test: FactTest, _ value: FactValue, _ other: FactValue) -> Set<Bool> {
    Set(plainOutcomes(test.kind, value, other).map { $0 != test.negated })
  }

  private func plainOutcomes(_ kind: FactTest.Kind, _ value: FactValue, _ other: FactValue) -> [Bool] {
    switch (kind, value, other) {
    case (.isOneOf(_, let mask), .choice(let possible), _): return bits(possible).map { $0 & mask != 0 }
    case (.includes(_, let mask), .set(let includes, let excludes), _):
      // The fewest and the most members that the set can have.
      return [includes & mask != 0, ~excludes & mask != 0]
    case (.same, .choice(let possible), .choice(let others)):
      return bits(possible).flatMap { left in bits(others).map { left == $0 } }
    case (.compare(_, let comparison, let operand), .number(let low, let high), _):
      guard let (least, most) = compared(operand, other) else { return [true, false] }
      let lefts = points(low.thousandths * 1000, high.thousandths * 1000, least, most)
      let rights = points(least, most, low.thousandths * 1000, high.thousandths * 1000)
      return lefts.flatMap { left in rights.map { holds(left, comparison, $0) } }
    default: return [true, false]
    }
  }

  /// The ends of what a number is compared with, in millionths.
  private func compared(_ operand: Operand, _ other: FactValue) -> (Int64, Int64)? {
    switch (operand, other) {
    case (.constant(let number), _): return (number.thousandths * 1000, number.thousandths * 1000)
    case (.parameter(let parameter), _):
      let value = pack.parameters[parameter].values.first { $0.period.contains(asOf) }?.value
      return value.map { ($0.thousandths * 1000, $0.thousandths * 1000) }
    case (.fact(_, let times), .number(let low, let high)):
      return (low.thousandths * times.thousandths, high.thousandths * times.thousandths)
    default: return nil
    }
  }

  /// Ends of a range, and ends of another range that lie within it.
  private func points(_ low: Int64, _ high: Int64, _ otherLow: Int64, _ otherHigh: Int64) -> [Int64] {
    [low, high] + [otherLow, otherHigh].filter { low < $0 && $0 < high }
  }

  private func holds(_ left: Int64, _ comparison: Comparison, _ right: Int64) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    }
  }

  private func bits(_ mask: UInt64) -> [UInt64] {
    (0..<64).map { UInt64(1) << UInt64($0) }.filter { mask & $0 != 0 }
  }
}
