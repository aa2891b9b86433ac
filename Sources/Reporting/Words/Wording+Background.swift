extension Wording {
  static let couldMatter = "Not known, and it could change the result"
  static let signsThatHold = "Signs that hold"
  static let signsThatAreOpen = "Signs that may hold: answers are missing"
  static let signsThatDoNotHold = "Signs that do not hold"
  static let alsoConcluded = "Also concluded"
  static let whatWasCovered = "What this covers"
  static let cannotBothBeRight = "These answers cannot all be right. Ask again, kindly"
  static let statementsDiffer = "Statements that differ"
  static let answersSetAside = "Answers without effect here"
  static let sourcesCited = "Sources"

  static func missing(_ kind: String, _ labels: [String]) -> String {
    let heading = kind.isEmpty ? "Not exact enough" : kind.prefix(1).uppercased() + kind.dropFirst()
    return "\(heading): \(labels.joined(separator: "; "))"
  }

  static func sign(_ sign: ShownSign) -> String {
    let strength = sign.isPresumed ? "presumed, \(sign.strength)" : sign.strength
    let cited = sign.sources.map { "\($0.source), \($0.locator)" }
    return "\(sign.title) (\(([strength, sign.dimension.title] + cited).joined(separator: "; ")))"
  }

  static func doesNotShow(_ text: String) -> String { "It does not show: \(text)" }

  static func signs(_ dimension: String, _ signs: [ShownSign]) -> String {
    "\(dimension): \(signs.map { "\($0.title) (\($0.strength))" }.joined(separator: "; "))"
  }

  static func classification(_ classification: ShownClassification) -> String {
    let titles = classification.categories.map(\.title)
    return "\(classification.title): \(classification.isOpen ? "open, \(or(titles))" : or(titles))"
  }

  static func conclusion(_ conclusion: ShownConclusion) -> String {
    conclusion.title + (conclusion.isPresumed ? " (presumed)" : "")
  }

  static func covered(_ topics: [String]) -> String {
    topics.isEmpty ? "No topic has an answer." : "Topics with answers: \(topics.joined(separator: "; "))"
  }

  static func notCovered(_ topics: [String]) -> String {
    "Topics without any answer: \(topics.joined(separator: "; "))"
  }

  static func withoutAnswer(_ labels: [String]) -> String {
    "Without an answer: \(labels.joined(separator: "; "))"
  }

  static func withoutAnySign(_ dimensions: [String]) -> String {
    "Without any sign in these answers: \(dimensions.joined(separator: "; "))"
  }

  static func appliesOnlyIf(_ condition: String) -> String { "It counts only if: \(condition)." }

  static func notInForce(_ asOf: String) -> String { "Rules that were not in force on \(asOf)" }

  static func dateNote(_ note: ShownDateNote) -> String {
    let dates = [note.from.map { "from \($0)" }, note.until.map { "until \($0)" }].compactMap { $0 }
    return "\(note.title) (\(dates.joined(separator: " ")))"
  }

  static func source(_ source: ShownSource) -> String {
    let details = [source.publisher, source.year.map(String.init)].compactMap { $0 }
    let about = details.isEmpty ? "" : ". " + details.joined(separator: ", ")
    return "\(source.key): \(source.title)\(about)"
      + (source.confidence == "unverified" ? ". Not checked against the original" : "")
  }

  static func formal(_ body: String) -> String { "Formal identification: \(body)." }
}
