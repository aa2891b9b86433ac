import ArgumentParser
import CaseFormat
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan explain`: why a case came out as it did, and what would change it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a case came out as it did, and what would change it.",
    discussion: """
      Without --why, --why-not or --what-if it prints the whole proof of every result's bounds.
      --graph draws instead: with a case and --why, how something came about; with --rule and no case, what a rule \
      reads and what reads it.
      Exit code 0 when done, 2 if the pack, the case or a name cannot be read.
      """)

  @Argument(
    help: ArgumentHelp("A case file; `-` reads standard input. None with --rule.", valueName: "case"))
  var path: String?

  @Option(
    name: .customLong("why"),
    help: ArgumentHelp(
      "Why this rule, tier, category, need, safeguard or service is what it is.", valueName: "id"))
  var why: [String] = []

  @Option(
    name: .customLong("why-not"),
    help: ArgumentHelp(
      "Why this does not hold, and the nearest answers that would change it.", valueName: "id"))
  var whyNot: [String] = []

  @Option(
    name: .customLong("what-if"),
    help: ArgumentHelp(
      "Judge again with this answer instead, and say what changes.", valueName: "fact=value"))
  var whatIf: [OtherAnswerOption] = []

  @OptionGroup var drawing: GraphOptions
  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup var language: LanguageOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  func validate() throws {
    try drawing.validate(hasCase: path != nil, why: why, others: whyNot.count + whatIf.count)
  }

  func run() throws {
    if drawing.graph != nil {
      return try drawing.draw(path, why, packOption, date, language)
    }
    guard let path else { throw ValidationError("name a case, or a rule with --rule and --graph") }
    var files = SourceFiles()
    let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
    let read = try CaseFiles([path], for: loaded.pack, files: &files)
    let request = try request(loaded.pack, &files)
    let wording = format.wording(language.texts(for: loaded.pack))
    let program = Program(loaded.pack)
    for (record, evaluation) in try read.evaluated(by: program, asOf: date.value, files) {
      var explanation = Explanation(
        evaluation, caseCode: record.code, contentHash: loaded.contentHash, programVersion: Saphan.version)
      try fill(&explanation, evaluation, request, files, wording)
      switch format {
      case .text: Console.out(ExplanationText.render(explanation, wording))
      case .json: Console.out(try JSONReport.render(explanation))
      }
    }
  }

  /// What was asked for, with its names resolved.
  private struct Request {
    var why: [Proposition] = []
    var whyNot: [Proposition] = []
    var whatIf: [(fact: FactID, content: Statement.Content)] = []
  }

  /// Resolves the names of the command line; shows everything that is wrong with them and ends with code 2.
  private func request(_ pack: Pack, _ files: inout SourceFiles) throws -> Request {
    let names = PackNames(pack)
    var request = Request()
    var problems: [Diagnostic] = []
    for id in why {
      do { request.why += try names.propositions(id) } catch { problems.append(error) }
    }
    for id in whyNot {
      do { request.whyNot += try names.propositions(id) } catch { problems.append(error) }
    }
    for option in whatIf {
      let (answer, diagnostics) = option.read(pack, &files)
      if let answer { request.whatIf.append(answer) }
      problems += diagnostics
    }
    Console.show(problems, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    return request
  }

  private func fill(
    _ explanation: inout Explanation, _ evaluation: Evaluation, _ request: Request, _ files: SourceFiles,
    _ wording: Wording
  ) throws {
    if !request.why.isEmpty { explanation.addWhy(request.why, evaluation, files: files, wording) }
    if !request.whyNot.isEmpty { explanation.addWhyNot(request.whyNot, evaluation, files: files, wording) }
    if !request.whatIf.isEmpty {
      var answers = evaluation.answers
      for (fact, content) in request.whatIf {
        answers.statements[fact] = [
          Statement(content, basis: evaluation.program.pack.facts[fact].defaultBasis)
        ]
      }
      let other = try evaluation.program.evaluate(answers, asOf: evaluation.asOf)
      explanation.addWhatIf(evaluation, other, changing: request.whatIf.map(\.fact), wording)
    }
    if why.isEmpty, whyNot.isEmpty, whatIf.isEmpty {
      explanation.addBounds(evaluation, files: files, wording)
    }
  }
}
