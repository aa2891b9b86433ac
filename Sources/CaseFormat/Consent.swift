public import Source

/// What the person said about passing something on to one recipient.
public struct Consent: Hashable, Sendable {
  /// What was said.
  public enum Answer: String, Sendable, CaseIterable {
    case given, refused, withdrawn
    /// Nothing was agreed, and it had to be passed on all the same.
    case emergency
  }

  /// Who would receive it: the id of a provider or service.
  public var recipient: String
  /// What was said.
  public var answer: Answer
  /// What may be passed on besides which help is needed: ids of topics, and `result`.
  ///
  /// What is not listed is not passed on.
  public var items: [String]
  /// When it was said.
  public var date: CivilDate?
  /// The legal ground on which it was passed on in an emergency.
  public var ground: String?

  /// The item that stands for the result and its reasons.
  public static let result = "result"

  /// A consent, a refusal or a withdrawal.
  public init(
    recipient: String, answer: Answer, items: [String] = [], date: CivilDate? = nil, ground: String? = nil
  ) {
    self.recipient = recipient
    self.answer = answer
    self.items = items
    self.date = date
    self.ground = ground
  }
}
