/// What a version changed on purpose.
public struct ChangeNote: Sendable {
  /// Id, title, note.
  public var entry: Entry
  /// Ids of what protects less, or fewer people; some may be gone from the pack.
  public var lessProtective: [String]

  /// Named instead of an id: everything of which nothing is lost once an interview has ended.
  public static let whileOpen = "while_open"
}
