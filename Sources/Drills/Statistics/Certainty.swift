/// How sure somebody is of a judgement, and what that costs or earns.
///
/// Certainty-based marking (Gardner-Medwin 1995): saying truly how sure one is earns the most. The highest level pays from four right answers
/// in five on, the middle one from two in three on.
public enum Certainty: Int, Hashable, Sendable, CaseIterable {
  /// Not sure.
  case low = 1
  /// Fairly sure.
  case middle = 2
  /// Quite sure.
  case high = 3

  /// The mark for a judgement: 1, 2 or 3 if it is right, 0, -2 or -6 if it is wrong.
  public func mark(isRight: Bool) -> Int {
    switch self {
    case .low: isRight ? 1 : 0
    case .middle: isRight ? 2 : -2
    case .high: isRight ? 3 : -6
    }
  }

  /// From which share of right judgements on this level earns more than the one below; 0 for the lowest.
  public var worthFrom: Double {
    guard let below = Certainty(rawValue: rawValue - 1) else { return 0 }
    // Where the expected marks of both levels are equal.
    let gain = mark(isRight: true) - below.mark(isRight: true)
    let loss = below.mark(isRight: false) - mark(isRight: false)
    return Double(loss) / Double(gain + loss)
  }
}
