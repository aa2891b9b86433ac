import CaseFormat
import Reporting
import Testing

/// What is printed about the cases of the test pack, kept word for word.
@Suite struct ReportGoldenTests {
  @Test(arguments: ReliefPack.caseNames)
  func textIsAsExpected(_ name: String) throws {
    try Golden.expect(TextReport.render(report(name), .english), equals: "reports/\(name).txt")
  }

  @Test(arguments: ReliefPack.caseNames)
  func jsonIsAsExpected(_ name: String) throws {
    try Golden.expect(JSONReport.render([report(name, .data)]), equals: "reports/\(name).json")
  }

  @Test(arguments: ReliefPack.caseNames)
  func proofIsAsExpected(_ name: String) throws {
    let evaluation = try ReliefPack.evaluation(name)
    var explanation = Explanation(
      evaluation, caseCode: name, contentHash: "0123456789abcdef0", programVersion: "test")
    explanation.addBounds(evaluation, files: ReliefPack.files, .english)
    try Golden.expect(ExplanationText.render(explanation, .english), equals: "reports/\(name).proof.txt")
  }

  @Test func severalCasesAreOneArrayAndSeveralPages() throws {
    let reports = try ["positive", "still-open"].map { try report($0) }
    #expect(try JSONReport.render(reports).hasPrefix("[\n"))
    let pages = TextReport.render(reports, .english)
    #expect(pages.contains("Case R-03") && pages.contains("Case R-02"))
  }

  @Test func thePageLeavesOutTheBackground() throws {
    let report = try report("presumed")
    let page = TextReport.render(report, .english, extent: .page)
    let full = TextReport.render(report, .english)
    for heading in ["Signs that hold", "Why other services do not fit", "\nSources\n", "Also concluded"] {
      #expect(!page.contains(heading))
    }
    for heading in [
      "Why: Urgent relief", "Whom to call", "Needs that no service meets", "Formal identification",
    ] {
      #expect(page.contains(heading) && full.contains(heading))
    }
  }

  @Test func casesAreFound() {
    #expect(ReliefPack.caseNames.count >= 8)
    #expect(!Golden.isUpdating, "expectations were rewritten; run again without UPDATE_GOLDEN")
  }

  private func report(_ name: String, _ wording: Wording = .english) throws -> ScreeningReport {
    ScreeningReport(
      try ReliefPack.evaluation(name), caseCode: try ReliefPack.caseFile(name).code,
      contentHash: "0123456789abcdef0", programVersion: "test", wording: wording)
  }
}
