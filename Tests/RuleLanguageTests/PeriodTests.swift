import RuleLanguage
import Source
import Testing

/// Dates in packs: inclusive, and a month or year is its first or last day.
@Suite struct PeriodTests {
  @Test(arguments: [
    ("", nil, nil), ("from: 2017", "2017-01-01", nil), ("from: 2017-07", "2017-07-01", nil),
    ("from: 2017-07-15", "2017-07-15", nil), ("until: 2020", nil, "2020-12-31"),
    ("until: 2020-02", nil, "2020-02-29"), ("until: 2021-02", nil, "2021-02-28"),
    ("until: 2020-02-10", nil, "2020-02-10"), ("from: 2017, until: 2017", "2017-01-01", "2017-12-31"),
    ("from: 2017-07-15, until: 2017-07-15", "2017-07-15", "2017-07-15"), ("from: '2017'", "2017-01-01", nil),
    ("from: 0001", "0001-01-01", nil), ("until: 9999", nil, "9999-12-31"),
  ])
  func reads(_ dates: String, _ from: String?, _ until: String?) throws {
    let reading = Self.read(dates)
    #expect(reading.diagnostics.isEmpty, "\(reading.rendered)")
    let period = try #require(reading.pack?.rules.first?.period)
    #expect(period.from?.description == from && period.until?.description == until)
  }

  @Test(arguments: [
    ("from: ⟦01/07/2017⟧", "bad-date"), ("from: ⟦2017-13⟧", "bad-date"), ("from: ⟦2017-02-30⟧", "bad-date"),
    ("from: ⟦2021-02-29⟧", "bad-date"), ("from: ⟦17⟧", "bad-date"), ("until: ⟦2017-7⟧", "bad-date"),
    ("until: ⟦0000⟧", "bad-date"), ("until: ⟦10000⟧", "bad-date"), ("until: ⟦today⟧", "bad-date"),
    ("until: ⟦2017-07-⟧", "bad-date"), ("until: ⟦๒๕๖๐⟧", "bad-date"), ("from: ⟦[2017]⟧", "wrong-kind"),
    ("from: 2017-07, until: ⟦2017-06⟧", "date-order"), ("from: 2018, until: ⟦2017⟧", "date-order"),
    ("until: ⟦2017-07-14⟧, from: 2017-07-15", "date-order"),
  ])
  func refuses(_ marked: String, _ code: String) throws {
    let dates = Marked(marked)
    let reading = Self.read(dates.text)
    #expect(reading.diagnostics.map(\.code) == [code], "\(reading.rendered)")
    let span = try #require(reading.diagnostics.first?.span)
    #expect(Int(span.start) - Self.head.utf8.count == dates.range?.lowerBound)
    #expect(reading.text(at: span)?.utf8.count == dates.range?.count)
  }

  @Test(arguments: [
    // The last day of the former value, and the first of the next.
    ("{from: 1991, value: 15}, {from: 2000-07, value: 18}", "1991-01-01..2000-06-30=15 2000-07-01..=18"),
    ("{from: 2000-07, value: 18}, {until: 1990, value: 15}", "..1990-12-31=15 2000-07-01..=18"),
    ("{value: 15}, {from: 2000, until: 2001, value: 18}", "..1999-12-31=15 2000-01-01..2001-12-31=18"),
  ])
  func valuesOfAParameterFollowOneAnother(_ values: String, _ expected: String) throws {
    let reading = Self.readParameter(values)
    let parameter = try #require(reading.pack?.parameters.first)
    let rows = parameter.values.map {
      "\($0.period.from?.description ?? "")..\($0.period.until?.description ?? "")=\($0.value)"
    }
    #expect(rows.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    "{value: 15}, {value: 18}", "{from: 2000, value: 15}, {from: 2000, value: 18}",
    "{from: 1990, until: 2000, value: 15}, {from: 2000, value: 18}",
    "{until: 2000, value: 15}, {until: 2010, value: 18}",
    "{from: 0001, value: 15}, {from: 0001-01-01, value: 18}",
    "{value: 15}, {from: 0001, value: 18}",
  ])
  func valuesOfAParameterNeverMeet(_ values: String) {
    #expect(
      Self.readParameter(values).diagnostics.map(\.code).filter { $0 != "uncited" } == ["parameter-overlap"])
  }

  private static let head =
    "conclusions:\n  minor: {title: A minor, when: age < 18, sources: [\"law: article 1\"], "

  private static func read(_ dates: String) -> Reading {
    TestPack(["rules.yaml": head + dates + "}\n"]).read()
  }

  private static func readParameter(_ values: String) -> Reading {
    TestPack(["rules.yaml": "parameters:\n  adult: {title: Adult, unit: years, values: [\(values)]}\n"])
      .read()
  }
}
