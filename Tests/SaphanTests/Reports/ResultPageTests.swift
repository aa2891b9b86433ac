import CaseFormat
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source
import Testing

/// The page that an officer acts on: what stands on it, and in which order.
@Suite struct ResultPageTests {
  @Test(arguments: ReliefPack.caseNames)
  func pageIsAsExpected(_ name: String) throws {
    let page = ResultPage(try ReliefPack.evaluation(name), code: try ReliefPack.caseFile(name).code)
    try Golden.expect(page.render(width: 80, hasMore: true), equals: "pages/\(name).txt")
  }

  @Test func aPartialPageIsAsExpected() throws {
    let page = ResultPage(try ReliefPack.evaluation("still-open"), code: "R-02", isPartial: true)
    try Golden.expect(page.render(width: 40), equals: "pages/partial.txt")
  }

  /// A child in danger, a person who declines everything, and one for whom nothing was found.
  @Test(
    arguments: ["annex-08", "contrast-declines-everything", "well-paid-migrant"], Language.allCases)
  func shippedPageIsAsExpected(_ code: String, _ language: Language) throws {
    let program = try #require(ShippedRules.programs[language])
    let record = try #require(ShippedRules.stories.first { $0.1.code == code }?.1)
    let evaluation = try program.evaluate(record.answers.closed(), asOf: try #require(record.asOf))
    let page = ResultPage(evaluation, code: code, language)
    try Golden.expect(page.render(width: 60), equals: "pages/\(code).\(language.rawValue).txt")
  }

  @Test func sectionsStandInOrder() throws {
    let page = ResultPage(try ReliefPack.evaluation("presumed"), code: "R-04")
    let headings = page.lines.filter { $0.mark.isEmpty && [.heading, .urgent].contains($0.role) }.map(\.text)
    #expect(
      headings == [
        "Relief: Urgent relief", "What to do now", "Why: Urgent relief",
        "Why not another result: Relief", "Whom to call", "Needs that no service meets",
        "When help is arranged", "Formal identification: The District Relief Board.",
      ])
  }

  @Test func whatIsUrgentIsMarked() throws {
    let page = ResultPage(try ReliefPack.evaluation("positive"), code: "R-03")
    let urgent = page.lines.filter { $0.role == .urgent }.map(\.text)
    #expect(urgent.first == "What to do now" && urgent.contains("Take the file to the board today."))
  }

  /// What was left early says so in words, first of all, and still says what to do and whom to call.
  @Test func aPartialPageSaysSo() throws {
    let evaluation = try ReliefPack.evaluation("presumed")
    let whole = ResultPage(evaluation, code: "R-04").render(width: 80)
    let partial = ResultPage(evaluation, code: "R-04", isPartial: true).render(width: 80)
    #expect(partial.hasPrefix("PARTIAL: the interview was left before its end.\n"))
    #expect(partial.hasSuffix(whole) && !whole.contains("PARTIAL"))
  }

  /// What belongs to the talk stands on the page only while the talk may go on.
  @Test func whatBelongsToTheTalkIsForTheTalk() throws {
    guard let program = ShippedRules.program else { return }
    let record = try #require(ShippedRules.stories.first { $0.1.code == "annex-08" }?.1)
    let evaluation = try program.evaluate(record.answers.closed(), asOf: try #require(record.asOf))
    let talking = "While you talk with the person"
    #expect(ResultPage(evaluation, code: "x", isPartial: true).render(width: 80).contains(talking))
    #expect(!ResultPage(evaluation, code: "x").render(width: 80).contains(talking))
  }

  /// No line of any story's page is too wide, at any width; and every service that may fit is there at least on request.
  @Test(arguments: Language.allCases)
  func pagesOfTheStoriesFit(_ language: Language) throws {
    guard let program = ShippedRules.programs[language] else { return }
    for (_, record) in ShippedRules.stories {
      let day = try #require(record.asOf ?? CivilDate(year: 2026, month: 11, day: 25))
      let evaluation = try program.evaluate(record.answers.closed(), asOf: day)
      let page = ResultPage(evaluation, code: "x", language)
      for width in [40, 60, 80, 100] {
        for line in page.render(width: width, hasMore: true).split(separator: "\n") {
          #expect(DisplayWidth.cells(of: line) <= width, "\(record.code): \(line)")
        }
      }
      let more = page.moreLines.map(\.text)
      for option in evaluation.referrals.flatMap(\.options) where option.fits != .isFalse {
        let title = program.pack.services[option.service].entry.title
        #expect(more.contains { $0.hasPrefix(title) }, "\(record.code): \(title)")
      }
    }
  }
}
