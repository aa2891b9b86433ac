import ArgumentParser
import CaseFormat
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan interview`: asks about one returnee, line by line, and says what to do.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview", abstract: "Interview one returnee, and say what to do, why, and whom to call.",
    discussion: """
      Questions stop when nothing more can matter. Nothing is written to disk. Questions go to standard error, the \
      result to standard output. Exit code 3 if the interview was left incomplete: what is printed then says so.
      """)

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup var language: LanguageOption

  @Option(
    help: ArgumentHelp(
      "Take the answers from a case or scenario file instead of the keyboard; what it leaves out is not known.",
      valueName: "file"))
  var answers: String?

  @Option(help: "How to print the result: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    var files = SourceFiles()
    let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
    let script = try answers.map { try CaseFiles([$0], for: loaded.pack, files: &files).cases }?.first
    do {
      let asOf = try date.value ?? script?.asOf ?? Clock.today()
      var interview = try Interview(program: Program(loaded.pack), asOf: asOf)
      let isComplete = try run(&interview, script, loaded.pack)
      try show(interview, loaded, code: script?.code ?? "interview", isComplete: isComplete)
      if !isComplete { throw ExitCode(3) }
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  /// Runs the face that was asked for.
  ///
  /// - Returns: whether the interview came to its end.
  private func run(
    _ interview: inout Interview, _ script: CaseFile?, _ pack: Pack
  ) throws(MissingParameters) -> Bool {
    guard let script else {
      return try LineFace(pack: pack, texts: language.texts(for: pack)).run(&interview)
    }
    try ScriptedFace(answers: script.answers).run(&interview)
    return true
  }

  private func show(_ interview: Interview, _ loaded: LoadedPack, code: String, isComplete: Bool) throws {
    let wording = format.wording(language.texts(for: loaded.pack))
    let report = ScreeningReport(
      try interview.closed(), caseCode: code, contentHash: loaded.contentHash, programVersion: Saphan.version,
      wording: wording)
    if !isComplete {
      Console.err(
        "\nThe interview was left before its end. The result below rests on what was said until then.\n\n")
    }
    switch format {
    case .text:
      let mark = isComplete ? "" : "PARTIAL: the interview was left before its end.\n\n"
      Console.out(mark + TextReport.render(report, wording, extent: .page))
    case .json: Console.out(try JSONReport.render([report]))
    }
  }
}
