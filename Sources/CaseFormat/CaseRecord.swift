public import Source

/// What is kept of a case beside its answers: how it was taken, what was said and decided, what became of it.
///
/// Persons appear as codes only. Ids of tiers, needs and services are those of the pack that the case names.
public struct CaseRecord: Hashable, Sendable {
  /// Whether the interview is not over yet.
  public var isDraft = false
  /// The day of the interview.
  public var date: CivilDate?
  /// The language in which it was held, as a code such as `lo`.
  public var language: String?
  /// The interpreter's code.
  public var interpreter: String?
  /// The code of who asked.
  public var screener: String?
  /// How many minutes it took.
  public var minutes: Int?
  /// How often the person had been interviewed before.
  public var earlierInterviews: Int?
  /// The version of the program.
  public var program: String?
  /// The content hash of the pack, which says exactly which rules gave the result.
  public var packHash: String?
  /// The tier that the officer chose before the result was shown.
  public var ownView: String?
  /// The tier that the program announced.
  public var announced: String?
  /// What the officer decided where it differs from what was announced.
  public var decision: Decision?
  /// To whom what may be passed on.
  public var consents: [Consent] = []
  /// What became of each referral.
  public var referrals: [ReferralFate] = []
  /// The code of the group that the person arrived with.
  public var group: String?
  /// Other cases that belong together with this one.
  public var links: [Link] = []
  /// The last day on which the case may be kept.
  public var keepUntil: CivilDate?

  /// Nothing kept beside the answers.
  public init() {}
}

extension CaseRecord {
  /// The officer's tier after seeing the result; one below the announced tier needs a reason and a second person.
  public struct Decision: Hashable, Sendable {
    /// The tier.
    public var tier: String
    /// Why it was lowered.
    public var reason: String?
    /// The code of the second person.
    public var secondPerson: String?

    /// A decision.
    public init(tier: String, reason: String? = nil, secondPerson: String? = nil) {
      self.tier = tier
      self.reason = reason
      self.secondPerson = secondPerson
    }
  }

  /// Another case that belongs together with this one.
  public struct Link: Hashable, Sendable {
    /// The other case's code.
    public var code: String
    /// What joins them, as an id in the words of the pack.
    public var kind: String

    /// A link to a case.
    public init(code: String, kind: String) {
      self.code = code
      self.kind = kind
    }
  }

  /// What may be passed on to a recipient: the last word on it that allows anything.
  public func consent(to recipient: String) -> Consent? {
    guard let last = consents.last(where: { $0.recipient == recipient }) else { return nil }
    return last.answer == .given || last.answer == .emergency ? last : nil
  }

  /// Whether the last day on which the case may be kept is over.
  public func isOverdue(on today: CivilDate) -> Bool {
    keepUntil.map { $0 < today } ?? false
  }
}
