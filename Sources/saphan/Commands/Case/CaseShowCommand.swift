import ArgumentParser
import CaseFormat
import CaseStore
import Reporting
import RuleLanguage
import Source

/// `saphan case show`: what a case holds.
struct CaseShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the answers of a case, and what its result rests on.",
    discussion: """
      The answers appear on the screen and stay in its scrollback: see that nobody looks over your shoulder, and clear it \
      afterwards.
      """)

  @OptionGroup var chosen: CaseOption
  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var passphrase: PassphraseOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try withCases { files in
      let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
      let place = try chosen.place()
      var ring = KeyRing(try passphrase.read())
      let file = try place.vault.load(place.code, of: loaded.pack, &ring, &files)
      Console.show(otherRules(file, loaded), files)
      let wording = format.wording(language.texts(for: loaded.pack))
      let shown = ShownCase(file, in: loaded.pack, today: try Clock.today(), wording)
      switch format {
      case .text: Console.out(CaseText.render(shown, wording))
      case .json: Console.out(try JSONReport.render(shown))
      }
    }
  }

  /// A remark where the pack has the same version but other rules than when the case was recorded.
  private func otherRules(_ file: CaseFile, _ loaded: LoadedPack) -> [Diagnostic] {
    guard file.pack == loaded.pack.reference, let hash = file.record.packHash,
      hash != loaded.contentHash
    else { return [] }
    return [
      Diagnostic(
        "other-pack-content", .warning,
        "the rules of `\(loaded.pack.name)` have been changed since the case was recorded, without a new version",
        at: nil)
    ]
  }
}
