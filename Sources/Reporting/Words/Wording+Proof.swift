import RuleEngine
import RuleLanguage
import Source

extension Wording {
  static let allOfThese = "all of these"
  static let anyOfThese = "at least one of these"
  static let noneOfThese = "none of these"
  static let notThis = "not this"
  static let holdsOrMayHold = "this holds, or may hold"
  static let otherwise = "the question does not apply"
  static let asAnswered = "as answered"
  static let shownAbove = "(shown above)"

  static func noAnswer(_ label: String) -> String { answered(label, false) }

  static func answered(_ label: String, _ isAnswered: Bool) -> String {
    isAnswered ? "\(label): with an answer" : "\(label): without an answer"
  }

  static func within(_ period: Period, _ asOf: CivilDate) -> String { "In force\(dates(period)), on \(asOf)" }
  static func notClosed(_ period: Period, _ asOf: CivilDate) -> String {
    "Not closed\(dates(period)), on \(asOf)"
  }

  /// One line of a proof.
  static func line(_ tree: ProofTree) -> String {
    var text = tree.truth + (tree.isPresumed ? ", presumed: " : ": ")
    var what = tree.words
    if let id = tree.id { what += what.isEmpty ? "[\(id)]" : " [\(id)]" }
    if let joined = tree.joined, !tree.isShownAbove { what += what.isEmpty ? joined : ", \(joined)" }
    text += what
    if !tree.answers.isEmpty { text += ". Answer: " + tree.answers.map(\.answer).joined(separator: "; ") }
    let details = [tree.place].compactMap { $0 } + tree.sources.map { "\($0.source), \($0.locator)" }
    if tree.isShownAbove { return text + " " + shownAbove }
    return details.isEmpty ? text : text + " (\(details.joined(separator: "; ")))"
  }
}
