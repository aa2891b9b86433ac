import RuleEngine
import RuleLanguage
import Source

/// One day for each stretch of time in which everything dated is the same.
struct DayClasses {
  let days: [CivilDate]

  /// The days on which something begins or has just ended, and the first of all.
  ///
  /// Days on which a parameter that tests read has no value are left out.
  init(_ programs: [Program], within dates: Period) {
    let read = programs.map { program in Set(program.leafTests.compactMap(\.parameter)) }
    var marks: Set<Int> = []
    for (program, parameters) in zip(programs, read) {
      let periods =
        program.periods + parameters.flatMap { program.pack.parameters[$0].values.map(\.period) }
      for period in periods {
        if let from = period.from { marks.insert(from.daysSinceEpoch) }
        if let until = period.until { marks.insert(until.daysSinceEpoch + 1) }
      }
    }
    let earliest = dates.from?.daysSinceEpoch ?? (marks.min() ?? 0) - 1
    marks.insert(earliest)
    let within = marks.sorted().compactMap { CivilDate(daysSinceEpoch: $0) }.filter { day in
      day.daysSinceEpoch >= earliest && dates.until.map { day <= $0 } ?? true
    }
    days = within.filter { day in
      zip(programs, read).allSatisfy { program, parameters in
        parameters.allSatisfy { program.pack.parameters[$0].value(on: day) != nil }
      }
    }
  }
}
