package import PolicyAnalysis
package import RuleLanguage
package import Source

/// Which conditions scenarios reach, as text, as a page, and as LCOV for editors.
package struct CoverageReport {
  let pack: Pack
  let coverage: Coverage
  /// What the stories written by hand reach alone, where there are others.
  let handWritten: Coverage?
  let scenarios: [String]
  var places: FindingPlaces

  /// A report; `scenarios` are the ids by number.
  package init(
    _ pack: Pack, _ coverage: Coverage, handWritten: Coverage? = nil, scenarios: [String], files: SourceFiles
  ) {
    self.pack = pack
    self.coverage = coverage
    self.handWritten = handWritten
    self.scenarios = scenarios
    places = FindingPlaces(files)
  }

  /// What is not reached, and the shares.
  package mutating func text() -> String {
    var lines: [String] = []
    for condition in coverage.conditions where !missing(condition).isEmpty {
      lines.append("\(place(condition)): \(missing(condition).joined(separator: ", "))")
    }
    return (lines + summaries).joined(separator: "\n") + "\n"
  }

  /// "conditions 1402 of 1410 (99 %), deciding pairs …": of all stories, and of those written by hand.
  var summaries: [String] {
    [summary(coverage)] + (handWritten.map { ["hand-written stories alone: \(summary($0))"] } ?? [])
  }

  private func summary(_ coverage: Coverage) -> String {
    let left = coverage.undecided > 0 ? ", \(coverage.undecided) undecided within the bound" : ""
    return "conditions \(conditions(coverage).text), deciding pairs \(pairs(coverage).text)\(left)"
  }

  /// What the pack asks for, where that is not reached.
  package var shortfalls: [String] {
    [conditions(coverage).shortfall("conditions"), pairs(coverage).shortfall("deciding pairs")]
      .compactMap(\.self)
  }

  func conditions(_ coverage: Coverage) -> Share {
    Share(coverage.covered, asked: pack.threshold(.conditions))
  }

  func pairs(_ coverage: Coverage) -> Share { Share(coverage.pairs, asked: pack.threshold(.pairs)) }

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

  /// "rules.yaml:12:5 two_signs (locked_in)": where it stands, what it decides, and the rule that it reads.
  mutating func place(_ condition: Coverage.Condition) -> String {
    let id = pack.name(of: condition.proposition).id
    guard let place = places.place(condition.leaf.span) else { return id }
    let name = ruleRead(condition).map { " (\($0))" } ?? ""
    return "\(place.file):\(place.line):\(place.column) \(id)\(name)"
  }

  /// The rule that a condition reads, if it is about one.
  func ruleRead(_ condition: Coverage.Condition) -> String? {
    if case .rule(let rule) = condition.leaf.condition.kind { pack.rules[rule].id } else { nil }
  }

  /// What no story shows of a condition, though some case does.
  func missing(_ condition: Coverage.Condition) -> [String] {
    var words: [String] = []
    if condition.canBeTrue, condition.isTrue.isEmpty { words.append("never true") }
    if condition.canBeFalse, condition.isFalse.isEmpty { words.append("never false") }
    if condition.canDecide, condition.decidesTrue.isEmpty { words.append("never decides by being true") }
    if condition.canDecide, condition.decidesFalse.isEmpty { words.append("never decides by being false") }
    return words
  }

  /// A condition as the pack writes it, in one line.
  func sentence(_ condition: Coverage.Condition) -> String {
    let span = condition.leaf.span
    guard let bytes = places.files[span.file]?.bytes, 0 <= span.start, span.start <= span.end,
      Int(span.end) <= bytes.count
    else { return "" }
    return String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
