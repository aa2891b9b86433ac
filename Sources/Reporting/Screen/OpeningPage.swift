public import Localisation
public import RuleLanguage

/// What stands before the first question: whose practice is followed, what it is good for, and who formally identifies.
public struct OpeningPage {
  private let pack: Pack
  private let texts: ProgramTexts

  /// The page; `pack` has its texts in the language to show.
  public init(_ pack: Pack, texts: ProgramTexts) {
    self.pack = pack
    self.texts = texts
  }

  /// The paragraphs of the page.
  public var lines: [ScreenLine] {
    [
      ScreenLine(.heading, "\(pack.title), \(pack.version)"),
      ScreenLine(
        .text, texts.text(BackgroundText.formalIdentification, ["body": pack.formalIdentification])),
      ScreenLine(.text, pack.disclaimer),
    ]
  }
}
