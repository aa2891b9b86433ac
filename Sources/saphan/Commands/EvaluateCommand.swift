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
    commandName: "evaluate", _superCommandName: "saphan",
    abstract: "Say what the rules make of recorded cases, and why.",
    discussion: """
      Every question without an answer counts as not asked. Cases and case stories can be mixed.
      With --batch, cases are lines of JSON or CSV, or files in a folder; every answer is a line, in their order.
      Exit code 0 when done, 2 if the pack or any case cannot be read: then no result is printed. With --batch, a case \
      that cannot be used is reported and passed over, and the exit code is 1.
      """)

  @Argument(help: ArgumentHelp("Case files; `-` reads standard input.", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup(title: "Many cases") var batch: BatchOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  @Flag(help: "Print the short page that an officer acts on, instead of everything.")
  var page = false

  @Flag(
    help: "With --page: add what is shown on request, the services in full and what to do in the weeks after."
  )
  var more = false

  @Option(
    help: ArgumentHelp(
      "With --page: cells of a line, 40 to 100.", discussion: "Default: 80.", valueName: "cells"))
  var width: Int?

  func validate() throws {
    if cases.isEmpty, !batch.batch { throw ValidationError("Missing expected argument '<case> ...'") }
    try CaseFiles.validate(cases)
    if batch.batch, format != .text || language.language != nil || page {
      throw ValidationError(
        "--batch writes what --output says; --format, --language and --page are for single cases")
    }
    if page, format == .json { throw ValidationError("--page is text; leave out --format json") }
    if !page, more || width != nil { throw ValidationError("--more and --width belong to --page") }
    if let width, !(40...100).contains(width) { throw ValidationError("--width takes 40 to 100") }
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
    let wording = format.wording(language.texts(for: loaded.pack))
    let program = Program(loaded.pack)
    let evaluated = try read.evaluated(by: program, asOf: date.value, files)
    if page { return show(evaluated, loaded, wording) }
    let reports = evaluated.map { record, evaluation in
      ScreeningReport(
        evaluation, caseCode: record.code, contentHash: loaded.contentHash, programVersion: Saphan.version,
        wording: wording)
    }
    switch format {
    case .text: Console.out(TextReport.render(reports, wording))
    case .json: Console.out(try JSONReport.render(reports))
    }
  }

  private func show(_ evaluated: [(CaseFile, Evaluation)], _ loaded: LoadedPack, _ wording: Wording) {
    let pages = evaluated.map { record, evaluation in
      let details = ResultPage.Details(
        caseCode: record.code, contentHash: loaded.contentHash, programVersion: Saphan.version)
      return ResultPage(evaluation, details, wording).render(width: width ?? 80, hasMore: more)
    }
    Console.out(TextReport.joined(pages))
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
