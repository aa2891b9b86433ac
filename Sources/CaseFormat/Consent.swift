public import Source

/// What the person said about passing something on to one recipient.
public struct Consent: Hashable, Sendable {
  /// What was said.
  public enum Answer: String, Sendable, CaseIterable { case given, refused, withdrawn }

  /// Who would receive it: the id of a provider or service.
  public var recipient: String
  /// What was said.
  public var answer: Answer
  /// What may be passed on: ids of facts or topics.
  ///
  /// What is not listed is not passed on.
  public var items: [String]
  /// When it was said.
  public var date: CivilDate?

  /// A consent, a refusal or a withdrawal.
  public init(recipient: String, answer: Answer, items: [String] = [], date: CivilDate? = nil) {
    self.recipient = recipient
    self.answer = answer
    self.items = items
    self.date = date
  }
}
