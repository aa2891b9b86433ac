/// How an interview is led, and what is given to the person: what `interview:` of the manifest says.
///
/// Everything is optional; a pack without it is asked from the first topic to the last.
public struct InterviewPlan: Sendable {
  /// What is said aloud before the question whether the person wants to talk.
  public var introduction: [String] = []
  /// The yes_no fact that says whether the person wants to talk; a certain no ends the interview.
  public var consent: FactID?
  /// What has to hold before a question of sensitivity 3 is asked.
  public var sensitiveWhen: RuleID?
  /// The topic that holds what the person wants and fears, which comes first in what is handed over.
  public var wishes: Int?
  /// The number fact that counts earlier interviews.
  public var earlierInterviews: FactID?
  /// The fact that says who interprets.
  public var interpreter: FactID?
  /// What to do when the person is in distress.
  public var comfort: [String] = []
  /// How many days a case may be kept.
  public var keepDays: ParameterID?
  /// What can join two cases, such as the same boat.
  public var links: [Label] = []
  /// What is given to the person on paper.
  public var card: Card?

  /// Nothing said.
  public init() {}

  /// A card that the person takes along, and that anybody at home may read.
  public struct Card: Sendable {
    /// Its heading.
    public var title: String
    /// What it says.
    public var lines: [String]
    /// Services whose contacts stand on it.
    public var services: [ServiceID]
  }
}
