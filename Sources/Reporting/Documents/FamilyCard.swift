public import RuleLanguage

/// The card that a person takes along: numbers to call, in words that anybody at home may read.
///
/// It is made from the pack alone and holds nothing of the case.
public struct FamilyCard {
  private let pack: Pack
  private let language: String

  /// The card of a pack with its texts in this language, a code.
  public init(_ pack: Pack, language: String) {
    self.pack = pack
    self.language = language
  }

  /// The page; nil where the pack has no card.
  public var document: Document? {
    guard let card = pack.interview.card else { return nil }
    var page = Document(language: language, title: card.title)
    page.add(nil, card.lines.map { .text($0) })
    page.add(
      nil,
      card.services.flatMap { id -> [Document.Part] in
        let service = pack.services[id]
        return service.contacts.map { .field(service.entry.title, $0.text) }
      }, isImportant: true)
    return page
  }

  /// The same for a screen.
  public var lines: [ScreenLine] {
    guard let document else { return [] }
    return [ScreenLine(.heading, document.title)]
      + document.sections.flatMap(\.parts).map { part in
        switch part {
        case .field(let name, let text): ScreenLine(.choice, "\(name): \(text)", mark: "  ")
        case .text(let text), .item(let text), .blank(let text), .tick(let text): ScreenLine(.text, text)
        }
      }
  }
}
