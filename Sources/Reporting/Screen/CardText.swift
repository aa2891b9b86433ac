public import RuleLanguage

/// The card that a person takes along: numbers to call, in words that anybody at home may read.
///
/// It holds nothing of the case.
public struct CardText {
  private let pack: Pack

  /// The card of a pack with its texts in the person's language.
  public init(_ pack: Pack) {
    self.pack = pack
  }

  /// The paragraphs of the card; none where the pack has no card.
  public var lines: [ScreenLine] {
    guard let card = pack.interview.card else { return [] }
    return [ScreenLine(.heading, card.title)] + card.lines.map { ScreenLine(.text, $0) }
      + card.services.flatMap(contacts)
  }

  private func contacts(_ id: ServiceID) -> [ScreenLine] {
    let service = pack.services[id]
    return service.contacts.isEmpty
      ? []
      : [ScreenLine(.choice, service.entry.title)]
        + service.contacts.map { ScreenLine(.choice, $0.text, mark: "  ") }
  }
}
