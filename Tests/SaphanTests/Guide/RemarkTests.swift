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

  @Test func aPageIsShownAndANearNameProposed() throws {
    let shown = try SaphanProgram.run(["check", "--explain", "yaml-tab"])
    #expect(shown.status == 0 && shown.out.hasPrefix("# yaml-tab\n") && shown.err.isEmpty)
    let wrong = try SaphanProgram.run(["check", "--explain", "yaml-tabs"])
    #expect(wrong.status == 2 && wrong.out.isEmpty && wrong.err.contains("did you mean `yaml-tab`?"))
    #expect(try SaphanProgram.run(["check", "--explain", "yaml-tab", "--fix"]).status == 64)
  }
}
