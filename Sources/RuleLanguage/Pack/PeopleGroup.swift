/// A group of people, such as children.
public struct PeopleGroup: Sendable {
  /// Id, title, citations.
  public var entry: Entry
  /// Who belongs to it.
  public var when: Condition
}
