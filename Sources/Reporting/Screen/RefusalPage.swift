public import Localisation
public import RuleEngine
public import RuleLanguage

/// What stands on the screen when a person does not want to talk: what danger demands all the same, and the card.
public struct RefusalPage {
  private let evaluation: Evaluation
  private let pack: Pack
  private let texts: ProgramTexts

  /// The page; `pack` has its texts in the language to show.
  public init(_ evaluation: Evaluation, pack: Pack, texts: ProgramTexts) {
    self.evaluation = evaluation
    self.pack = pack
    self.texts = texts
  }

  /// The paragraphs of the page.
  public var lines: [ScreenLine] {
    var lines: [ScreenLine] = []
    let urgent = pack.safeguards.indices.filter {
      pack.safeguards[$0].phase == .atOnce && evaluation.truth(.safeguard($0)) == .isTrue
    }.flatMap { pack.safeguards[$0].instructions + pack.safeguards[$0].prohibitions }
    if !urgent.isEmpty {
      lines.append(ScreenLine(.urgent, texts.text(InterviewText.mindTitle)))
      lines += urgent.map { ScreenLine(.urgent, $0, mark: "  - ") }
      lines.append(.blank)
    }
    return lines + FamilyCard(pack, language: texts.language.rawValue).lines
  }
}
