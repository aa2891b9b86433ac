import EngineSupport
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Rules, help and parameters on the days on which they begin and end.
struct DatedRuleTests {
  /// When something is in force, and the days just inside and just outside.
  struct Dates: Sendable, CustomTestStringConvertible {
    let written: String
    let inside: [String]
    let outside: [String]
    var testDescription: String { written }
  }

  static let dates = [
    Dates(written: "from: 2017", inside: ["2017-01-01", "2025-01-01"], outside: ["2016-12-31"]),
    Dates(written: "from: 2017-07", inside: ["2017-07-01"], outside: ["2017-06-30"]),
    Dates(written: "from: 2017-07-15", inside: ["2017-07-15"], outside: ["2017-07-14"]),
    Dates(written: "until: 2020", inside: ["1999-01-01", "2020-12-31"], outside: ["2021-01-01"]),
    Dates(written: "until: 2020-02", inside: ["2020-02-29"], outside: ["2020-03-01"]),
    Dates(written: "until: 2021-02", inside: ["2021-02-28"], outside: ["2021-03-01"]),
    Dates(written: "until: 2020-02-28", inside: ["2020-02-28"], outside: ["2020-02-29"]),
    Dates(
      written: "from: 2018-06-01, until: 2018-06-01", inside: ["2018-06-01"],
      outside: ["2018-05-31", "2018-06-02"]),
  ]

  @Test(arguments: dates)
  func whatIsNotInForceIsFalse(dates: Dates) throws {
    let pack = try Pack(
      facts: ["a: {type: yes_no, usual: no}"],
      sections: """
        indicators: {sign: {title: Sign, dimension: dimension_a, strength: weak, when: a, \(dates.written)}}
        conclusions: {so: {title: So, when: a, \(dates.written)}}
        determinations:
          level: {title: Level, tiers: [{low: {title: Low}}, {high: {title: High, when: a, \(dates.written)}}]}
        safeguards: {guard: {title: Guard, when: a, do: [It], \(dates.written)}}
        needs:
          help: {title: Help, when: a, urgency: 2 days, consent: informed, if_unmet: Ask, \(dates.written)}
        providers: {somebody: {name: Somebody}}
        services:
          house: {title: H, provider: somebody, offers: [help], where: everywhere, accepts: a, \(dates.written)}
        """)
    let dated: [Proposition] = [.rule(0), .rule(1), .tier(0, 1), .safeguard(0), .need(0), .service(0)]
    var answers = Answers(factCount: 1)
    answers.state(.value(.yes), on: 0)
    let pending = Answers(factCount: 1)
    for day in dates.inside {
      let evaluation = try Program(pack).evaluate(answers, on: day)
      #expect(dated.map { evaluation.truth($0) } == dated.map { _ in .isTrue }, "on \(day)")
    }
    for day in dates.outside {
      let evaluation = try Program(pack).evaluate(pending, on: day)
      #expect(dated.map { evaluation.truth($0) } == dated.map { _ in .isFalse }, "on \(day)")
      #expect(dated.allSatisfy { evaluation.isSettled($0) }, "on \(day)")
    }
  }

  @Test(arguments: [
    ("2021-01-31", Truth.isTrue), ("2021-02-01", .isFalse), ("2021-11-30", .isFalse), ("2021-12-01", .isTrue),
  ])
  func aClosedServiceDoesNotFit(day: String, fits: Truth) throws {
    let pack = try Pack(
      facts: ["a: {type: yes_no, usual: no}"],
      sections: """
        needs: {help: {title: Help, when: a, urgency: 2 days, consent: informed, if_unmet: Ask}}
        providers: {somebody: {name: Somebody}}
        services:
          house:
            title: House
            provider: somebody
            offers: [help]
            where: everywhere
            closed: [{from: 2021-02, until: 2021-11, because: Closed}]
        """)
    let evaluation = try Program(pack).evaluate(Answers(factCount: 1), on: day)
    #expect(evaluation.truth(.service(0)) == fits)
  }

  private static let limit = """
    parameters:
      limit: {title: Limit, unit: years, values: [{from: 2015-03, value: 18}, {from: 2019, value: 20.5}]}
    conclusions:
      over: {title: Over, when: age >= parameter limit}
    """
  private static let age = "age: {type: number, unit: years, range: 0..120, usual: 30}"

  @Test(arguments: [
    ("2015-03-01", 18, Truth.isTrue), ("2018-12-31", 18, .isTrue), ("2019-01-01", 18, .isFalse),
    ("2019-01-01", 20, .isFalse), ("2019-01-01", 21, .isTrue), ("2015-03-01", 17, .isFalse),
  ])
  func aParameterHasTheValueOfTheDay(day: String, age: Int, expected: Truth) throws {
    let pack = try Pack(facts: [Self.age], sections: Self.limit)
    var answers = Answers(factCount: 1)
    answers.state(.value(.number(low: FixedPoint(integer: age), high: FixedPoint(integer: age))), on: 0)
    #expect(try Program(pack).evaluate(answers, on: day).truth(.rule(0)) == expected)
  }

  @Test func aParameterWithoutAValueIsAnError() throws {
    let program = Program(try Pack(facts: [Self.age], sections: Self.limit))
    let error = #expect(throws: MissingParameters.self) {
      try program.evaluate(Answers(factCount: 1), on: "2015-02-28")
    }
    #expect(error?.parameters == [0])
  }
}
