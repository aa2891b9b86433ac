import RuleEngine

/// Whether something holds.
public enum ShownTruth: String, Hashable, Sendable, Encodable {
  case holds, open
  case doesNotHold = "does not hold"

  init(_ truth: Truth) {
    switch truth {
    case .isTrue: self = .holds
    case .unknown: self = .open
    case .isFalse: self = .doesNotHold
    }
  }
}
