import Localisation
import RuleEngine
import RuleLanguage

extension Wording {
  subscript(key: ValueText) -> String { texts.text(key) }

  func text(_ key: ValueText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  /// A group of indicators: `the strong signs of Damage to the house`.
  func signs(_ strengths: [Rule.Strength], of kinds: [String]) -> String {
    let strengths = or(strengths.map(strength))
    let kinds = or(kinds)
    switch (strengths.isEmpty, kinds.isEmpty) {
    case (true, true): return self[.signs]
    case (false, true): return text(.signsThatAre, ["strengths": strengths])
    case (true, false): return text(.signsOf, ["kinds": kinds])
    case (false, false): return text(.signsThatAreOf, ["strengths": strengths, "kinds": kinds])
    }
  }

  func strength(_ strength: Rule.Strength) -> String {
    switch strength {
    case .weak: self[.weak]
    case .medium: self[.medium]
    case .strong: self[.strong]
    }
  }

  /// How a number compares with another, its negation folded in.
  func comparison(_ comparison: Comparison, with number: String, isNegated: Bool) -> String {
    let key: ValueText =
      switch (comparison, isNegated) {
      case (.less, false), (.greaterOrEqual, true): .below
      case (.lessOrEqual, false), (.greater, true): .atMost
      case (.greater, false), (.lessOrEqual, true): .above
      case (.greaterOrEqual, false), (.less, true): .atLeast
      case (.equal, false): .exactly
      case (.equal, true): .notNumber
      }
    return text(key, ["number": number])
  }

  func truth(_ truth: ShownTruth) -> String {
    switch truth {
    case .holds: self[.holds]
    case .open: self[.open]
    case .doesNotHold: self[.doesNotHold]
    }
  }

  /// Why there is no answer.
  func missing(_ reason: WhyMissing) -> String {
    switch reason {
    case .doesNotKnow: self[.doesNotKnow]
    case .declined: self[.declined]
    case .notSafeToAsk: self[.notSafeToAsk]
    case .notAsked: self[.notAsked]
    case .notAskedYet: self[.notAskedYet]
    }
  }

  func basis(_ basis: Fact.Basis) -> String {
    switch basis {
    case .said: self[.said]
    case .seen: self[.seen]
    case .document: self[.inDocument]
    case .record: self[.inRecord]
    }
  }

  /// `17 years (said)`, `20 years (in a record, by the border post)`.
  func statement(_ statement: ShownStatement) -> String {
    let basis =
      statement.by.map { text(.byAnother, ["basis": statement.basis, "source": $0]) } ?? statement.basis
    return "\(statement.answer) (\(basis))"
  }

  /// `from 2015-12-01 until 2020-12-31`.
  func dates(_ period: Period) -> String {
    switch (period.from.map(date), period.until.map(date)) {
    case (nil, nil): self[.atAnyTime]
    case (let from?, nil): text(.from, ["from": from])
    case (nil, let until?): text(.until, ["until": until])
    case (let from?, let until?): text(.fromUntil, ["from": from, "until": until])
    }
  }
}
