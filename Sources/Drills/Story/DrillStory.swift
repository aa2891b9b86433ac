import CaseFormat
public import RuleEngine
public import RuleLanguage
public import Scenarios
public import Source

/// A story that is drilled: what the rules make of it, and what there is to choose from.
///
/// What is right is read off the evaluation, never off what the story expects: a drill and `evaluate` cannot disagree.
public struct DrillStory: Sendable {
  /// The story.
  public let scenario: Scenario
  /// What the rules make of it.
  public let evaluation: Evaluation
  /// Signs to choose from, by index: those that hold and those that could be taken for them.
  public let signs: [RuleID]
  /// Services to choose from: those to call first, and others.
  public let services: [ServiceID]
  /// Safeguards with something that must not be done: those that apply, and others.
  public let cautions: [SafeguardID]

  /// The story's id.
  public var id: String { scenario.record.code }
  /// The pack, in the language of the evaluation.
  public var pack: Pack { evaluation.program.pack }
  /// What the determination that is drilled came to; it is the pack's first.
  public var interval: TierInterval { evaluation.interval(Self.determination) }
  /// The tiers to choose from, lowest first.
  public var tiers: [Determination.Tier] { pack.determinations[Self.determination].tiers }
  /// The first tier that calls for something to be found; see `Pack.drillThreshold`.
  public var threshold: Int { pack.drillThreshold }

  /// The determination that is drilled.
  public static let determination: DeterminationID = 0

  /// A story under a program that has a determination.
  ///
  /// - Parameter today: the date of a story without one.
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(_ scenario: Scenario, program: Program, today: CivilDate) throws(MissingParameters) {
    let evaluation = try program.evaluate(
      scenario.record.answers.closed(), asOf: scenario.record.asOf ?? today)
    self.scenario = scenario
    self.evaluation = evaluation
    signs = Choices.signs(evaluation)
    services = Choices.services(evaluation)
    cautions = Choices.cautions(evaluation)
  }

  /// Whether a sign on the list is there.
  public func isThere(sign: RuleID) -> Bool { evaluation.truth(.rule(sign)) == .isTrue }

  /// Whether a service on the list is one to call.
  public func isToCall(_ service: ServiceID) -> Bool { Choices.toCall(evaluation).contains(service) }

  /// Whether a safeguard on the list applies.
  public func applies(_ safeguard: SafeguardID) -> Bool { evaluation.truth(.safeguard(safeguard)) == .isTrue }
}

extension Pack {
  /// The first tier of the determination that is drilled that calls for something to be found: the one that doubt is announced as,
  /// else the one above the lowest.
  ///
  /// To stay below it where the rules reach it is a miss, to reach it where they do not a false alarm.
  public var drillThreshold: Int { determinations.first?.whileOpen ?? 1 }
}
