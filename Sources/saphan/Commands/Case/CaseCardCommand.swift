import ArgumentParser
import Localisation
import Reporting
import RuleLanguage
import Source

/// `saphan case card`: what is given to the person.
struct CaseCardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: "Make the card that the person takes along.",
    discussion: "It holds numbers to call and nothing of the case, so that anybody at home may read it.")

  @OptionGroup var output: PageOutput
  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    do {
      try language.validate(in: loaded.pack)
      var languages = PackLanguages(loaded)
      let code = language.language ?? loaded.pack.languages.first ?? "en"
      let (pack, _) = try languages.shown(code)
      guard let card = FamilyCard(pack, language: code).document else {
        throw Diagnostic(
          "no-card", "the pack has no card", at: nil, help: "write `card:` below `interview:` in `pack.yaml`")
      }
      try output.write(card, isConfidential: false)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }
}
