import RuleEngine
import RuleLanguage
public import Source

/// A rule that would hold or may hold, but is not in force on the case's date.
public struct ShownDateNote: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// The first day in force, if there is one.
  public let from: CivilDate?
  /// The last day in force, if there is one.
  public let until: CivilDate?
}

extension ReportBuilder {
  /// Rules, tiers, needs and safeguards that only the date keeps from holding.
  var dateNotes: [ShownDateNote] {
    pack.propositions.compactMap { proposition in
      guard let period = period(of: proposition), !period.contains(evaluation.asOf) else { return nil }
      guard case .all(let parts)? = evaluation.proof(of: proposition).steps[proposition]?.condition.kind,
        let condition = parts.last, condition.truth != .isFalse
      else { return nil }
      let name = titled(proposition)
      return ShownDateNote(
        id: name.id, title: name.title, from: period.from, until: period.until)
    }
  }

  private func period(of proposition: Proposition) -> Period? {
    switch proposition {
    case .rule(let rule): pack.rules[rule].period
    case .tier(let determination, let tier): pack.determinations[determination].tiers[tier].period
    case .need(let need): pack.needs[need].period
    case .safeguard(let safeguard): pack.safeguards[safeguard].period
    case .category, .service, .gate, .impossible: nil
    }
  }
}
