public import ArgumentParser
import CaseFormat
import Localisation
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// `saphan diff`: says what a change of the rules does, to whom.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what a change of the rules does, to whom.",
    discussion: """
      Compares every tier, need, service, safeguard and category over all cases.
      Exit code 0 if nothing protects less, 1 if something does that no change note of the new pack names.
      """)

  @Argument(help: "The old pack: a folder, or a git revision.")
  var old: String

  @Argument(help: "The new pack: a folder, or a git revision. Default: the pack as it is.")
  var new: String?

  @OptionGroup var packOption: PackOption

  @Option(help: "How to write it: text or json.")
  var format: DiffFormat = .text

  @Option(help: ArgumentHelp("Write a page to print and sign.", valueName: "file"))
  var dossier: String?

  @Option(help: ArgumentHelp("With --dossier: the second language of its titles.", valueName: "code"))
  var second: String = "lo"

  @Option(
    help: ArgumentHelp(
      "Scenarios to hold against both versions. Default: Scenarios here, else the installed ones.",
      valueName: "folder"))
  var scenarios: String?

  func run() throws {
    var files = SourceFiles()
    let folder = packOption.rules ?? PackOption.defaultFolder
    do {
      let before = try PackVersion(old, of: folder)
      defer { before.remove() }
      let after = try PackVersion(new ?? folder, of: folder)
      defer { after.remove() }
      let old = try pack(before.folder, &files)
      let new = try pack(after.folder, &files)
      let today = try Clock.today()
      let diff = try PackDiff(old: old, new: new, today: today)
      let titles = (
        "\(old.name) \(old.version) (\(self.old))", "\(new.name) \(new.version) (\(self.new ?? folder))"
      )
      let stories = try StoryChanges(diff, stories(diff, &files), today: today)
      let flipped = stories.flips.map(words)
      let uncovered = stories.uncovered.map { "`\($0.name)` \(PlaceText.text($0.span, files))" }
      let report = DiffReport(
        diff, titles: titles, flipped: flipped, uncovered: uncovered, toRedo: toRedo(old, new))
      Console.out(format == .json ? try report.json() : report.text())
      if let dossier {
        let sides = try sides(diff, folder: after.folder, &files)
        let page = DiffDossier(diff, titles: titles, sides: sides)
          .html(flipped: flipped, uncovered: uncovered, toRedo: toRedo(old, new))
        try Disk.write(Array(page.utf8), to: dossier)
      }
      if !diff.unnamed.isEmpty {
        Console.err(
          "less protective, or not decided, and named by no new change note: \(diff.unnamed.joined(separator: ", "))\n"
        )
        throw ExitCode(1)
      }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private func pack(_ folder: String, _ files: inout SourceFiles) throws -> Pack {
    let read = try PackFolder(folder, files: &files)
    if let pack = read.pack { return pack }
    Console.show(read.diagnostics.filter { $0.severity == .error }, files)
    throw ExitCode(2)
  }

  /// The dossier's languages: the pack's own, and the second one where it has that.
  private func sides(
    _ diff: PackDiff, folder: String, _ files: inout SourceFiles
  ) throws -> [DiffDossier.Side] {
    let pack = diff.new.pack
    let first = pack.languages.first ?? "en"
    let own = DiffDossier.Side(ProgramTexts(code: first), pack)
    guard second != first, pack.languages.contains(second) else { return [own] }
    let texts = try PackTexts.read(second, original: first, folder: folder, files: &files)
    return [own, DiffDossier.Side(ProgramTexts(code: second), pack.translated(by: texts.catalogue))]
  }

  /// The stories to hold against both versions; none where there is no folder of them.
  private func stories(_ diff: PackDiff, _ files: inout SourceFiles) throws -> [Scenario] {
    let folder = scenarios ?? PackOption.defaultFolder(for: "Scenarios")
    if scenarios == nil, !Disk.isFolder(folder) { return [] }
    return try ScenarioFiles([folder], for: diff.new.pack, files: &files).scenarios
  }

  /// A story with what happens to it: "annex-06: now counselling; no longer lwu_centre_men".
  private func words(_ flip: StoryChanges.Flip) -> String {
    var parts = flip.tiers
    if !flip.gained.isEmpty { parts.append("now \(flip.gained.joined(separator: ", "))") }
    if !flip.lost.isEmpty { parts.append("no longer \(flip.lost.joined(separator: ", "))") }
    return "\(flip.story): \(parts.joined(separator: "; "))"
  }

  /// Entries whose sources or texts changed, so that citations and translations want another look.
  private func toRedo(_ old: Pack, _ new: Pack) -> [String] {
    let before = Dictionary(old.texts.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let texts = new.texts.filter { before[$0.key] != nil && before[$0.key] != $0.text }.map {
      "translations of `\($0.key)`"
    }
    let added = new.texts.count { before[$0.key] == nil }
    let citations = new.everyEntry.filter { entry in
      guard let other = old.everyEntry.first(where: { $0.id == entry.id }) else { return false }
      let keys = { (pack: Pack, entry: Entry) in
        entry.citations.map { pack.sources[$0.source].key + $0.locator }
      }
      return keys(old, other) != keys(new, entry)
    }.map { "sources of `\($0.id)`" }
    return texts + citations + (added > 0 ? ["translations of \(added) new texts"] : [])
  }
}

/// How a comparison is written.
public enum DiffFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people.
  case text
  /// For programs.
  case json
}
