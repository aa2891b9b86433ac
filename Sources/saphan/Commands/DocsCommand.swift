import ArgumentParser
import Localisation
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// `saphan docs`: writes a pack as pages that work from a file.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write everything in a pack as pages to read, with who uses it and why.",
    discussion: """
      Pages need no network and no server: open index.html in the folder. A folder that holds anything but an earlier site is refused, \
      and files that are not the site's are left alone.
      Exit code 0 when done, 2 if the pack, a story or the folder cannot be used: then nothing is written.
      """)

  @OptionGroup var packOption: PackOption

  @Option(
    help: ArgumentHelp(
      "The folder of case stories.",
      discussion: "Default: Scenarios here, else the installed ones; with --rules, none.", valueName: "folder"
    ))
  var scenarios: String?

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String = "docs"

  @OptionGroup var date: DateOption

  func run() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    let stories = try stories(for: loaded.pack, files: &files)
    do {
      let today = try date.value ?? Clock.today()
      let index = try stories.map { stories throws(MissingParameters) in
        StoryIndex(
          try Program(loaded.pack).run(stories.scenarios, today: today), of: loaded.pack)
      }
      let site = PackSite(
        loaded.pack, languages: try languages(loaded, stories, files: &files), stories: index,
        contentHash: loaded.contentHash, asOf: today)
      let pages = site.files()
      try SiteFolder(output).write(pages)
      Console.err("Wrote \(pages.count) pages. Open \(output)/index.html.\n")
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private func stories(for pack: Pack, files: inout SourceFiles) throws -> StoryFiles? {
    if let scenarios { return try StoryFiles([scenarios], for: pack, files: &files) }
    let folder = PackOption.defaultFolder(for: "Scenarios")
    // Another pack has other stories.
    guard packOption.rules == nil, Disk.isFolder(folder) else { return nil }
    return try StoryFiles([folder], for: pack, files: &files)
  }

  private func languages(
    _ loaded: LoadedPack, _ stories: StoryFiles?, files: inout SourceFiles
  ) throws -> [SiteLanguage] {
    let original = loaded.pack.languages.first ?? "en"
    var languages = [SiteLanguage(loaded.pack)]
    for language in loaded.pack.languages.dropFirst() {
      let texts = try PackTexts.read(language, original: original, folder: loaded.folder, files: &files)
      if let problem = texts.diagnostics.first(where: { $0.severity == .error }) { throw problem }
      let translated = try stories?.catalogue(language, original: original)
      languages.append(SiteLanguage(loaded.pack, catalogue: texts.catalogue, stories: translated))
    }
    return languages
  }
}
