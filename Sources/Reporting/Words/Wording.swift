import RuleEngine
import RuleLanguage
import Source

/// The program's own words, in English: short, at most twenty words a sentence, never a judgement about the person.
enum Wording {
  static let notKnown = "not known"
  static let noneOfThem = "None"
  static let andNothingElse = ", and nothing else"
  static let theRestIsNotKnown = "the rest is not known"
  static let atLeastOne = "at least one"
  static let includes = "includes"
  static let doesNotInclude = "does not include"
  static let not = "not"
  static let and = "and"
  static let orWord = "or"
  static let always = "always"
  static let these = "these"

  static func or(_ texts: [String]) -> String { texts.joined(separator: " or ") }
  static func times(_ number: String, _ label: String) -> String { "\(number) times \(label)" }
  static func may(_ text: String) -> String { "\(text) (holds or may hold)" }

  static func reaches(_ determination: String, _ tier: String) -> String {
    "\(determination): \(tier) or higher"
  }

  static func applies(_ label: String) -> String { "The question applies: \(label)" }
  static func atLeastOf(_ count: Int, _ what: String) -> String { "at least \(count) of \(what)" }

  /// A group of indicators: `the strong signs of Damage to the house`.
  static func signs(strengths: [String], of kinds: [String]) -> String {
    let adjective = strengths.isEmpty ? "" : or(strengths) + " "
    return "the \(adjective)signs" + (kinds.isEmpty ? "" : " of \(or(kinds))")
  }

  static func same(isNegated: Bool) -> String { isNegated ? "not the same as" : "the same as" }

  /// How a number compares, its negation folded in.
  static func comparison(_ comparison: Comparison, isNegated: Bool) -> String {
    switch (comparison, isNegated) {
    case (.less, false), (.greaterOrEqual, true): "below"
    case (.lessOrEqual, false), (.greater, true): "at most"
    case (.greater, false), (.lessOrEqual, true): "above"
    case (.greaterOrEqual, false), (.less, true): "at least"
    case (.equal, false): "exactly"
    case (.equal, true): "not"
    }
  }

  static func truth(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: "holds"
    case .unknown: "open"
    case .isFalse: "does not hold"
    }
  }

  static func basis(_ basis: Fact.Basis) -> String {
    switch basis {
    case .said: "said"
    case .seen: "seen"
    case .document: "in a document"
    case .record: "in a record"
    }
  }

  static func consent(_ consent: Need.Consent) -> String {
    switch consent {
    case .informed: "ask for informed consent first"
    case .assent: "ask for assent first"
    case .notRequired: "no consent needed"
    }
  }

  static func within(_ urgency: Need.Urgency) -> String {
    let unit = urgency.unit.rawValue
    return "within \(urgency.amount) \(urgency.amount == 1 ? String(unit.dropLast()) : unit)"
  }
}

extension Wording {
  static let notAskedYet = "not asked yet"
  static let doesNotApply = "does not apply here"

  /// `17 years (said)`, `20 years (in a record, by the border post)`.
  static func statement(_ statement: ShownStatement) -> String {
    "\(statement.answer) (\(statement.basis)\(statement.by.map { ", by \($0)" } ?? ""))"
  }

  /// How statements that differ are taken.
  static func resolution(_ way: Fact.WhenStatementsDiffer) -> String {
    switch way {
    case .any: "Each statement counts."
    case .lowest: "The lowest number counts."
    case .highest: "The highest number counts."
    case .open: "Each of them stays possible."
    case .order(let bases):
      "The first of these counts: \(bases.map(basis).joined(separator: ", "))."
    }
  }

  static func inForce(_ period: Period) -> String { "in force\(dates(period))" }

  /// ` from 2015-12-01 until 2020-12-31`; empty for always.
  static func dates(_ period: Period) -> String {
    (period.from.map { " from \($0)" } ?? "") + (period.until.map { " until \($0)" } ?? "")
  }

  /// Why a service does not serve on a day; nil if it does.
  static func notServing(_ period: Period, on day: CivilDate) -> String? {
    if let from = period.from, day < from { return "It did not serve yet: it serves from \(from)." }
    if let until = period.until, until < day { return "It served until \(until)." }
    return nil
  }

  static func closed(_ period: Period, _ because: String) -> String {
    "It was closed\(dates(period)): \(because)."
  }

  static func elsewhere(_ place: ShownAnswer, _ places: [String]) -> String {
    "\(place.label): \(place.answer). It serves only: \(places.joined(separator: ", "))."
  }

  static func accepts(only condition: String, _ answers: [ShownAnswer]) -> String {
    "It accepts only: \(condition). Here: \(list(answers))."
  }

  /// `Age: 17 years; District: Coast`.
  static func list(_ answers: [ShownAnswer]) -> String {
    answers.map { "\($0.label): \($0.answer)" }.joined(separator: "; ")
  }
}
