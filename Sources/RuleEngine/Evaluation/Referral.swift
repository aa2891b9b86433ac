public import RuleLanguage

/// A need matched with the services that offer it.
public struct Referral: Sendable {
  /// A service, and whether it fits this case.
  public struct Option: Hashable, Sendable {
    /// The service.
    public let service: ServiceID
    /// True if it fits, false if it certainly does not; the service's proof says why.
    public let fits: Truth
  }

  /// Whether somebody can help.
  public enum Status: String, Sendable {
    /// A service fits.
    case met
    /// A service may fit, once what is unknown is known.
    case open
    /// No service fits.
    case unmet
  }

  /// The need.
  public let need: NeedID
  /// Every service that offers it, in order: preferred ones first, then by id.
  public let options: [Option]

  /// Whether somebody can help.
  public var status: Status {
    if options.contains(where: { $0.fits == .isTrue }) { return .met }
    return options.contains { $0.fits == .unknown } ? .open : .unmet
  }
}

extension Evaluation {
  /// Referrals for every need that is raised, the most urgent first, then by id.
  public var referrals: [Referral] {
    let needs = program.pack.needs
    return needs.indices.filter { truth(.need($0)) == .isTrue }
      .sorted { (needs[$0].urgency.hours, $0) < (needs[$1].urgency.hours, $1) }
      .map(referral)
  }

  /// The referral for a need, raised or not.
  public func referral(for need: NeedID) -> Referral {
    let pack = program.pack
    let preferred = pack.needs[need].prefer
    let others = pack.services.indices.filter {
      pack.services[$0].offers.contains(need) && !preferred.contains($0)
    }
    return Referral(
      need: need, options: (preferred + others).map { .init(service: $0, fits: truth(.service($0))) })
  }
}
