import Localisation
import Source
import Testing

@Suite struct DateTests {
  @Test func readsYearsOfBothEras() {
    #expect(Years.common(2560) == 2017)
    #expect(Years.common(2400) == 1857)
    #expect(Years.common(2700) == 2157)
    #expect(Years.common(2399) == 2399)
    #expect(Years.common(2701) == 2701)
    #expect(Years.common(2017) == 2017)
    #expect(Years.common(2017, in: .buddhist) == nil)
    #expect(Years.common(2560, in: .common) == nil)
    #expect(Years.buddhist(2017) == 2560)
  }

  @Test func writesDates() throws {
    let day = try #require(CivilDate(year: 2017, month: 7, day: 15))
    #expect(day.text(in: .english) == "15 July 2017")
    #expect(day.text(in: .lao) == "15 ກໍລະກົດ 2017")
    #expect(day.text(in: .thai) == "15 กรกฎาคม 2560")
    #expect(day.text(in: .english, inBothEras: true) == "15 July 2017 (B.E. 2560)")
    #expect(day.text(in: .lao, inBothEras: true) == "15 ກໍລະກົດ 2017 (ພ.ສ. 2560)")
    #expect(day.text(in: .thai, inBothEras: true) == "15 กรกฎาคม 2560 (ค.ศ. 2017)")
  }

  @Test(arguments: [
    "15 July 2017", "15 july 2017", "July 15, 2017", "15th of July 2017", "15 Jul 2017", "15 July 2560",
    "2017-07-15", "2560-07-15", "15/7/2017", "15/07/2560", "15.7.2017", "15-7-2560", "15 7 2017",
    "໑໕/໗/໒໐໑໗", "๑๕/๗/๒๕๖๐", "15 ກໍລະກົດ 2017", "ວັນທີ 15 ເດືອນ ກໍລະກົດ ປີ 2017", "ວັນທີ15ເດືອນກໍລະກົດປີ2017",
    "15 ກໍລະກົດ ພ.ສ. 2560", "15 ກ.ລ. 2017", "໑໕ ກໍລະກົດ ຄ.ສ. ໒໐໑໗", "15 กรกฎาคม 2560", "15 ก.ค. 2560",
    "15ก.ค.2560",
    "วันที่ ๑๕ เดือนกรกฎาคม พ.ศ. ๒๕๖๐", "15 กรกฎาคม ค.ศ. 2017", "15 July 2017 (B.E. 2560)", "15 July 2560 B.E.",
    "15 July 2017 A.D.", "15 กรกฎาคม 2560 (ค.ศ. 2017)",
  ])
  func readsTheSameDay(_ typed: String) throws {
    #expect(TypedDate(typed)?.day?.description == "2017-07-15")
  }

  @Test(arguments: [
    ("2017", "2017-01-01", "2017-12-31"), ("໒໕໖໐", "2017-01-01", "2017-12-31"),
    ("พ.ศ. 2560", "2017-01-01", "2017-12-31"),
    ("ປີ 2017", "2017-01-01", "2017-12-31"), ("July 2017", "2017-07-01", "2017-07-31"),
    ("2/2560", "2017-02-01", "2017-02-28"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("ธันวาคม 2560", "2017-12-01", "2017-12-31"), ("ເດືອນ 2 ປີ 2017", "2017-02-01", "2017-02-28"),
  ])
  func readsMonthsAndYears(_ typed: String, _ first: String, _ last: String) {
    let date = TypedDate(typed)
    #expect(date?.first.description == first)
    #expect(date?.last.description == last)
    #expect(date?.day == nil)
  }

  @Test(arguments: [
    "", "60", "15/7/60", "31/2/2017", "29/2/2560", "15/13/2017", "7/15/2017", "พ.ศ. 2017", "ค.ศ. 2560",
    "15 Foo 2017",
    "15 July", "July", "15 July August 2017", "15 7 July 2017", "1 2 3 2017", "15/7/2017 (2561)",
    "15/7/2017 (ok)", "(2017)",
    "15:7:2017", "0017", "12345", "15/7/+2017", "พ.ศ. ค.ศ. 2560", "15/007/2017",
  ])
  func refusesWhatIsNoDate(_ typed: String) {
    #expect(TypedDate(typed) == nil)
  }

  @Test(arguments: Language.allCases, [false, true])
  func readsWhatItWrites(_ language: Language, _ inBothEras: Bool) throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1000 {
      let day = try #require(CivilDate(daysSinceEpoch: Int.random(in: -40_000...60_000, using: &random)))
      let text = day.text(in: language, inBothEras: inBothEras)
      #expect(TypedDate(text)?.day == day, "\(text)")
    }
  }

  @Test func everyMonthHasItsOwnName() {
    for language in Language.allCases {
      let names = (1...12).compactMap { CivilDate(year: 2000, month: $0, day: 1)?.text(in: language) }
      #expect(Set(names).count == 12)
    }
  }

  @Test func noiseIsRefusedWithoutTrouble() {
    var random = RandomText(random: SplitMix64(seed: 11))
    for _ in 0..<2000 {
      let text = random.noise()
      _ = TypedDate(text)
      _ = KeyLayout.command(text)
      _ = KeyLayout.thai.digits(text, isKnown: true)
      _ = AnswerWord(text)
      if let number = Digits.number(text) {
        #expect(number.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) })
      }
    }
  }
}
