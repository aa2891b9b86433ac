import Localisation

/// A paragraph for an officer's screen: what it is for, and its text.
///
/// A face decides how a role looks; a plain one shows all alike.
public struct ScreenLine: Hashable, Sendable {
  /// What a paragraph is for.
  public enum Role: Hashable, Sendable {
    /// A heading.
    case heading
    /// What is to be asked or done next.
    case question
    /// Something to choose, after its number.
    case choice
    /// What has to be done before anything else.
    case urgent
    /// Plain text.
    case text
    /// Help, what stands in the background.
    case note
    /// Which keys work: a plain face says it once for a topic.
    case keys
  }

  /// What it is for.
  public let role: Role
  /// What stands before its first line, such as a number; the other lines are indented by as much.
  public let mark: String
  /// The text; empty for a blank line.
  public let text: String

  /// A paragraph.
  public init(_ role: Role, _ text: String, mark: String = "") {
    self.role = role
    self.mark = mark
    self.text = text
  }

  /// A blank line.
  public static let blank = ScreenLine(.text, "")

  /// The lines of the paragraph at a width in cells.
  public func lines(width: Int) -> [String] {
    if text.isEmpty, mark.isEmpty { return [""] }
    let rest = String(repeating: " ", count: mark.unicodeScalars.count)
    return TextWrapper(width: width, first: mark, rest: rest).lines(text)
  }
}
