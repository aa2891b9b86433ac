public import RuleEngine
import RuleLanguage

/// A need that is raised, with the services that offer it.
public struct ShownNeed: Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Within what time: `within 24 hours`.
  public let urgency: String
  /// What has to be agreed: `informed`, `assent` or `not_required`.
  public let consent: String
  /// The same in words.
  public let consentWords: String
  /// Whether it is raised on doubt.
  public let isPresumed: Bool
  /// Missing answers that it is raised on, where it is raised on doubt.
  public let presumedFor: [ShownAnswer]
  /// Whether somebody can help.
  public let status: Referral.Status
  /// Every service that offers it, in order.
  public let services: [ShownOption]
  /// Whom to ask where no service fits.
  public let ifUnmet: String
  /// What it rests on.
  public let sources: [ShownCitation]
}

/// A service for a need, and whether it fits this case.
public struct ShownOption: Hashable, Sendable, Encodable {
  /// How it fits.
  public enum Fit: String, Hashable, Sendable, Encodable {
    case fits
    case mayFit = "may fit"
    case doesNotFit = "does not fit"
  }
  /// The service's id.
  public let id: String
  /// The service's name.
  public let title: String
  /// How it fits.
  public let fit: Fit
  /// Why it does not fit, each reason a sentence or two.
  public let because: [String]
  /// What has to be known first, where it may fit.
  public let toKnow: [ShownAnswer]
}

extension ReportBuilder {
  /// Needs that are raised, the most urgent first.
  var needs: [ShownNeed] { evaluation.referrals.map(need) }

  private func need(_ referral: Referral) -> ShownNeed {
    let need = pack.needs[referral.need]
    let proposition = Proposition.need(referral.need)
    return ShownNeed(
      id: need.id, title: need.entry.title, urgency: wording.within(need.urgency),
      consent: need.consent.rawValue, consentWords: wording.consent(need.consent),
      isPresumed: evaluation.isPresumed(proposition),
      presumedFor: answers(inOrder(evaluation.doubts(behind: proposition))),
      status: referral.status, services: referral.options.map(option), ifUnmet: need.ifUnmet,
      sources: citations(need.entry.citations))
  }

  private func option(_ option: Referral.Option) -> ShownOption {
    let entry = pack.services[option.service].entry
    switch option.fits {
    case .isTrue: return ShownOption(id: entry.id, title: entry.title, fit: .fits, because: [], toKnow: [])
    case .unknown:
      return ShownOption(
        id: entry.id, title: entry.title, fit: .mayFit, because: [],
        toKnow: missing(for: .service(option.service)))
    case .isFalse:
      return ShownOption(
        id: entry.id, title: entry.title, fit: .doesNotFit, because: obstacles(to: option.service),
        toKnow: [])
    }
  }

  /// Needs that are not raised yet but may be, with what is missing.
  var openNeeds: [ShownOpen] {
    pack.needs.indices.filter { isOpen(.need($0)) }.map { open(.need($0)) }
  }
}
