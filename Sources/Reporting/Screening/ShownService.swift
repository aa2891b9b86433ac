import RuleEngine
import RuleLanguage
public import Source

/// A service with how to reach it.
public struct ShownService: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The name.
  public let title: String
  /// Who provides it.
  public let provider: Titled
  /// What it does not do, how long, how many.
  public let limits: String?
  /// How to reach it.
  public let contacts: [ShownContact]
  /// What its entry rests on.
  public let sources: [ShownCitation]
}

/// A number or address.
public struct ShownContact: Hashable, Sendable, Encodable {
  /// What kind: `phone` or `address` for example.
  public let kind: String
  /// The number or address.
  public let text: String
  /// The day on which somebody last checked it; nil if nobody did.
  public let verified: CivilDate?
  /// Where it comes from.
  public let source: String?
}

extension ReportBuilder {
  /// The services that fit or may fit a need, each once, by id.
  func services(for needs: [ShownNeed]) -> [ShownService] {
    let shown = Set(needs.flatMap(\.services).filter { $0.fit != .doesNotFit }.map(\.id))
    return pack.services.filter { shown.contains($0.id) }.map(service)
  }

  private func service(_ service: Service) -> ShownService {
    ShownService(
      id: service.id, title: service.entry.title, provider: titled(pack.providers[service.provider]),
      limits: service.limits, contacts: service.contacts.map(contact),
      sources: citations(service.entry.citations))
  }

  private func contact(_ contact: Service.Contact) -> ShownContact {
    let day: CivilDate? = if case .on(let day) = contact.verified { day } else { nil }
    return ShownContact(kind: contact.kind, text: contact.text, verified: day, source: contact.source)
  }
}
