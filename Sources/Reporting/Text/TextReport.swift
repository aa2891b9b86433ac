import Localisation
import RuleEngine
import RuleLanguage

/// The result page as plain text: what to do first, then why, whom to call, and what is still unknown.
///
/// No colour, no boxes, at most a hundred cells a line; it can be read out.
public struct TextReport {
  /// How much is shown.
  public enum Extent: Sendable {
    /// What an officer acts on.
    case page
    /// Also the signs, the services that do not fit, and the sources.
    case full
  }

  var page = TextPage()
  let report: ScreeningReport
  let wording: Wording

  /// The page of one case, in the words that the report was made with.
  public static func render(
    _ report: ScreeningReport, _ wording: Wording, extent: Extent = .full
  ) -> String {
    var text = TextReport(report: report, wording: wording)
    text.resultPage()
    if extent == .full { text.background() }
    text.footer()
    return text.page.text
  }

  /// The pages of several cases, one under the other.
  public static func render(_ reports: [ScreeningReport], _ wording: Wording) -> String {
    joined(reports.map { render($0, wording) })
  }

  /// Pages one under the other, with a line between them.
  public static func joined(_ pages: [String]) -> String {
    pages.joined(separator: "\n" + String(repeating: "=", count: 40) + "\n\n")
  }

  private init(report: ScreeningReport, wording: Wording) {
    self.report = report
    self.wording = wording
  }

  private mutating func resultPage() {
    page.write(wording.text(.caseLine, ["code": report.caseCode, "date": wording.date(report.asOf)]))
    for determination in report.determinations { outcome(determination) }
    safeguards()
    contradictions()
    for determination in report.determinations { reasons(determination) }
    referrals()
    unmet()
    for determination in report.determinations { contrasts(determination) }
    unknown()
    coverage()
    disagreements()
    setAside()
  }

  private mutating func background() {
    openHelp()
    misfits()
    signs()
    notInForce()
    sources()
  }
}
