public import Localisation

/// The sheet that says who a code is: kept apart from everything else.
public struct IdentitySheet {
  private let code: String
  private let texts: ProgramTexts

  /// The sheet for a case's code.
  public init(code: String, texts: ProgramTexts) {
    self.code = code
    self.texts = texts
  }

  private static let keys: [FormText] = [
    .identityName, .identityOtherNames, .identityBorn, .identityFrom, .identityPapers, .identityContact,
    .identityRelative,
  ]

  /// What stands on the sheet, in order.
  public var questions: [String] { Self.keys.map { texts.text($0) } }

  /// The page with these answers to the questions; a missing or empty one is left to be filled in.
  public func document(_ answers: [String]) -> Document {
    var page = Document(language: texts.language.rawValue, title: texts.text(FormText.identitySheet))
    page.subtitles = [texts.text(FormText.identityWarning)]
    page.add(nil, [.field(texts.text(FormText.caseCode), code)], isImportant: true)
    page.add(
      nil,
      questions.enumerated().map { index, question in
        let answer = answers.indices.contains(index) ? answers[index] : ""
        return answer.isEmpty ? .blank(question) : .field(question, answer)
      })
    page.notes = [texts.text(FormText.identityNotSaid)]
    return page
  }
}
