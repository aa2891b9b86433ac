/// A text of the program itself, as opposed to those of a pack, in every language that it speaks.
///
/// Keys are cases of enumerations, their texts one `switch` for each language: a text that is missing in one of them does not compile. `{name}`
/// stands for a value that is filled in; tests hold the names equal.
public protocol TextKey: Sendable, CaseIterable, RawRepresentable<String> {
  /// The text in English.
  var english: String { get }
  /// The text in Lao.
  var lao: String { get }
  /// The text in Thai.
  var thai: String { get }
}
