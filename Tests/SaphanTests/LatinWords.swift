import Localisation
import RuleEngine
import RuleLanguage

/// The words in Latin letters of some texts.
struct LatinWords: Sendable {
  private(set) var words: Set<String> = []

  init(_ texts: [String]) {
    for text in texts {
      for word in text.utf8.split(whereSeparator: { !Self.isLetter($0) }) {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
  }

  /// Those that pages under the shipped rules may show in each language: in the pack's texts and contacts, its ids as a whole, and in the
  /// names of the program and of a test.
  static let ofPages: [Language: LatinWords] = ShippedRules.programs.mapValues { program in
    let pack = program.pack
    return LatinWords(
      ["Saphan", "test", "R", "abcdef", pack.name, pack.version] + pack.texts.map(\.text)
        + entries(pack).map(\.id)
        + pack.services.flatMap(\.contacts).map(\.text))
  }

  /// Those that may stand in a bibliography, which stays as it is.
  static let ofSources: LatinWords = {
    guard let pack = ShippedRules.program?.pack else { return LatinWords([]) }
    let sources = pack.sources.flatMap { [$0.key, $0.title, $0.publisher ?? ""] }
    return LatinWords(sources + entries(pack).flatMap(\.citations).map(\.locator))
  }()

  private static func entries(_ pack: Pack) -> [Entry] {
    pack.rules.map(\.entry) + pack.determinations.flatMap(\.tiers).map(\.entry) + pack.needs.map(\.entry)
      + pack.safeguards.map(\.entry) + pack.services.map(\.entry) + pack.facts.map(\.entry)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
