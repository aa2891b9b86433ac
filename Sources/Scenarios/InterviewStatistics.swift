public import Interviewing
import RuleEngine
public import RuleLanguage

/// How many questions interviews take, by the tier that they end at.
public struct InterviewStatistics: Sendable {
  /// Interviews whose result differs from the full form's, or that never ended where they should.
  public private(set) var misses: [Miss] = []
  /// How many interviews were held to their end.
  public private(set) var interviewCount = 0
  /// Interviews that the person did not want.
  public private(set) var refused = 0
  private var counts: [Group: [Count]] = [:]

  /// An interview that came to another result than the full form.
  public struct Miss: Hashable, Sendable {
    /// The case's code.
    public let code: String
    /// Ids of what differs.
    public let differences: [String]
  }

  /// The questions of one interview.
  public struct Count: Hashable, Sendable {
    /// Until the determination was settled.
    public let untilSettled: Int
    /// Until the end.
    public let untilEnd: Int
    /// Of how many that the full form asks.
    public let fullForm: Int
  }

  /// A determination and the tier that it was announced as.
  public struct Group: Hashable, Sendable {
    /// The determination.
    public let determination: DeterminationID
    /// The tier.
    public let tier: Int
  }

  /// Nothing counted yet.
  public init() {}

  /// Adds an interview.
  public mutating func add(_ trial: InterviewTrial, code: String) {
    if trial.wasRefused {
      refused += 1
      return
    }
    interviewCount += 1
    if !trial.differences.isEmpty { misses.append(Miss(code: code, differences: trial.differences)) }
    for (id, settled) in trial.settledAfter.enumerated() {
      let group = Group(determination: id, tier: trial.fullForm.interval(id).announced)
      counts[group, default: []].append(
        Count(
          untilSettled: settled, untilEnd: trial.questions.count, fullForm: trial.fullFormCount))
    }
  }

  /// The interviews of some tiers of a determination, in no order.
  public func counts(of determination: DeterminationID, tiers: some Sequence<Int>) -> [Count] {
    tiers.flatMap { counts[Group(determination: determination, tier: $0)] ?? [] }
  }
}

extension InterviewStatistics.Count {
  /// The median of whole numbers, the lower of the two in the middle; nil of none.
  public static func median(_ numbers: [Int]) -> Int? {
    numbers.isEmpty ? nil : numbers.sorted()[(numbers.count - 1) / 2]
  }
}
