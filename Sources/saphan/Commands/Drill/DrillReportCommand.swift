import ArgumentParser
import CaseFormat
import Drills
import Reporting
import RuleEngine
import Scenarios
import Source
import YAMLTree

/// `saphan drill report`: what a class misses.
struct DrillReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Say what a class misses, as text, as a page with pictures, as a table.",
    discussion:
      "Prints the report without any name or code. Exit codes: 0 done; 2 something cannot be read; 64 wrong usage."
  )

  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption

  @Option(help: ArgumentHelp("The class's log.", valueName: "file"))
  var log = "training-log.jsonl"

  @Option(help: ArgumentHelp("Story files or folders of them, for their titles.", valueName: "path"))
  var stories: [String] = []

  @Option(help: ArgumentHelp("Write one HTML page with pictures here as well.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write all grades as CSV here as well.", valueName: "file"))
  var csv: String?

  @Option(
    help: ArgumentHelp(
      "Write the stories of the log as GIFT questions for Moodle here as well.", valueName: "file"))
  var gift: String?

  @Option(
    help: ArgumentHelp(
      "Add a table of persons, with names from this file: `T07: Name`, a line each.", valueName: "file"))
  var named: String?

  func run() throws {
    try StorySelection(paths: stories, filter: "", day: Clock.today()).withDrill(packOption, language) {
      drill, files in
      try report(drill, &files)
    }
  }

  private func report(_ drill: LoadedDrill, _ files: inout SourceFiles) throws {
    let log = ClassLog(bytes: try Disk.bytes(self.log))
    if !log.unreadable.isEmpty {
      let lines = log.unreadable.map(String.init).joined(separator: ", ")
      let problem = Diagnostic(
        "unreadable-line", .warning, "lines of the log that cannot be read, left out: \(lines)", at: nil)
      Console.show([problem], files)
    }
    var languages = DrillLanguages(drill.loaded, drill.files)
    let code = drill.languages(language)[0]
    let shown = try languages.shown(code)
    let used = Set(log.entries.map(\.story))
    let told = try drill.stories.filter { used.contains($0.id) }.map { try languages.story($0, in: code).0 }
    let titles = Dictionary(told.map { ($0.id, $0.scenario.title) }, uniquingKeysWith: { first, _ in first })
    let names = try named.map { try read(names: $0, &files) }
    let report = ClassReport(log, pack: drill.loaded.pack)
    let text = ClassReportText(
      report, pack: shown.program.pack, titles: titles, names: names, texts: shown.texts)
    Console.out(text.lines.flatMap { $0.lines(width: 100) }.map { $0 + "\n" }.joined())
    if let html {
      let page = ClassPage(
        report, pack: shown.program.pack, titles: titles, names: names, texts: shown.texts)
      try WrittenFile(html).write(page.html)
    }
    if let csv { try WrittenFile(csv).write(CSVExport.render(log)) }
    if let gift { try WrittenFile(gift).write(GIFTExport.render(told, texts: shown.texts)) }
  }

  /// Names by code.
  private func read(names path: String, _ files: inout SourceFiles) throws -> [String: String] {
    let (root, problems) = YAMLTree.parse(
      files.add(name: path, bytes: try Disk.bytes(path), isConfidential: true))
    Console.show(problems, files)
    guard let pairs = root?.pairs else { throw ExitCode(2) }
    return Dictionary(
      pairs.compactMap { pair in pair.value.plainText.map { (pair.key.value, $0.value) } },
      uniquingKeysWith: { first, _ in first })
  }
}
