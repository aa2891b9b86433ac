import PolicyAnalysis
import RuleLanguage

extension CoverageReport {
  /// What stories reach, as programs read it.
  struct Listed: Encodable {
    /// The two shares of some stories.
    struct Shares: Encodable {
      let conditions: Share
      let pairs: Share
    }

    /// A condition of which something is not shown.
    struct Missing: Encodable {
      let place: ShownFinding.Place?
      /// The id of what it decides.
      let decides: String
      /// As the pack writes it.
      let condition: String
      /// The rule that it reads.
      let rule: String?
      /// "never true", "never decides by being false".
      let missing: [String]
    }

    let all: Shares
    let handWritten: Shares?
    /// Conditions that nothing was decided for within the bound.
    let undecided: Int
    let missing: [Missing]
  }

  /// The report as programs read it.
  mutating func listed() -> Listed {
    var entries: [Listed.Missing] = []
    for condition in coverage.conditions where !missing(condition).isEmpty {
      entries.append(
        Listed.Missing(
          place: places.place(condition.leaf.span), decides: pack.name(of: condition.proposition).id,
          condition: sentence(condition), rule: ruleRead(condition), missing: missing(condition)))
    }
    return Listed(
      all: shares(coverage), handWritten: handWritten.map(shares), undecided: coverage.undecided,
      missing: entries)
  }

  private func shares(_ coverage: Coverage) -> Listed.Shares {
    Listed.Shares(conditions: conditions(coverage), pairs: pairs(coverage))
  }
}
