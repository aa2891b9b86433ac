extension Wording {
  static let notSettled = "not settled"
  static let notAnEmptyResult = "Too little is known. Do not read this as a clear result."
  static let doNow = "Do now:"
  static let settled = "Nothing that is still unknown can change this."
  static let coversOnly = "This covers only what was asked. See \"\(whatWasCovered)\" below."
  static let notCertainYet = "It is not certain yet: answers are missing."
  static let treatedAs = "Act on it as if it were certain."
  static let mustDo = "To protect the person"
  static let mustNotDo = "What not to do"
  static let mayApply = "These protections may apply too, as long as answers are missing"
  static let nothingHigher = "There is no higher result."
  static let lowestOfAll = "There is no lower result."

  static func caseLine(_ code: String, _ asOf: String) -> String { "Case \(code), judged as of \(asOf)" }

  static func treatAs(_ determination: String, _ tier: String) -> String {
    "\(determination): not settled. Treat as at least: \(tier)"
  }

  static func couldBecome(_ tiers: [String]) -> String {
    "Answers are missing. It could still become: \(or(tiers))."
  }

  static func presumed(_ answers: [ShownAnswer]) -> String {
    "This is presumed, because something is not known: \(list(answers))."
  }

  static func beneath(_ tier: String) -> String { "Beneath it this holds too: \(tier)" }

  static func alsoBeneath(_ tiers: [String]) -> String {
    "And beneath that: \(tiers.joined(separator: "; "))"
  }

  static func safeguard(_ text: String, _ title: String, isPresumed: Bool) -> String {
    isPresumed ? "\(text) (\(title); presumed)" : "\(text) (\(title))"
  }

  static func why(_ tier: String) -> String { "Why: \(tier)" }

  static func whyTreated(_ tier: String) -> String { "Why it is treated as: \(tier)" }

  static func couldRaiseIt(_ missing: [ShownAnswer]) -> String {
    let labels = missing.prefix(8).map(\.label).joined(separator: "; ")
    return "These could raise it, and are not known: \(labels)" + (missing.count > 8 ? "; and more" : "")
  }

  static func answer(_ answer: ShownAnswer) -> String { "\(answer.label): \(answer.answer)" }

  /// `Sources: relief-act, article 3; field-guide, page 12`.
  static func sources(_ sources: [ShownCitation]) -> String {
    "Sources: " + sources.map { "\($0.source), \($0.locator)" }.joined(separator: "; ")
  }

  static func whyNotAnother(_ determination: String) -> String { "Why not another result: \(determination)" }

  static func notHigher(_ tier: String) -> String { "Not higher. This does not hold: \(tier)" }

  static func doNotHold(_ rules: [Titled]) -> String {
    "Does not hold: \(rules.map(\.title).joined(separator: "; "))"
  }

  static func test(_ test: ShownTest) -> String {
    test.answers.isEmpty
      ? "Not met: \(test.test)"
      : "Not met: \(test.test). The answer: \(test.answers.map(\.answer).joined(separator: "; "))"
  }

  static func stillOpen(_ tiers: [Titled]) -> String {
    "Still open: \(tiers.map(\.title).joined(separator: "; "))"
  }

  static func notLower(_ tier: String) -> String {
    "Not lower. The answers under \"\(why(tier))\" are enough, whatever else is said."
  }

  static func open(_ open: ShownOpen) -> String {
    guard !open.missing.isEmpty else { return open.title }
    let labels = open.missing.prefix(5).map(\.label).joined(separator: "; ")
    return "\(open.title). Not known: \(labels)" + (open.missing.count > 5 ? "; and more" : "")
  }
}
