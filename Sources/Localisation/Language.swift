/// A language the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Lao.
  case lao = "lo"
  /// Thai.
  case thai = "th"
}
