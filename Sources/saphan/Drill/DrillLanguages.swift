import Drills
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// Rules, words and stories in each language that was asked for so far.
struct DrillLanguages {
  /// What a language shows.
  struct Shown {
    let program: Program
    let texts: ProgramTexts
    let catalogue: Catalogue
    let isOriginal: Bool
  }

  private let files: StoryFiles
  private var packs: PackLanguages
  private let original: String
  private var known: [String: Shown] = [:]

  init(_ loaded: LoadedPack, _ files: StoryFiles) {
    self.files = files
    packs = PackLanguages(loaded)
    original = loaded.pack.languages.first ?? "en"
  }

  /// What a language shows.
  ///
  /// - Throws: a diagnostic if a translation cannot be read.
  mutating func shown(_ language: String) throws(Diagnostic) -> Shown {
    if let known = known[language] { return known }
    let (pack, texts) = try packs.shown(language)
    let isOriginal = language == original
    let catalogue =
      isOriginal ? Catalogue(language: language) : try files.catalogue(language, original: original)
    let shown = Shown(program: Program(pack), texts: texts, catalogue: catalogue, isOriginal: isOriginal)
    known[language] = shown
    return shown
  }

  /// A story in a language, and how far its translation may be relied on; nil where it stands in the original language.
  mutating func story(_ story: DrillStory, in language: String) throws -> (DrillStory, Catalogue.Status?) {
    let shown = try shown(language)
    let translated = shown.isOriginal ? nil : story.scenario.translated(by: shown.catalogue)
    var scenario = translated?.0 ?? story.scenario
    // Line ends are the file's, not the reader's.
    scenario.rewriteTexts { $1 }
    let copy = try DrillStory(scenario, program: shown.program, today: story.evaluation.asOf)
    return (copy, translated?.1)
  }
}
