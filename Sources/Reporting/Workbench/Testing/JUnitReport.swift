import CaseFormat
public import Scenarios
public import Source

/// The outcome of a run of scenarios as JUnit XML, as build servers read it.
public struct JUnitReport {
  private let files: SourceFiles

  /// A report that names places in `files`.
  public init(files: SourceFiles) { self.files = files }

  /// All results, a test case each; ends in a line feed.
  public func render(_ results: [ScenarioResult]) -> String {
    let failed = results.count { !$0.mismatches.isEmpty }
    let cases = results.map(testCase).joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites tests="\(results.count)" failures="\(failed)">
        <testsuite name="scenarios" tests="\(results.count)" failures="\(failed)">
      \(cases)  </testsuite>
      </testsuites>

      """
  }

  private func testCase(_ result: ScenarioResult) -> String {
    let head =
      "    <testcase classname=\"\(xml(result.scenario.tags.first ?? "scenario"))\" name=\"\(xml(result.scenario.record.code))\""
    if result.mismatches.isEmpty { return head + "/>\n" }
    let failures = result.mismatches.map { mismatch in
      "      <failure message=\"\(xml("expected \(mismatch.expected), got \(mismatch.got)"))\"/>\n"
    }.joined()
    return head + ">\n" + failures + "    </testcase>\n"
  }
}

/// Text in XML or HTML, also between quotes.
func xml(_ text: String) -> String {
  text.reduce(into: "") { result, character in
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.append(character)
    }
  }
}
