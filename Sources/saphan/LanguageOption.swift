import ArgumentParser
import Localisation
import PolicyAnalysis
import RuleLanguage
import Source

/// The language in which texts are shown, the pack's and the program's own: shared by all commands that show them to an officer.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show texts in this language.",
      discussion: """
        One of the pack's languages, such as lo. Default: the pack's first. In JSON the program's own words stay English.
        """,
      valueName: "code"))
  var language: String?

  /// The program's own texts in the language in which those of `pack` are shown.
  func texts(for pack: Pack) -> ProgramTexts {
    ProgramTexts(code: language ?? pack.languages.first ?? Language.english.rawValue)
  }

  /// Refuses a language that the pack does not have.
  func validate(in pack: Pack) throws {
    guard let language, !pack.languages.contains(language) else { return }
    throw ValidationError(
      "the pack has no language \(language); it has \(pack.languages.joined(separator: ", "))")
  }

  /// The pack with its texts in the language asked for; a text without translation stays as it is.
  ///
  /// Only the language that is shown is read.
  func apply(to loaded: LoadedPack, files: inout SourceFiles) throws -> LoadedPack {
    try validate(in: loaded.pack)
    guard let language, language != loaded.pack.languages.first else { return loaded }
    let texts: CatalogueReader
    do {
      let original = loaded.pack.languages.first ?? language
      texts = try PackTexts.read(language, original: original, folder: loaded.folder, files: &files)
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
    Console.show(texts.diagnostics, files)
    return LoadedPack(
      pack: loaded.pack.translated(by: texts.catalogue), contentHash: loaded.contentHash,
      folder: loaded.folder)
  }
}
