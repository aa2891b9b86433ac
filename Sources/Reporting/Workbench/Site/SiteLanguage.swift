package import Localisation
import PolicyAnalysis
package import RuleLanguage
import Scenarios
import Source

/// The texts of a site in one language: the pack's, the program's and the stories'.
package struct SiteLanguage: Sendable {
  /// How far the texts of one thing may be relied on.
  struct Standing: Hashable {
    var isDraft = false
    var isStale = false
    var isUntranslated = false
  }

  /// The language's code.
  let code: String
  /// The pack in this language.
  let pack: Pack
  /// The program's own words.
  let wording: Wording
  /// Whether the pack is written in this language.
  let isOriginal: Bool
  private let catalogue: Catalogue?
  private let stories: Catalogue?
  private let originals: [String: [(key: String, text: String)]]

  /// The texts in the language of a catalogue; without one, in the language in which the pack is written.
  package init(_ original: Pack, catalogue: Catalogue? = nil, stories: Catalogue? = nil) {
    code = catalogue?.language ?? original.languages.first ?? Language.english.rawValue
    pack = catalogue.map { original.translated(by: $0) } ?? original
    wording = Wording(ProgramTexts(code: code))
    isOriginal = catalogue == nil
    self.catalogue = catalogue
    self.stories = stories
    originals = Dictionary(grouping: original.texts) { String($0.key.prefix { $0 != "." }) }
  }

  /// What speakers of the language call it.
  var ownName: String { Language(rawValue: code)?.ownName ?? code }

  /// Whether the program's own words are drafts.
  var hasDraftFrame: Bool { wording.texts.areDrafts }

  /// How far the translation goes: texts, those that are translated, and drafts among them.
  var counts: (all: Int, translated: Int, drafts: Int) {
    let entries = originals.values.joined().map { catalogue?.entries[$0.key] }
    return (
      entries.count, entries.count { $0 != nil }, entries.count { $0?.status == .draft }
    )
  }

  /// How far the texts of an item may be relied on.
  func standing(of item: PackItem) -> Standing {
    guard let catalogue else { return Standing() }
    var standing = Standing()
    for (key, text) in texts(of: item) {
      guard let entry = catalogue.entries[key] else {
        standing.isUntranslated = true
        continue
      }
      if entry.status == .draft { standing.isDraft = true }
      if entry.original.value != text { standing.isStale = true }
    }
    return standing
  }

  /// All that is said of an item in this language and in the original, for searching.
  func searchableText(of item: PackItem) -> String {
    let texts = texts(of: item)
    let shown = isOriginal ? [] : texts.map { catalogue?.text(for: $0.key) ?? "" }
    return (shown + texts.map(\.text)).joined(separator: " ")
  }

  /// The story in this language, and whether it is a draft; nil where it is not translated.
  func story(_ scenario: Scenario) -> (Scenario, isDraft: Bool)? {
    if isOriginal { return (scenario, false) }
    return stories.flatMap { scenario.translated(by: $0) }.map { ($0.0, $0.1 == .draft) }
  }

  /// The original texts that stand on the page of an item.
  private func texts(of item: PackItem) -> [(key: String, text: String)] {
    switch item {
    case .provider(let id):
      originals["providers", default: []].filter { $0.key == "providers.\(pack.providers[id].id)" }
    case .category(let id, _):
      originals[pack.classifications[id].id, default: []].filter {
        $0.key.hasSuffix("." + (pack.entry(of: item)?.id ?? ""))
      }
    case .interview: originals["interview", default: []]
    default: originals[pack.id(of: item), default: []]
    }
  }
}
