/// What a version changed on purpose.
public struct ChangeNote: Sendable {
  /// Id, title, note.
  public var entry: Entry
  /// Ids of what protects less, or fewer people; some may be gone from the pack.
  public var lessProtective: [String]
}
