import TestSupport
import Testing

/// What is remarked of a finding is there in each form in which findings are written.
@Suite struct RemarkTests {
  @Test(arguments: ["text", "json", "sarif", "github"])
  func aComparisonTakenByItselfIsSaid(_ format: String) throws {
    let page = try #require(ErrorPage.all.first { $0.code == "property-undecided" })
    let phases = try #require(page.phases)
    let folder = try ExampleFolder()
    try folder.write(phases.before)
    let output = try folder.run(["saphan check rules --format \(format)"])
    #expect(output.contains("this is taken by itself, as if it could come out either way"))
  }

  private static let numbers = """
    facts:
      debt: {label: Debt, type: number, unit: kip, range: 0..100, ask: "?", topic: work, usual: 0, when_statements_differ: open}
      wage: {label: Wage, type: number, unit: kip, range: 0..100, ask: "?", topic: work, usual: 9, when_statements_differ: open}
    determinations:
      result:
        title: Result
        tiers:
          - no_sign: {title: No sign}
          - bound: {title: Bound, when: {all: [debt > 6 times wage, debt < 3 times wage]}, sources: ["law: 1"]}

    """

  /// A change that only comparisons by themselves show is told as undecided, with the reason.
  @Test func anUndecidedChangeSaysWhy() throws {
    let folder = try ExampleFolder()
    let rules = { (text: String) in
      ErrorPage.Block(
        language: "yaml", path: "rules/rules.yaml", lines: text.split(separator: "\n").map(String.init))
    }
    try folder.write([rules(Self.numbers)])
    _ = try folder.run(["cp -R rules old"])
    try folder.write([rules(Self.numbers.replacing("> 6 times", with: "> 7 times"))])
    #expect(
      try folder.run(["saphan diff old rules"]) == """
        base 1 (old) → base 1 (rules)

        tier bound: undecided
          4 tests are taken by themselves, as if they could come out either way: there may be no case that differs
        1 undecided
        less protective, or not decided, and named by no new change note: bound

        """)
    #expect(
      try folder.run(["saphan diff old rules --format json"]).contains("\"remark\" : \"4 tests are taken"))
  }

  @Test func aPageIsShownAndANearNameProposed() throws {
    let shown = try SaphanProgram.run(["check", "--explain", "yaml-tab"])
    #expect(shown.status == 0 && shown.out.hasPrefix("# yaml-tab\n") && shown.err.isEmpty)
    let wrong = try SaphanProgram.run(["check", "--explain", "yaml-tabs"])
    #expect(wrong.status == 2 && wrong.out.isEmpty && wrong.err.contains("did you mean `yaml-tab`?"))
    #expect(try SaphanProgram.run(["check", "--explain", "yaml-tab", "--fix"]).status == 64)
  }
}
