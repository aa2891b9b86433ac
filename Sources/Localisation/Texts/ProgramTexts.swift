/// The program's own texts in one language.
///
/// ```swift
/// ProgramTexts(.lao).text(ProgramText.numberOutside, ["low": "0", "high": "99"])
/// ```
public struct ProgramTexts: Sendable {
  /// The language.
  public let language: Language

  /// The texts in a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The texts in the language with this code; in English if the program does not speak it.
  public init(code: String) {
    self.init(Language(rawValue: code) ?? .english)
  }

  /// Whether no native reader has reviewed these texts yet.
  public var areDrafts: Bool { language != .english }

  /// A text with its values filled in, each under the name that stands in braces.
  public func text(_ key: some TextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
    template(key).filled(with: values)
  }

  func template(_ key: some TextKey) -> TextTemplate {
    switch language {
    case .english: TextTemplate(key.english)
    case .lao: TextTemplate(key.lao)
    case .thai: TextTemplate(key.thai)
    }
  }

  /// A text of an interview.
  public func text(_ key: ProgramText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    template(key).filled(with: values)
  }
}
