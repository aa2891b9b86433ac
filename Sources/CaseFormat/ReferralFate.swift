public import Source

/// What became of one referral.
public struct ReferralFate: Hashable, Sendable {
  /// What became of it.
  public enum Fate: String, Sendable, CaseIterable {
    /// Offered, and not decided yet.
    case pending
    /// The person took it, and the service took the person.
    case accepted
    /// The person did not want it.
    case declined
    /// The service could not help.
    case unavailable
  }

  /// The need's id.
  public var need: String
  /// The service's id.
  public var service: String
  /// What became of it.
  public var fate: Fate
  /// Since when.
  public var date: CivilDate?

  /// The fate of a referral.
  public init(need: String, service: String, fate: Fate, date: CivilDate? = nil) {
    self.need = need
    self.service = service
    self.fate = fate
    self.date = date
  }
}

extension CaseRecord {
  /// Records a referral's fate in place of what was recorded for the same need and service.
  public mutating func note(_ fate: ReferralFate) {
    if let index = referrals.firstIndex(where: { ($0.need, $0.service) == (fate.need, fate.service) }) {
      referrals[index] = fate
    } else {
      referrals.append(fate)
    }
  }
}
