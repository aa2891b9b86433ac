public import Localisation
public import Scenarios
import Source

extension Scenario {
  /// The story in the language of a catalogue, if all its texts are translated from what they say today.
  ///
  /// - Returns: nil where a text has no translation, or one of another text.
  public func translated(by catalogue: Catalogue) -> (Scenario, Catalogue.Status)? {
    let entries = texts.map { catalogue.entries[$0.key] }
    guard zip(texts, entries).allSatisfy({ $0.text == $1?.original.value }) else { return nil }
    var copy = self
    copy.rewriteTexts { catalogue.text(for: $0) ?? $1 }
    let isReviewed = entries.allSatisfy { $0?.status == .reviewed }
    return (copy, isReviewed ? .reviewed : .draft)
  }
}
