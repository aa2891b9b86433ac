import RuleEngine
import RuleLanguage
import Source

/// What a fact may be once its gate is considered: the answer, its `otherwise`, or either of them.
package struct FactReading {
  /// What either the answer or `otherwise` amounts to.
  package struct View {
    /// Each a set of possible values, written as the union of its parts; several where each statement counts.
    let alternatives: [[FactValue]]
    /// Whether the fact is unknown, as `is unknown` sees it.
    let isUnknown: Truth
  }

  /// More than one while the gate may still open or close.
  package let views: [View]
  /// Whether no pending fact can change it.
  package let isSettled: Bool

  package init(of fact: Fact, _ statements: [Statement], isClosed: Bool, gate: Outcome) {
    let answer = Self.answer(fact, statements, isClosed: isClosed)
    let isPending = answer.isUnknown == .unknown
    guard let otherwise = fact.gate?.otherwise, gate.truth != .isTrue else {
      views = [answer]
      isSettled = !isPending
      return
    }
    let instead = View(alternatives: [[otherwise]], isUnknown: .isFalse)
    if gate.truth == .isFalse {
      views = [instead]
      isSettled = true
    } else if gate.isSettled {
      views = [answer]
      isSettled = !isPending
    } else {
      views = [answer, instead]
      isSettled = false
    }
  }

  /// What the statements amount to, of which those without a value take nothing away from those with one.
  private static func answer(_ fact: Fact, _ statements: [Statement], isClosed: Bool) -> View {
    let valued = statements.filter { value($0) != nil }
    guard !valued.isEmpty else {
      let isPending = statements.isEmpty && !isClosed
      return View(alternatives: [[fact.anything]], isUnknown: isPending ? .unknown : .isTrue)
    }
    return View(alternatives: alternatives(fact, valued), isUnknown: .isFalse)
  }

  private static func alternatives(_ fact: Fact, _ valued: [Statement]) -> [[FactValue]] {
    let values = valued.compactMap { value($0) }
    switch fact.whenStatementsDiffer {
    case .any: return values.map { [$0] }
    case .open: return [values]
    case .lowest: return [number(values) { $0.min() }]
    case .highest: return [number(values) { $0.max() }]
    case .order(let bases):
      for basis in bases {
        if let last = valued.last(where: { $0.basis == basis }) { return [[value(last)].compactMap { $0 }] }
      }
      return [values]  // none of the bases that decide: anything stated is possible
    }
  }

  /// The lowest or highest number that was stated, each statement being a range.
  private static func number(_ values: [FactValue], _ pick: ([FixedPoint]) -> FixedPoint?) -> [FactValue] {
    var lows: [FixedPoint] = []
    var highs: [FixedPoint] = []
    for case .number(let low, let high) in values {
      lows.append(low)
      highs.append(high)
    }
    guard let low = pick(lows), let high = pick(highs) else { return [] }
    return [.number(low: low, high: high)]
  }

  private static func value(_ statement: Statement) -> FactValue? {
    if case .value(let value) = statement.content { value } else { nil }
  }
}
