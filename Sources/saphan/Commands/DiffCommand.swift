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

  @Option(help: ArgumentHelp("Scenarios to hold against both versions.", valueName: "folder"))
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
      let report = DiffReport(
        diff,
        titles: (
          "\(old.name) \(old.version) (\(self.old))", "\(new.name) \(new.version) (\(self.new ?? folder))"
        ),
        flipped: try flipped(diff, &files, today), toRedo: toRedo(old, new))
      Console.out(format == .json ? try report.json() : report.text())
      if let dossier {
        let texts = try PackTexts.read(
          second, original: new.languages.first ?? "en", folder: after.folder, files: &files)
        try Disk.write(Array(report.html(second: new.translated(by: texts.catalogue)).utf8), to: dossier)
      }
      let unnamed = diff.lessProtective.filter { !new.acknowledged.contains($0) }
      if !unnamed.isEmpty {
        Console.err("less protective, and named by no change note: \(unnamed.joined(separator: ", "))\n")
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

  /// Scenarios that meet what they expect under one version only.
  private func flipped(_ diff: PackDiff, _ files: inout SourceFiles, _ today: CivilDate) throws -> [String] {
    guard let scenarios else { return [] }
    let stories = try ScenarioFiles([scenarios], for: diff.new.pack, files: &files).scenarios
    return try stories.compactMap { story in
      let day = story.record.asOf ?? today
      let then = try diff.old.evaluate(story.record.answers.closed(), asOf: day)
      let now = try diff.new.evaluate(story.record.answers.closed(), asOf: day)
      let moved = diff.new.pack.determinations.indices.filter { id in
        diff.old.pack.determinations.indices.contains(id) && then.interval(id) != now.interval(id)
      }
      guard !moved.isEmpty else { return nil }
      let words = moved.map { id in
        let tiers = diff.new.pack.determinations[id].tiers
        let before = diff.old.pack.determinations[id].tiers[then.interval(id).announced].id
        return "\(before) → \(tiers[now.interval(id).announced].id)"
      }
      return "\(story.record.code): \(words.joined(separator: ", "))"
    }
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
