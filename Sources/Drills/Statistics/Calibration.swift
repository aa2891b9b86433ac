/// How often judgements were right at each level of certainty.
public struct Calibration: Hashable, Sendable {
  private var right: [Certainty: Proportion] = [:]
  /// The sum of all marks.
  public private(set) var marks = 0

  /// Nothing counted.
  public init() {}

  /// Counts a judgement with the mark it got.
  public mutating func add(_ certainty: Certainty, isRight: Bool, mark: Int) {
    right[certainty, default: Proportion()].add(isRight)
    marks += mark
  }

  /// How many judgements at a level were right.
  public func right(at certainty: Certainty) -> Proportion { right[certainty] ?? Proportion() }

  /// Levels at which the class was right less often than it takes for the level to pay.
  public var overconfident: [Certainty] {
    Certainty.allCases.filter { level in right(at: level).value.map { $0 < level.worthFrom } ?? false }
  }
}
