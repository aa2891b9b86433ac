/// A language the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Lao.
  case lao = "lo"
  /// Thai.
  case thai = "th"

  /// What its speakers call it.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .lao: "ລາວ"
    case .thai: "ไทย"
    }
  }
}
