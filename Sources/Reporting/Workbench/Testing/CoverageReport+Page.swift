import PolicyAnalysis
import RuleLanguage

extension CoverageReport {
  /// A page: every condition with what reaches it, those first of which something is missing.
  package mutating func html() -> String {
    let missing = coverage.conditions.filter { !self.missing($0).isEmpty }
    let shown = coverage.conditions.filter { self.missing($0).isEmpty }
    let figures = summaries.map { "<p>\(xml($0))</p>" }.joined(separator: "\n")
    return HTMLPage.render(
      title: "\(pack.title): what the stories reach",
      body: """
        \(figures)
        <p class="note">The numbers say in how many stories a condition is true, false or unknown; \
        whether it <em>decides</em>: a story shows that all hangs on it while it is true, another while it is false. \
        <em>cannot</em>: no case whatever could show it, so no story is asked for.</p>
        \(table("Not shown by any story", missing))\(table("Shown by the stories", shown))
        """)
  }

  private mutating func table(_ title: String, _ conditions: [Coverage.Condition]) -> String {
    if conditions.isEmpty { return "" }
    let rows = conditions.map { row($0) }.joined()
    return """
      <h2>\(title): \(conditions.count)</h2>
      <table><thead><tr><th>Where</th><th>Condition</th><th>true</th><th>false</th><th>unknown</th><th>decides</th><th>missing</th></tr></thead>
      <tbody>\(rows)</tbody></table>

      """
  }

  private mutating func row(_ condition: Coverage.Condition) -> String {
    let missing = self.missing(condition).joined(separator: ", ")
    let decides = condition.hasPair ? "yes" : condition.canDecide ? "no" : "cannot"
    let cells = [
      "<td>\(xml(place(condition)))</td>", "<td>\(xml(sentence(condition)))</td>",
      cell(condition.isTrue, isPossible: condition.canBeTrue),
      cell(condition.isFalse, isPossible: condition.canBeFalse), cell(condition.isUnknown, isPossible: true),
      "<td>\(decides)</td>", "<td>\(missing)</td>",
    ]
    return "<tr\(missing.isEmpty ? "" : " class=\"missing\"")>\(cells.joined())</tr>\n"
  }

  private func cell(_ numbers: [Int], isPossible: Bool) -> String {
    let names = numbers.prefix(12).map { scenarios[$0] }.joined(separator: ", ")
    let text = numbers.isEmpty && !isPossible ? "cannot" : "\(numbers.count)"
    return "<td title=\"\(xml(names))\">\(text)</td>"
  }
}
