import CaseFormat
public import Scenarios
public import Source

/// The outcome of a run of scenarios, as plain text: what differs first, then the counts.
public struct ScenarioText {
  private let files: SourceFiles

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
    return head
      + result.mismatches.map { mismatch in
        "  \(place(mismatch.span))\n    expected  \(mismatch.expected)\n    got       \(mismatch.got)\n"
      }.joined() + "\n"
  }

  private func place(_ span: Span) -> String {
    guard let file = files[span.file] else { return "" }
    let position = LineIndex(file: file).position(at: Int(span.start))
    return "\(file.name):\(position.line):\(position.column)"
  }
}
