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
    var days: Set<Int> = []
    let read = program.tests.compactMap { test -> [Period]? in
      guard case .compare(_, _, .parameter(let parameter)) = test.kind else { return nil }
      return program.pack.parameters[parameter].values.map(\.period)
    }
    for period in program.periods + read.flatMap({ $0 }) {
      if let from = period.from { days.insert(from.daysSinceEpoch) }
      if let until = period.until { days.insert(until.daysSinceEpoch + 1) }
    }
    firstDays = days.sorted()
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
