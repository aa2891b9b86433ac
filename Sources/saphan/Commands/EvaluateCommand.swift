import ArgumentParser
import CaseFormat
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan evaluate`: what the rules make of recorded cases.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Say what the rules make of recorded cases, and why.",
    discussion: """
      Every question without an answer counts as not asked. Cases and case stories can be mixed.
      Exit code 0 when done, 2 if the pack or any case cannot be read: then no result is printed.
      """)

  @Argument(help: ArgumentHelp("Case files; `-` reads standard input.", valueName: "case"))
  var cases: [String]

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup var language: LanguageOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  func validate() throws {
    try CaseFiles.validate(cases)
  }

  func run() throws {
    var files = SourceFiles()
    let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
    let read = try CaseFiles(cases, for: loaded.pack, files: &files)
    let wording = format.wording(language.texts(for: loaded.pack))
    let program = Program(loaded.pack)
    let reports = try read.evaluated(by: program, asOf: date.value, files).map { record, evaluation in
      ScreeningReport(
        evaluation, caseCode: record.code, contentHash: loaded.contentHash, programVersion: Saphan.version,
        wording: wording)
    }
    switch format {
    case .text: Console.out(TextReport.render(reports, wording))
    case .json: Console.out(try JSONReport.render(reports))
    }
  }
}

/// How a command prints what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  /// The words in which a report in this format is said: those of `texts` for a person, one wording for all data.
  func wording(_ texts: ProgramTexts) -> Wording {
    switch self {
    case .text: Wording(texts)
    case .json: .data
    }
  }
}
