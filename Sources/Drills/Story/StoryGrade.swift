import RuleEngine
public import RuleLanguage

/// How a trainee's judgement stands to what the rules make of a story.
public enum Verdict: String, Hashable, Sendable, CaseIterable, Codable {
  /// The tier that is announced.
  case right
  /// A higher tier that the story leaves possible: neither right nor wrong.
  case cautious
  /// Somebody for whom something was to be found would have gone without.
  case missed
  /// Too low, and still something is found.
  case tooLow = "too_low"
  /// Something was "found" where the rules find nothing.
  case falseAlarm = "false_alarm"
  /// Too high, on the same side of the threshold.
  case tooHigh = "too_high"

  /// The verdict on a tier.
  ///
  /// - Parameters:
  ///   - chosen: the tier that was chosen.
  ///   - announced: the tier that the rules announce.
  ///   - highest: the highest tier that they leave possible.
  ///   - threshold: the first tier that calls for something to be found.
  public init(chosen: Int, announced: Int, highest: Int, threshold: Int) {
    if chosen == announced {
      self = .right
    } else if chosen < announced {
      self = chosen < threshold && announced >= threshold ? .missed : .tooLow
    } else if chosen <= highest {
      self = .cautious
    } else {
      self = chosen >= threshold && announced < threshold ? .falseAlarm : .tooHigh
    }
  }

  /// The mark for it; nothing is earned or lost by caution that the story allows.
  public func mark(_ certainty: Certainty) -> Int {
    self == .cautious ? 0 : certainty.mark(isRight: self == .right)
  }
}

/// What was chosen from a list, held against what is right.
public struct Found<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Right, and chosen.
  public let seen: [ID]
  /// Right, and not chosen, the weightiest first.
  public let missed: [ID]
  /// Chosen, and not right.
  public let notThere: [ID]

  init(_ chosen: Set<ID>, among choices: [ID], isRight: (ID) -> Bool) {
    let right = choices.filter(isRight)
    seen = right.filter(chosen.contains)
    missed = right.filter { !chosen.contains($0) }
    notThere = choices.filter { chosen.contains($0) && !right.contains($0) }
  }
}

/// What the rules say of a trainee's answer to a story.
public struct StoryGrade: Hashable, Sendable {
  /// How the tier was judged.
  public let verdict: Verdict
  /// The mark for the tier after certainty.
  public let mark: Int
  /// The signs.
  public let signs: Found<RuleID>
  /// Whom to call.
  public let services: Found<ServiceID>
  /// What must not be done.
  public let cautions: Found<SafeguardID>
}

extension DrillStory {
  /// Grades an answer against the evaluation.
  public func grade(_ answer: StoryAnswer) -> StoryGrade {
    let verdict = Verdict(
      chosen: answer.tier, announced: interval.announced, highest: interval.upper, threshold: threshold)
    let toCall = Choices.toCall(evaluation)
    return StoryGrade(
      verdict: verdict, mark: verdict.mark(answer.certainty),
      signs: Found(answer.signs, among: Choices.inWeight(signs, evaluation), isRight: isThere),
      services: Found(
        answer.services, among: toCall + services.filter { !toCall.contains($0) },
        isRight: { toCall.contains($0) && services.contains($0) }),
      cautions: Found(answer.cautions, among: cautions, isRight: applies))
  }
}
