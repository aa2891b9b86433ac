import RuleEngine
import RuleLanguage

/// A determination's outcome in short.
public struct ShownOutcome: Hashable, Sendable, Encodable {
  /// The determination's id.
  public let id: String
  /// The determination's text.
  public let title: String
  /// The tier to announce.
  public let announced: Titled
  /// The highest tier certainly reached.
  public let lower: Titled
  /// The highest tier still possible.
  public let upper: Titled
  /// Whether both are the same.
  public let isFinal: Bool
}

/// The proofs of both bounds of a determination.
public struct ShownBounds: Sendable, Encodable {
  /// What it came to.
  public let outcome: ShownOutcome
  /// The proof of the lower bound, and of every tier above it: why it is open or does not hold.
  public let proofs: [ProofTree]

  init(_ outcome: ShownOutcome, proofs: [ProofTree]) {
    self.outcome = outcome
    self.proofs = proofs
  }
}

extension ReportBuilder {
  func outcome(_ id: DeterminationID) -> ShownOutcome {
    let entry = pack.determinations[id]
    let interval = evaluation.interval(id)
    return ShownOutcome(
      id: entry.id, title: entry.entry.title, announced: titled(entry.tiers[interval.announced].entry),
      lower: titled(entry.tiers[interval.lower].entry), upper: titled(entry.tiers[interval.upper].entry),
      isFinal: interval.isFinal)
  }
}
