public import RuleEngine
import RuleLanguage

/// What changes when a case is answered otherwise.
public struct ShownComparison: Sendable, Encodable {
  /// The answers that differ.
  public let answers: [ShownOtherAnswer]
  /// Determinations whose outcome differs, before and after.
  public let determinations: [ShownShift]
  /// Everything else that differs: signs, conclusions, categories, needs, safeguards and services.
  public let changes: [ShownChange]
  /// Needs that are raised both times, and that services meet otherwise.
  public let referrals: [ShownReferralChange]
}

/// A determination before and after.
public struct ShownShift: Hashable, Sendable, Encodable {
  /// What it is.
  public let before: ShownOutcome
  /// What it would be.
  public let after: ShownOutcome
}

/// A proposition whose truth differs.
public struct ShownChange: Hashable, Sendable, Encodable {
  /// What it is.
  public let kind: ShownKind
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Whether it holds.
  public let before: ShownTruth
  /// Whether it would hold.
  public let after: ShownTruth
}

/// A need that is raised both times.
public struct ShownReferralChange: Hashable, Sendable, Encodable {
  /// The need's id.
  public let id: String
  /// The need's text.
  public let title: String
  /// Whether somebody can help.
  public let before: Referral.Status
  /// Whether somebody could.
  public let after: Referral.Status
}

extension ShownComparison {
  init(_ before: Evaluation, _ after: Evaluation, changing facts: [FactID], _ wording: Wording) {
    let old = ReportBuilder(before, wording)
    let new = ReportBuilder(after, wording)
    answers = facts.map { fact in
      let now = old.answer(fact)
      return ShownOtherAnswer(id: now.id, label: now.label, now: now.answer, instead: new.answer(fact).answer)
    }
    determinations = old.pack.determinations.indices.compactMap { id in
      let shift = ShownShift(before: old.outcome(id), after: new.outcome(id))
      return shift.before == shift.after ? nil : shift
    }
    let offered = Self.offered(before).union(Self.offered(after))
    changes = old.compared.compactMap { proposition in
      guard before.truth(proposition) != after.truth(proposition) else { return nil }
      if case .service(let service) = proposition, !offered.contains(service) { return nil }
      let name = old.titled(proposition)
      return ShownChange(
        kind: proposition.kind(in: old.pack), id: name.id, title: name.title,
        before: ShownTruth(before.truth(proposition)), after: ShownTruth(after.truth(proposition)))
    }
    referrals = old.pack.needs.indices.compactMap { need in
      guard old.holds(.need(need)), new.holds(.need(need)) else { return nil }
      let statuses = (before.referral(for: need).status, after.referral(for: need).status)
      guard statuses.0 != statuses.1 else { return nil }
      return ShownReferralChange(
        id: old.pack.needs[need].id, title: old.pack.needs[need].entry.title, before: statuses.0,
        after: statuses.1)
    }
  }

  /// Services that offer a need which is raised.
  private static func offered(_ evaluation: Evaluation) -> Set<ServiceID> {
    Set(evaluation.referrals.flatMap(\.options).map(\.service))
  }
}

extension ReportBuilder {
  /// What a comparison looks at, in a fixed order.
  fileprivate var compared: [Proposition] {
    let others = pack.classifications.indices.map {
      Proposition.category($0, pack.classifications[$0].otherwise)
    }
    return pack.propositions.filter {
      if case .gate = $0 { return false }
      return true
    } + others
  }
}
