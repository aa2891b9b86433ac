import Drills
import Source
import Testing

/// What was missed comes back after one day, seven and thirty.
@Suite struct ScheduleTests {
  @Test func seenWhenDueItComesLaterAndThenIsLearnt() throws {
    var schedule = RepetitionSchedule()
    schedule.record("papers", wasSeen: false, on: try day(1))
    #expect(schedule.due(on: try day(1)) == [])
    #expect(schedule.due(on: try day(2)) == ["papers"])
    schedule.record("papers", wasSeen: true, on: try day(2))
    #expect(schedule.due(on: try day(8)) == [])
    #expect(schedule.due(on: try day(9)) == ["papers"])
    schedule.record("papers", wasSeen: true, on: try day(9))
    #expect(schedule.entries["papers"]?.due == CivilDate(year: 2026, month: 12, day: 9))
    schedule.record("papers", wasSeen: true, on: try #require(CivilDate(year: 2026, month: 12, day: 10)))
    #expect(schedule.entries.isEmpty)
  }

  @Test func seenTooEarlyChangesNothing() throws {
    var schedule = RepetitionSchedule()
    schedule.record("papers", wasSeen: false, on: try day(1))
    let before = schedule
    schedule.record("papers", wasSeen: true, on: try day(1))
    schedule.record("never missed", wasSeen: true, on: try day(1))
    #expect(schedule == before)
  }

  @Test func missedAgainItBeginsAnewAndComesFirst() throws {
    var schedule = RepetitionSchedule()
    for id in ["a", "b", "c"] { schedule.record(id, wasSeen: false, on: try day(1)) }
    schedule.record("c", wasSeen: true, on: try day(2))
    schedule.record("b", wasSeen: false, on: try day(2))
    #expect(schedule.due(on: try day(3)) == ["b", "a"])
    schedule.record("c", wasSeen: false, on: try day(9))
    let entry = try #require(schedule.entries["c"])
    #expect(entry.step == 0 && entry.misses == 2)
    #expect(entry.due == CivilDate(year: 2026, month: 11, day: 10))
  }

  private func day(_ number: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: number))
  }
}
