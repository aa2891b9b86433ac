import CaseFormat
import Localisation
import RuleEngine
import RuleLanguage
public import Scenarios
public import Source

/// The outcome of a run of scenarios, as plain text: what differs first, then the counts.
///
/// What differs is shown with the values under each condition, and with the answers that would separate it from what was expected.
public struct ScenarioText {
  private let files: SourceFiles
  private let wording = Wording(ProgramTexts(.english))
  /// How many lines of a proof are shown; `saphan explain` shows all of it.
  private static let proofLines = 40

  /// A rendering that names places in `files`.
  public init(files: SourceFiles) {
    self.files = files
  }

  /// All results.
  public func render(_ results: [ScenarioResult]) -> String {
    let failed = results.filter { !$0.mismatches.isEmpty }
    let counts = "\(results.count - failed.count) passed, \(failed.count) failed\n"
    return failed.map(render).joined() + counts
  }

  private func render(_ result: ScenarioResult) -> String {
    let head = "FAIL \(result.scenario.record.code): \(result.scenario.title)\n"
    return head + result.mismatches.map { render($0, result.evaluation) }.joined() + "\n"
  }

  private func render(_ mismatch: ScenarioResult.Mismatch, _ evaluation: Evaluation) -> String {
    var lines = [
      "  \(place(mismatch.span))", "    expected  \(mismatch.expected)", "    got       \(mismatch.got)",
    ]
    if let subject = mismatch.subject {
      lines += values(subject, evaluation)
      lines += separating(subject, mismatch.shouldHold, evaluation)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The proof of what came out.
  private func values(_ subject: Proposition, _ evaluation: Evaluation) -> [String] {
    let report = ReportBuilder(evaluation, wording)
    var trees = ProofTreeBuilder(report, files: files, detail: .decisive)
    let tree = trees.tree(subject).ownCondition
    let lines = ProofText.render(tree, wording).split(separator: "\n").map { "      \($0)" }
    if lines.count <= Self.proofLines { return lines }
    return lines.prefix(Self.proofLines) + ["      … and \(lines.count - Self.proofLines) lines more"]
  }

  private func separating(
    _ subject: Proposition, _ shouldHold: Bool, _ evaluation: Evaluation
  ) -> [String] {
    guard (evaluation.truth(subject) == .isTrue) != shouldHold else { return [] }
    let report = ReportBuilder(evaluation, wording)
    let answers = evaluation.separatingAnswers(of: subject, towardHolding: shouldHold)
    if answers.isEmpty { return ["    no single answer makes the difference"] }
    return ["    it would come out as expected with"]
      + answers.prefix(4).map { "      \(wording.others(report.others($0)))" }
  }

  private func place(_ span: Span) -> String {
    guard let file = files[span.file] else { return "" }
    let position = LineIndex(file: file).position(at: Int(span.start))
    return "\(file.name):\(position.line):\(position.column)"
  }
}
