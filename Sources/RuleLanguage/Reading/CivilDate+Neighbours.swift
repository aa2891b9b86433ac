import Source

extension CivilDate {
  /// The day before, if the calendar has one.
  var dayBefore: CivilDate? { CivilDate(daysSinceEpoch: daysSinceEpoch - 1) }

  /// A key that sorts an open beginning before every date.
  static func sortKey(_ date: CivilDate?) -> Int { date?.daysSinceEpoch ?? Int.min }
}
