package import PolicyAnalysis
package import RuleLanguage
package import Source

/// Which conditions scenarios reach, as text, as a page, and as LCOV for editors.
package struct CoverageReport {
  private let pack: Pack
  private let coverage: Coverage
  private let scenarios: [String]
  private var places: FindingPlaces

  /// A report; `scenarios` are the ids by number.
  package init(_ pack: Pack, _ coverage: Coverage, scenarios: [String], files: SourceFiles) {
    self.pack = pack
    self.coverage = coverage
    self.scenarios = scenarios
    places = FindingPlaces(files)
  }

  /// What is not reached, and the shares.
  package mutating func text() -> String {
    var lines: [String] = []
    for condition in coverage.conditions
    where !condition.isCovered || (condition.canDecide && !condition.hasPair) {
      lines.append("\(place(condition)): \(missing(condition).joined(separator: ", "))")
    }
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// "conditions 1,402 of 1,410 (99 %), pairs …".
  package var summary: String {
    let (covered, pairs) = (coverage.covered, coverage.pairs)
    let left = coverage.undecided > 0 ? ", \(coverage.undecided) undecided within the bound" : ""
    return "conditions \(share(covered)), deciding pairs \(share(pairs))\(left)"
  }

  /// LCOV: a line a line with conditions, a branch for true and one for false of each.
  package mutating func lcov() -> String {
    var byFile: [String: [(line: Int, condition: Coverage.Condition)]] = [:]
    for condition in coverage.conditions {
      guard let place = places.place(condition.leaf.span) else { continue }
      byFile[place.file, default: []].append((place.line, condition))
    }
    return byFile.sorted { $0.key < $1.key }.map { file, conditions in
      var lines = ["SF:\(file)"]
      for (number, entry) in conditions.enumerated() {
        lines.append("BRDA:\(entry.line),\(number),0,\(entry.condition.isTrue.count)")
        lines.append("BRDA:\(entry.line),\(number),1,\(entry.condition.isFalse.count)")
      }
      for line in Set(conditions.map(\.line)).sorted() {
        let hits = conditions.filter { $0.line == line }.map {
          $0.condition.isTrue.count + $0.condition.isFalse.count
        }
        lines.append("DA:\(line),\(hits.min() ?? 0)")
      }
      return (lines + ["end_of_record"]).joined(separator: "\n") + "\n"
    }.joined()
  }

  /// A page: every condition with what reaches it.
  package mutating func html() -> String {
    let rows = coverage.conditions.map { row($0) }.joined()
    return HTMLPage.render(
      title: "\(pack.title): what the stories reach",
      body: """
        <p>\(xml(summary))</p>
        <table><thead><tr><th>Condition</th><th>true</th><th>false</th><th>unknown</th><th>decides</th></tr></thead>
        <tbody>\(rows)</tbody></table>
        """)
  }

  private mutating func row(_ condition: Coverage.Condition) -> String {
    let isMissing = !condition.isCovered || (condition.canDecide && !condition.hasPair)
    let decides = !condition.canDecide && !condition.hasPair ? "cannot" : condition.hasPair ? "yes" : "no"
    return """
      <tr\(isMissing ? " class=\"missing\"" : "")><td>\(xml(place(condition)))</td>\(cell(condition.isTrue))\(cell(condition.isFalse))\(cell(condition.isUnknown))<td>\(decides)</td></tr>

      """
  }

  private func cell(_ numbers: [Int]) -> String {
    let names = numbers.prefix(12).map { scenarios[$0] }.joined(separator: ", ")
    return "<td title=\"\(xml(names))\">\(numbers.count)</td>"
  }

  private mutating func place(_ condition: Coverage.Condition) -> String {
    let id = pack.name(of: condition.proposition).id
    guard let place = places.place(condition.leaf.span) else { return id }
    var name = ""
    if case .rule(let rule) = condition.leaf.condition.kind { name = " (\(pack.rules[rule].id))" }
    return "\(place.file):\(place.line):\(place.column) \(id)\(name)"
  }

  private func missing(_ condition: Coverage.Condition) -> [String] {
    var words: [String] = []
    if condition.canBeTrue, condition.isTrue.isEmpty { words.append("never true") }
    if condition.canBeFalse, condition.isFalse.isEmpty { words.append("never false") }
    if condition.canDecide, condition.decidesTrue.isEmpty { words.append("never decides by being true") }
    if condition.canDecide, condition.decidesFalse.isEmpty { words.append("never decides by being false") }
    return words
  }

  private func share(_ part: (count: Int, of: Int)) -> String {
    let percent = part.of == 0 ? 100 : part.count * 100 / part.of
    return "\(part.count) of \(part.of) (\(percent) %)"
  }
}
