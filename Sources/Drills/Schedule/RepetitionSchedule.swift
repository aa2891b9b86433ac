public import Source

/// When one person should meet again what they missed: after one day, seven and thirty, each step only if it went well.
///
/// A missed thing is due the next day. Seen when it is due, it comes back after seven days, then after thirty, and is then learnt. Missed
/// again, it begins anew. Seen before it is due, nothing changes: what was read a moment ago is no proof of memory.
public struct RepetitionSchedule: Hashable, Sendable {
  /// Days from one meeting to the next.
  public static let days = [1, 7, 30]

  /// What was missed and is not learnt yet.
  public struct Entry: Hashable, Sendable {
    /// How often it was seen when due since it was last missed.
    public var step = 0
    /// The day it is due.
    public var due: CivilDate
    /// How often it was missed in all.
    public var misses = 1
  }

  /// What was missed, by id.
  public private(set) var entries: [String: Entry] = [:]

  /// Nothing missed yet.
  public init() {}

  /// Records that something was seen or missed on a day.
  public mutating func record(_ id: String, wasSeen: Bool, on day: CivilDate) {
    guard wasSeen else {
      let misses = (entries[id]?.misses ?? 0) + 1
      entries[id] = Entry(step: 0, due: Self.day(day, plus: Self.days[0]), misses: misses)
      return
    }
    guard var entry = entries[id], entry.due <= day else { return }
    entry.step += 1
    guard entry.step < Self.days.count else {
      entries[id] = nil
      return
    }
    entry.due = Self.day(day, plus: Self.days[entry.step])
    entries[id] = entry
  }

  /// What is due on a day, the most often missed first, then what is due longest, then by id.
  public func due(on day: CivilDate) -> [String] {
    entries.filter { $0.value.due <= day }
      .sorted {
        (-$0.value.misses, $0.value.due, $0.key) < (-$1.value.misses, $1.value.due, $1.key)
      }
      .map(\.key)
  }

  /// A day later; the last day of the calendar where there is no later one.
  private static func day(_ day: CivilDate, plus days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: day.daysSinceEpoch + days) ?? day
  }
}
