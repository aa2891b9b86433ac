import RuleEngine

/// A truth, and whether any pending fact can still reach it.
package struct Outcome {
  package let truth: Truth
  /// True of what is known, and of what reads only settled things.
  package let isSettled: Bool

  package init(_ truth: Truth, isSettled: Bool) {
    self.truth = truth
    self.isSettled = truth.isKnown || isSettled
  }

  package static func certain(_ value: Bool) -> Outcome {
    Outcome(value ? .isTrue : .isFalse, isSettled: true)
  }

  package var negated: Outcome {
    switch truth {
    case .isTrue: .certain(false)
    case .isFalse: .certain(true)
    case .unknown: self
    }
  }

  /// False if one is false, true if all are true.
  package static func all(_ parts: [Outcome]) -> Outcome {
    if parts.contains(where: { $0.truth == .isFalse }) { return .certain(false) }
    return Outcome(parts.allSatisfy { $0.truth == .isTrue } ? .isTrue : .unknown, reading: parts)
  }

  /// True if one is true, false if all are false.
  package static func any(_ parts: [Outcome]) -> Outcome {
    if parts.contains(where: { $0.truth == .isTrue }) { return .certain(true) }
    return Outcome(parts.allSatisfy { $0.truth == .isFalse } ? .isFalse : .unknown, reading: parts)
  }

  /// True if that many are true, false if fewer than that many are not false.
  package static func atLeast(_ count: Int, of parts: [Outcome]) -> Outcome {
    let certain = parts.filter { $0.truth == .isTrue }.count
    let possible = parts.filter { $0.truth != .isFalse }.count
    if certain >= count { return .certain(true) }
    return Outcome(possible < count ? .isFalse : .unknown, reading: parts)
  }

  private init(_ truth: Truth, reading parts: [Outcome]) {
    self.init(truth, isSettled: parts.allSatisfy(\.isSettled))
  }
}
