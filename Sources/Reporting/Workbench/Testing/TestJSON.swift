import CaseFormat
public import Scenarios

/// The outcome of a run of scenarios as JSON.
public enum TestJSON {
  private struct Report: Encodable {
    let passed: Int
    let failed: Int
    let scenarios: [Outcome]
    let coverage: CoverageReport.Listed?
    let mutation: MutationReport.Listed?
  }

  private struct Outcome: Encodable {
    let scenario: String
    let title: String
    let tags: [String]
    let isDraft: Bool
    let mismatches: [Difference]
  }

  private struct Difference: Encodable {
    let expected: String
    let got: String
  }

  /// All results; ends in a line feed.
  public static func render(_ results: [ScenarioResult]) throws -> String { try render(results, nil, nil) }

  /// All results, and what was measured with them; ends in a line feed.
  package static func render(
    _ results: [ScenarioResult], _ coverage: CoverageReport?, _ mutation: MutationReport?
  ) throws -> String {
    let outcomes = results.map { result in
      Outcome(
        scenario: result.scenario.record.code, title: result.scenario.title, tags: result.scenario.tags,
        isDraft: result.scenario.isDraft,
        mismatches: result.mismatches.map { Difference(expected: $0.expected, got: $0.got) })
    }
    let failed = results.count { !$0.mismatches.isEmpty }
    var (coverage, mutation) = (coverage, mutation)
    return try JSONReport.text(
      Report(
        passed: results.count - failed, failed: failed, scenarios: outcomes, coverage: coverage?.listed(),
        mutation: mutation?.listed()))
  }
}
