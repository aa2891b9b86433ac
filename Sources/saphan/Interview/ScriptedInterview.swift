import ArgumentParser
import CaseFormat
import Interviewing
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// The interview with answers from a file: the same questions in the same order, nothing shown but the result.
struct ScriptedInterview {
  let loaded: LoadedPack
  let language: LanguageOption
  let date: DateOption
  let format: ReportFormat
  /// Whether every answer has to be asked for, and every question answered.
  let isStrict: Bool

  /// Runs it, and prints the result.
  func run(_ path: String, _ files: inout SourceFiles) throws {
    let loaded = try language.apply(to: loaded, files: &files)
    guard let script = try CaseFiles([path], for: loaded.pack, files: &files).cases.first else { return }
    let asOf = try date.value ?? script.asOf ?? Clock.today()
    let program = Program(loaded.pack)
    var interview = try Interview(
      program: program, asOf: asOf, order: QuestionOrder(program, asOf: asOf))
    var missing: [FactID] = []
    while let next = interview.next {
      let statements = script.answers.statements[next]
      if statements.isEmpty { missing.append(next) }
      let silent = [Statement(.silence(.doesNotKnow), basis: loaded.pack.facts[next].defaultBasis)]
      try interview.answer(next, statements.isEmpty ? silent : statements)
    }
    if isStrict { try check(script, interview, missing, files) }
    if interview.isRefused, format == .text {
      let texts = language.texts(for: loaded.pack)
      let page = RefusalPage(interview.evaluation, pack: loaded.pack, texts: texts).lines
      Console.out(page.flatMap { $0.lines(width: FaceChoice.pageWidth) }.map { $0 + "\n" }.joined())
      return
    }
    try show(interview.closed(), loaded, script.code)
  }

  private func show(_ evaluation: Evaluation, _ loaded: LoadedPack, _ code: String) throws {
    switch format {
    case .text:
      let details = ResultPage.Details(
        caseCode: code, contentHash: loaded.contentHash, programVersion: Saphan.version)
      let page = ResultPage(evaluation, details, Wording(language.texts(for: loaded.pack)))
      Console.out(page.render(width: FaceChoice.pageWidth))
    case .json:
      let report = ScreeningReport(
        evaluation, caseCode: code, contentHash: loaded.contentHash, programVersion: Saphan.version,
        wording: .data)
      Console.out(try JSONReport.render([report]))
    }
  }

  /// Names every answer that is missing, and every one that was not asked for; ends with code 2 if there are any.
  private func check(
    _ script: CaseFile, _ interview: Interview, _ missing: [FactID], _ files: SourceFiles
  ) throws {
    let facts = loaded.pack.facts
    let unused = script.answers.answered.filter { !interview.asked.contains($0) }
    let problems =
      missing.map { Diagnostic("answer-missing", "`\(facts[$0].id)` is asked, and has no answer", at: nil) }
      + unused.map { Diagnostic("answer-unused", "`\(facts[$0].id)` is answered, and not asked", at: nil) }
    if problems.isEmpty { return }
    Console.show(problems, files)
    throw ExitCode(2)
  }
}

extension Answers {
  /// The facts with at least one statement.
  var answered: [FactID] { statements.indices.filter { !statements[$0].isEmpty } }
}
