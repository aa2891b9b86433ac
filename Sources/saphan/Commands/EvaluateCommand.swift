import ArgumentParser
import CaseFormat
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
      With --batch, cases are lines of JSON or CSV, or files in a folder, and every answer is a line, in their order.
      Exit code 0 when done, 2 if the pack or any case cannot be read: then no result is printed. With --batch, a case that \
      cannot be used is reported and passed over, and the exit code is 1.
      """)

  @Argument(help: ArgumentHelp("Case files; `-` reads standard input.", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup(title: "Many cases") var batch: BatchOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  func validate() throws {
    if cases.isEmpty, !batch.batch { throw ValidationError("Missing expected argument '<case> ...'") }
    try CaseFiles.validate(cases)
    if batch.batch, format != .text || language.language != nil {
      throw ValidationError("--batch writes what --output says; --format and --language belong to single cases")
    }
  }

  func run() throws {
    var files = SourceFiles()
    if batch.batch {
      let loaded = try packOption.load(files: &files)
      var run = BatchCommandRun(batch, loaded, paths: cases, asOf: date.value, files: files)
      return try run.run()
    }
    let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
    let read = try CaseFiles(cases, for: loaded.pack, files: &files)
    let program = Program(loaded.pack)
    let reports = try read.evaluated(by: program, asOf: date.value, files).map { record, evaluation in
      ScreeningReport(
        evaluation, caseCode: record.code, contentHash: loaded.contentHash, programVersion: Saphan.version)
    }
    switch format {
    case .text: Console.out(TextReport.render(reports))
    case .json: Console.out(try JSONReport.render(reports))
    }
  }
}

/// How a command prints what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
