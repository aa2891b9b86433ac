import RuleEngine
import RuleLanguage

/// A determination's outcome with its reasons.
public struct ShownDetermination: Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// The tier to announce and act on.
  public let announced: ShownTier
  /// The highest tier certainly reached.
  public let lower: Titled
  /// The highest tier still possible.
  public let upper: Titled
  /// Whether nothing that is unknown can change it.
  public let isFinal: Bool
  /// Whether the lowest tier, the one without a condition, is the final result.
  public let isLowest: Bool
  /// Whether it rests on doubt.
  public let isPresumed: Bool
  /// Missing answers that it rests on, where it rests on doubt.
  public let presumedFor: [ShownAnswer]
  /// At most three groups that are enough for the lower bound together.
  public let reasons: [ShownReason]
  /// Tiers below the announced one that hold as well, the highest first.
  public let beneath: [ShownTier]
  /// The reasons for the first of them, where the announced tier has reasons of its own.
  public let reasonsBeneath: [ShownReason]
  /// Tiers above the lower bound that are still possible, the lowest first.
  public let stillPossible: [Titled]
  /// Those of them that are above the announced tier.
  public let couldBecome: [Titled]
  /// Answers that are missing to settle it, the least sensitive first.
  public let missing: [ShownAnswer]
  /// Why the tier just above the upper bound does not hold.
  public let notHigher: ShownContrast?

  /// Whether it is open, nothing was found so far, and nothing higher is announced either.
  var restsOnHardlyAnything: Bool { !isFinal && announced.id == lower.id && reasons.isEmpty }
}

/// A tier with what it means and asks for.
public struct ShownTier: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// What it means.
  public let meaning: String?
  /// What to do.
  public let advice: [String]
}

/// One of the reasons: a rule and the person's own answers that make it hold.
public struct ShownReason: Hashable, Sendable, Encodable {
  /// The rule's id.
  public let id: String
  /// The rule's title.
  public let title: String
  /// The answers.
  public let answers: [ShownAnswer]
  /// What the rule rests on.
  public let sources: [ShownCitation]
}

extension ReportBuilder {
  func determination(_ id: DeterminationID) -> ShownDetermination {
    let entry = pack.determinations[id]
    let interval = evaluation.interval(id)
    let lower = Proposition.tier(id, interval.lower)
    let beneath = (1..<max(1, interval.announced)).reversed().filter { holds(.tier(id, $0)) }
    let doubts = interval.lower > 0 ? evaluation.doubts(behind: lower) : []
    return ShownDetermination(
      id: entry.id, title: entry.entry.title, announced: tier(entry.tiers[interval.announced]),
      lower: titled(entry.tiers[interval.lower].entry), upper: titled(entry.tiers[interval.upper].entry),
      isFinal: interval.isFinal, isLowest: interval.isFinal && interval.lower == 0,
      isPresumed: interval.lower > 0 && evaluation.isPresumed(lower),
      presumedFor: answers(inOrder(doubts)),
      reasons: reasons(id, interval.lower),
      beneath: beneath.map { tier(entry.tiers[$0]) },
      reasonsBeneath: beneath.first.map { $0 < interval.lower ? reasons(id, $0) : [] } ?? [],
      stillPossible: openTiers(id, above: interval.lower, upTo: interval.upper),
      couldBecome: openTiers(id, above: interval.announced, upTo: interval.upper),
      missing: missing(id, interval),
      notHigher: interval.upper + 1 < entry.tiers.count ? contrast(.tier(id, interval.upper + 1)) : nil)
  }

  private func openTiers(_ id: DeterminationID, above tier: Int, upTo upper: Int) -> [Titled] {
    let tiers = pack.determinations[id].tiers
    return tiers.indices.filter { tier < $0 && $0 <= upper && isOpen(.tier(id, $0)) }
      .map { titled(tiers[$0].entry) }
  }

  /// Answers without an exact value that keep the interval open, the least sensitive first.
  private func missing(_ id: DeterminationID, _ interval: TierInterval) -> [ShownAnswer] {
    var facts: Set<FactID> = []
    for tier in (interval.lower...interval.upper).dropFirst() {
      facts.formUnion(evaluation.missingFacts(for: .tier(id, tier)))
    }
    return answers(inOrder(facts))
  }

  private func tier(_ tier: Determination.Tier) -> ShownTier {
    ShownTier(id: tier.id, title: tier.entry.title, meaning: tier.meaning, advice: tier.advice)
  }

  private func reasons(_ id: DeterminationID, _ tier: Int) -> [ShownReason] {
    evaluation.reasons(for: id, tier: tier).map(reason)
  }

  private func reason(_ reason: Reason) -> ShownReason {
    let name = titled(reason.rule)
    return ShownReason(
      id: name.id, title: name.title, answers: answers(reason.facts),
      sources: citations(words.citations(of: reason.rule)))
  }
}
