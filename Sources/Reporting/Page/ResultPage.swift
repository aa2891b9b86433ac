import Localisation
public import RuleEngine
import RuleLanguage
import Source

/// The page that an officer acts on: what to do now and not to do, how to go on, why, what is not known, whom to contact, who decides.
///
/// It is short, it can be read out, and it holds no more than three reasons and two services a need; the rest comes on request.
///
/// ```swift
/// print(ResultPage(evaluation, details, Wording(ProgramTexts(.lao))).render(width: 60))
/// ```
public struct ResultPage: Sendable {
  /// What a page says of its case beside the result.
  public struct Details: Sendable {
    /// The case's code; never a name.
    public let caseCode: String
    /// The hash over the pack's files.
    public let contentHash: String
    /// The version of the program.
    public let programVersion: String
    /// Whether the interview was left before its end, and may go on.
    public let isPartial: Bool

    /// What a page says of its case.
    public init(caseCode: String, contentHash: String, programVersion: String, isPartial: Bool = false) {
      self.caseCode = caseCode
      self.contentHash = contentHash
      self.programVersion = programVersion
      self.isPartial = isPartial
    }
  }

  /// The paragraphs of the page, each with what it is for.
  public let lines: [ScreenLine]
  /// What comes on request: what to do in the weeks after, and every service with its limits.
  public let moreLines: [ScreenLine]

  /// The page of an evaluation after the interview, or of one that was left.
  public init(_ evaluation: Evaluation, _ details: Details, _ wording: Wording) {
    var writer = PageWriter(ReportBuilder(evaluation, wording), details)
    writer.writePage()
    lines = writer.page.lines
    writer.page = PageLines()
    writer.writeMore()
    moreLines = writer.page.lines
  }

  /// The page as plain text, no line wider than `width` cells.
  ///
  /// - Parameter hasMore: whether what comes on request stands below it.
  public func render(width: Int, hasMore: Bool = false) -> String {
    let all = hasMore && !moreLines.isEmpty ? lines + [.blank] + moreLines : lines
    return all.flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined()
  }
}
