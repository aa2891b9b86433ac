package import RuleLanguage
package import Source

extension FactTest {
  /// The truth of the test under alternatives that are given by their parts; `parameters` by index, for the case's date.
  ///
  /// Under several alternatives it is true if true under one, false if false under all. `right` is empty for a test of one fact.
  /// `sole` is the only alternative of a test of one fact, where there is just one: the usual case, and the quick one.
  package func outcome(
    _ left: [[FactValue]], _ right: [[FactValue]], _ parameters: [FixedPoint?], sole: FactValue? = nil
  ) -> Truth {
    if let sole {
      let plain = holds(sole, sole, parameters)
      return negated ? !plain : plain
    }
    var truth = Truth.isFalse
    for parts in left {
      for others in right.isEmpty ? [[]] : right {
        truth = max(truth, agreed(parts, others, parameters))
        if truth == .isTrue { return truth }
      }
    }
    return truth
  }

  /// What the test is of every part of one alternative of each fact; unknown where it differs.
  private func agreed(_ left: [FactValue], _ right: [FactValue], _ parameters: [FixedPoint?]) -> Truth {
    var agreed: Truth?
    for value in left {
      for other in right.isEmpty ? [value] : right {
        let plain = holds(value, other, parameters)
        if plain == .unknown || agreed ?? plain != plain { return .unknown }
        agreed = plain
      }
    }
    guard let agreed else { return .unknown }
    return negated ? !agreed : agreed
  }

  /// The truth of the test without its negation, for one alternative of each fact.
  private func holds(_ value: FactValue, _ other: FactValue, _ parameters: [FixedPoint?]) -> Truth {
    switch (kind, value, other) {
    case (.isOneOf(_, let mask), .choice(let possible), _):
      return possible & ~mask == 0 ? .isTrue : possible & mask == 0 ? .isFalse : .unknown
    case (.includes(_, let mask), .set(let includes, let excludes), _):
      return includes & mask != 0 ? .isTrue : mask & ~excludes == 0 ? .isFalse : .unknown
    case (.same, .choice(let possible), .choice(let otherPossible)):
      if possible & otherPossible == 0 { return .isFalse }
      return possible == otherPossible && possible.nonzeroBitCount == 1 ? .isTrue : .unknown
    case (
      .compare(_, let comparison, .fact(_, let factor)), .number(let low, let high),
      .number(let otherLow, let otherHigh)
    ):
      let scaled = [otherLow, otherHigh].map { $0.thousandths * factor.thousandths }
      return comparison.outcome(low.thousandths * 1000, high.thousandths * 1000, scaled[0], scaled[1])
    case (.compare(_, let comparison, .constant(let number)), .number(let low, let high), _):
      return comparison.outcome(low.thousandths, high.thousandths, number.thousandths, number.thousandths)
    case (.compare(_, let comparison, .parameter(let parameter)), .number(let low, let high), _):
      guard let number = parameters[parameter] else { return .unknown }
      return comparison.outcome(low.thousandths, high.thousandths, number.thousandths, number.thousandths)
    default: return .unknown
    }
  }
}

extension Comparison {
  /// How anything in `low...high` compares with anything in `otherLow...otherHigh`.
  func outcome(_ low: Int64, _ high: Int64, _ otherLow: Int64, _ otherHigh: Int64) -> Truth {
    switch self {
    case .less: return high < otherLow ? .isTrue : low >= otherHigh ? .isFalse : .unknown
    case .lessOrEqual: return high <= otherLow ? .isTrue : low > otherHigh ? .isFalse : .unknown
    case .greater: return low > otherHigh ? .isTrue : high <= otherLow ? .isFalse : .unknown
    case .greaterOrEqual: return low >= otherHigh ? .isTrue : high < otherLow ? .isFalse : .unknown
    case .equal:
      if high < otherLow || otherHigh < low { return .isFalse }
      return low == high && otherLow == otherHigh && low == otherLow ? .isTrue : .unknown
    }
  }
}
