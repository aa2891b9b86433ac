public import RuleLanguage

/// A determination's outcome: the highest tier certainly reached, and the highest still possible.
public struct TierInterval: Hashable, Sendable {
  /// Index of the highest tier whose condition is true.
  public let lower: Int
  /// Index of the highest tier whose condition is not false; never below `lower`.
  public let upper: Int
  /// The tier to announce: `lower`, or the determination's `while_open` tier if the interval could still reach it.
  public let announced: Int

  /// Whether both ends meet.
  public var isFinal: Bool { lower == upper }
}

extension Evaluation {
  /// The interval of a determination.
  public func interval(_ id: DeterminationID) -> TierInterval {
    let determination = program.pack.determinations[id]
    let truths = determination.tiers.indices.map { $0 == 0 ? Truth.isTrue : truth(.tier(id, $0)) }
    let lower = truths.lastIndex(of: .isTrue) ?? 0
    let upper = max(lower, truths.lastIndex { $0 != .isFalse } ?? 0)
    let announced = determination.whileOpen.map { $0 <= upper ? max(lower, $0) : lower } ?? lower
    return TierInterval(lower: lower, upper: upper, announced: announced)
  }

  /// Categories of a classification that may still apply, by index, and the one that certainly does.
  public func categories(_ id: ClassificationID) -> (certain: [Int], possible: [Int]) {
    let indices = program.pack.classifications[id].categories.indices
    return (
      indices.filter { truth(.category(id, $0)) == .isTrue },
      indices.filter { truth(.category(id, $0)) != .isFalse }
    )
  }
}
