import Localisation
import PolicyAnalysis
import RuleLanguage
import Source

/// A pack with its texts in each language that was asked for so far.
struct PackLanguages {
  private let loaded: LoadedPack
  private var packs: [String: Pack]

  init(_ loaded: LoadedPack) {
    self.loaded = loaded
    packs = [loaded.pack.languages.first ?? "en": loaded.pack]
  }

  /// The pack's texts and the program's own words in a language.
  ///
  /// - Throws: a diagnostic if the translation cannot be read.
  mutating func shown(_ language: String) throws(Diagnostic) -> (Pack, ProgramTexts) {
    let texts = ProgramTexts(code: language)
    if let known = packs[language] { return (known, texts) }
    var files = SourceFiles()
    let read = try PackTexts.read(
      language, original: loaded.pack.languages.first ?? language, folder: loaded.folder, files: &files)
    let pack = loaded.pack.translated(by: read.catalogue)
    packs[language] = pack
    return (pack, texts)
  }
}
