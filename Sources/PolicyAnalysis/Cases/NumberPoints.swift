import RuleLanguage
import Source

/// Numbers that stand for all numbers of a fact's range, as far as tests tell them apart.
struct NumberPoints {
  let pack: Pack
  /// What parameters can be, by index.
  let parameterValues: [[FixedPoint]]

  /// For each of the facts, which are compared with one another, numbers in thousandths; the likelier ones first.
  ///
  /// Around each number that a test compares with stand that number and its neighbours, and one between it and the next; numbers that another
  /// fact is compared with are carried over by the factor, and halfway between lies a pair on either side.
  func points(for facts: [FactID], _ tests: Set<LeafTest>) -> [FactID: [Int64]] {
    var marks: [FactID: Set<Int64>] = [:]
    for fact in facts { marks[fact] = ends(of: fact) }
    for test in tests { note(test, facts, &marks) }
    let own = marks
    // Through a chain of comparisons a number is carried from one end to the other.
    for _ in 0..<max(1, facts.count - 1) { carry(tests, facts, &marks) }
    return marks.reduce(into: [:]) { $0[$1.key] = spread($1.value, own: own[$1.key] ?? [], over: $1.key) }
  }

  /// Carries every mark over each comparison, by its factor.
  private func carry(_ tests: Set<LeafTest>, _ facts: [FactID], _ marks: inout [FactID: Set<Int64>]) {
    let own = marks
    for test in tests {
      guard case .compare(let first, _, .fact(let second, let factor)) = test.test.kind, first != second,
        facts.contains(first), facts.contains(second), factor.thousandths != 0
      else { continue }
      for mark in own[second] ?? [] {
        marks[first]?.formUnion(scaled(mark, by: factor.thousandths, over: 1000))
      }
      for mark in own[first] ?? [] {
        marks[second]?.formUnion(scaled(mark, by: 1000, over: factor.thousandths))
      }
    }
  }

  /// The ends of the range, and the usual answer.
  private func ends(of fact: FactID) -> Set<Int64> {
    guard case .number(_, let range) = pack.facts[fact].kind else { return [] }
    var ends: Set = [range.lowerBound.thousandths, range.upperBound.thousandths]
    if case .number(let low, let high) = pack.facts[fact].usual {
      ends.formUnion([low.thousandths, high.thousandths])
    }
    return ends
  }

  private func note(_ leaf: LeafTest, _ facts: [FactID], _ marks: inout [FactID: Set<Int64>]) {
    guard case .compare(let fact, _, let operand) = leaf.test.kind else { return }
    switch operand {
    case .constant(let number): marks[fact]?.insert(number.thousandths)
    case .parameter(let parameter):
      marks[fact]?.formUnion(parameterValues[parameter].map(\.thousandths))
    case .fact(let second, let factor):
      if leaf.isSubstituted(0, in: pack), second != fact {
        for end in otherwise(fact) where factor.thousandths != 0 {
          marks[second]?.formUnion(scaled(end, by: 1000, over: factor.thousandths))
        }
      }
      if leaf.isSubstituted(1, in: pack) {
        for end in otherwise(second) {
          marks[fact]?.formUnion(scaled(end, by: factor.thousandths, over: 1000))
        }
      }
      if second == fact { marks[fact]?.insert(0) }
    }
  }

  private func otherwise(_ fact: FactID) -> [Int64] {
    guard case .number(let low, let high) = pack.facts[fact].gate?.otherwise else { return [] }
    return [low.thousandths, high.thousandths]
  }

  /// A product, or the numbers of thousandths on either side of it.
  private func scaled(_ mark: Int64, by factor: Int64, over divisor: Int64) -> Set<Int64> {
    let (product, isTooLarge) = mark.multipliedReportingOverflow(by: factor)
    guard !isTooLarge, divisor != 0 else { return [] }
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: divisor)
    return rest == 0 ? [quotient] : [quotient, quotient + ((rest < 0) == (divisor < 0) ? 1 : -1)]
  }

  /// The marks, their neighbours, and one number in each gap, within the range; the likelier ones first.
  private func spread(_ marks: Set<Int64>, own: Set<Int64>, over fact: FactID) -> [Int64] {
    guard case .number(_, let range) = pack.facts[fact].kind else { return [] }
    let (low, high) = (range.lowerBound.thousandths, range.upperBound.thousandths)
    let sorted = marks.filter { (low...high).contains($0) }.sorted()
    var points = Set(sorted)
    for mark in sorted { points.formUnion([mark - 1, mark + 1]) }
    // Whole neighbours read more easily in an example.
    for mark in sorted where own.contains(mark) { points.formUnion([mark - 1000, mark + 1000]) }
    for (left, right) in zip(sorted, sorted.dropFirst()) { points.formUnion(between(left, right)) }
    var usual = low
    if case .number(let value, _) = pack.facts[fact].usual { usual = value.thousandths }
    return points.filter { (low...high).contains($0) }
      .sorted { (cost($0, usual), $0) < (cost($1, usual), $1) }
  }

  /// Two numbers between the marks, whole ones where there are any.
  private func between(_ left: Int64, _ right: Int64) -> [Int64] {
    let middle = left + (right - left) / 2
    let whole = (middle / 1000) * 1000
    let kept = whole > left && whole < right ? whole : middle
    return [kept, kept + 1000 < right ? kept + 1000 : middle].filter { $0 > left && $0 < right }
  }

  /// How unlikely a number is: whole ones before others, then those near the usual one.
  private func cost(_ point: Int64, _ usual: Int64) -> Int64 {
    (point % 1000 == 0 ? 0 : 1 << 40) + abs(point - usual)
  }
}
