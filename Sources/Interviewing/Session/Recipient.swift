public import RuleEngine
public import RuleLanguage

/// Somebody to whom the person may be referred, with what for.
public struct Recipient: Hashable, Sendable {
  /// The provider, as an index into `Pack.providers`.
  public let provider: Int
  /// The services of it that come first for a need, in the order of the needs.
  public let services: [ServiceID]
  /// The needs they answer, the most urgent first.
  public let needs: [NeedID]
}

extension Evaluation {
  /// Those whose services come first for the needs that are raised, in the order of the needs.
  ///
  /// A service that fits comes before one that may fit.
  public var recipients: [Recipient] {
    var providers: [Int] = []
    var services: [Int: [ServiceID]] = [:]
    var needs: [Int: [NeedID]] = [:]
    for referral in referrals {
      let fitting =
        referral.options.first { $0.fits == .isTrue } ?? referral.options.first { $0.fits == .unknown }
      guard let service = fitting?.service else { continue }
      let provider = program.pack.services[service].provider
      if !providers.contains(provider) { providers.append(provider) }
      if services[provider]?.contains(service) != true { services[provider, default: []].append(service) }
      needs[provider, default: []].append(referral.need)
    }
    return providers.map {
      Recipient(provider: $0, services: services[$0] ?? [], needs: needs[$0] ?? [])
    }
  }
}
