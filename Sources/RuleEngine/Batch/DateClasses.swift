import RuleLanguage
public import Source

/// Dates divided so that a program means the same on all days of one class.
///
/// Rules, closures and parameters begin and end on certain days; between two of these every batch program is the same.
public struct DateClasses: Sendable {
  /// The first day of every class but the first, ascending, as days since 1970-01-01.
  private let firstDays: [Int]

  /// The classes of a program.
  public init(_ program: Program) {
    var days: [Int] = []
    let read = program.tests.compactMap { test -> [Period]? in
      guard case .compare(_, _, .parameter(let parameter)) = test.kind else { return nil }
      return program.pack.parameters[parameter].values.map(\.period)
    }
    for period in program.periods + read.flatMap({ $0 }) {
      if let from = period.from { days.append(from.daysSinceEpoch) }
      if let until = period.until { days.append(until.daysSinceEpoch + 1) }
    }
    days.sort()
    var distinct: [Int] = []
    for day in days where day != distinct.last { distinct.append(day) }
    firstDays = distinct
  }

  /// How many there are.
  public var count: Int { firstDays.count + 1 }

  /// A day of a class; nil where it lies outside the calendar.
  package func day(of index: Int) -> CivilDate? {
    CivilDate(daysSinceEpoch: index == 0 ? (firstDays.first ?? 1) - 1 : firstDays[index - 1])
  }

  /// The class of a day.
  public func index(of day: CivilDate) -> Int {
    let number = day.daysSinceEpoch
    return firstDays.firstIndex { $0 > number } ?? firstDays.count
  }
}
