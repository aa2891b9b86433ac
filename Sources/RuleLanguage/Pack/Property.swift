public import Source

/// A protection invariant that has to hold over every possible case.
public struct Property: Sendable {
  /// What has to hold.
  public enum Claim: Sendable {
    /// Changing the answers to these facts never changes the determination.
    case invariant(DeterminationID, under: [FactID])
    /// Where `when` holds, changing the fact's answer to `to` never lowers the determination.
    case neverLowers(DeterminationID, fact: FactID, to: FactValue, when: Condition?)
    /// A further statement about any fact never lowers the determination.
    case furtherStatement(DeterminationID)
    /// Wherever `premise` is true, `conclusion` is true.
    case implies(premise: Condition, conclusion: Condition)
    /// Some case makes it true.
    case possible(Condition)
    /// The case whose facts are all usual ends final at this tier.
    case usual(DeterminationID, tier: Int)
    /// The determination is never final at this tier while one of these rules or facts is open.
    case notFinal(DeterminationID, tier: Int, whileRules: [RuleID], whileFacts: [FactID])
    /// Wherever the condition is true, on every date from this one on, some service fits some raised need.
    case served(Condition, from: CivilDate)
  }

  /// Id, title, citations.
  public var entry: Entry
  /// What has to hold.
  public var claim: Claim

  /// The id.
  public var id: String { entry.id }

  package init(entry: Entry, claim: Claim) {
    self.entry = entry
    self.claim = claim
  }
}
