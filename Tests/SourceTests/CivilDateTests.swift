import Source
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (2023, 4, 30)])
  func daysThatExist(_ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(CivilDate(daysSinceEpoch: date.daysSinceEpoch) == date)
    #expect(CivilDate.first(of: date.description) == date)
    #expect(CivilDate.last(of: date.description) == date)
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (0, 1, 1), (10_000, 1, 1), (2023, 13, 1), (2023, 0, 1), (2023, 4, 31),
    (2023, 4, 0),
    (.max, .max, .max), (.min, .min, .min),
  ])
  func daysThatDoNot(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfTwoErasFollowsTheOneBefore() throws {
    var date = try #require(CivilDate(year: 1599, month: 12, day: 31))
    for days in (date.daysSinceEpoch + 1)...(date.daysSinceEpoch + 2 * 146_097) {
      let next = try #require(CivilDate(daysSinceEpoch: days))
      let follows = next > date && next.daysSinceEpoch == days && (next.day == date.day + 1 || next.day == 1)
      if !follows { Issue.record("\(next) does not follow \(date)") }
      date = next
    }
    #expect(date.description == "2399-12-31")
  }

  @Test func theFirstAndLastDayHaveNoNeighbourBeyond() {
    #expect(CivilDate(daysSinceEpoch: -719_162)?.description == "0001-01-01")
    #expect(CivilDate(daysSinceEpoch: 2_932_896)?.description == "9999-12-31")
    #expect(CivilDate(daysSinceEpoch: 2_932_897) == nil && CivilDate(daysSinceEpoch: -719_163) == nil)
  }

  @Test func theEpochIsDayZero() {
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(CivilDate(year: 2026, month: 1, day: 1)?.daysSinceEpoch == 20_454)
  }

  @Test(arguments: [
    ("2017", "2017-01-01", "2017-12-31"), ("2017-07", "2017-07-01", "2017-07-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2017-07-15", "2017-07-15", "2017-07-15"),
  ])
  func monthsAndYearsMeanTheirEnds(_ text: String, _ first: String, _ last: String) {
    #expect(CivilDate.first(of: text)?.description == first)
    #expect(CivilDate.last(of: text)?.description == last)
  }

  @Test(arguments: [
    "", "17", "2017-7", "2017-07-", "2017-13", "2017-02-30", "2017/07", "+2017", "២០១៧", "0000",
    "2017-07-15-1", " 2017",
  ])
  func otherTextIsNoDate(_ text: String) {
    #expect(CivilDate.first(of: text) == nil)
    #expect(CivilDate.last(of: text) == nil)
  }
}
