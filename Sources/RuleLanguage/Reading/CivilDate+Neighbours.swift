import Source

extension CivilDate {
  /// The day before, if the calendar has one.
  var dayBefore: CivilDate? { CivilDate(daysSinceEpoch: daysSinceEpoch - 1) }

  /// A key that sorts an open beginning before every date.
  static func sortKey(_ date: CivilDate?) -> Int { date?.daysSinceEpoch ?? Int.min }
}

extension Period {
  /// Whether every day of this period is one of the other.
  func isWithin(_ other: Period) -> Bool {
    let startsInTime = other.from.map { first in from.map { $0 >= first } ?? false } ?? true
    let endsInTime = other.until.map { last in until.map { $0 <= last } ?? false } ?? true
    return startsInTime && endsInTime
  }
}
