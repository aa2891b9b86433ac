public import RuleLanguage

/// What a trainee made of a story.
public struct StoryAnswer: Hashable, Sendable {
  /// Signs that they saw.
  public var signs: Set<RuleID>
  /// The tier that they would act on.
  public var tier: Int
  /// Services that they would call.
  public var services: Set<ServiceID>
  /// Safeguards whose prohibitions they would mind.
  public var cautions: Set<SafeguardID>
  /// How sure they are of the tier.
  public var certainty: Certainty

  /// An answer.
  public init(
    signs: Set<RuleID>, tier: Int, services: Set<ServiceID>, cautions: Set<SafeguardID>, certainty: Certainty
  ) {
    self.signs = signs
    self.tier = tier
    self.services = services
    self.cautions = cautions
    self.certainty = certainty
  }
}
