public import ArgumentParser
import CaseFormat
import Interviewing
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// `saphan test`: runs case stories against the rules.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run case stories against the rules, and say what came out differently.",
    discussion: "Exit code 0 if all pass, 1 if a story fails, 2 if a story or the pack cannot be read.")

  @Argument(
    help: ArgumentHelp(
      "Scenario files or folders of them. Default: Scenarios here, else the installed ones.",
      valueName: "path"))
  var paths: [String] = []

  @OptionGroup var packOption: PackOption

  @Option(help: ArgumentHelp("Only stories whose id or a tag holds this text.", valueName: "text"))
  var filter: String?

  @Option(help: "How to write the outcome: text, json or junit.")
  var format: TestFormat = .text

  @Flag(help: "Say which conditions of the rules no story makes true, false, or decide alone.")
  var coverage = false

  @Option(help: ArgumentHelp("With --coverage: write it as a page too.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("With --coverage: write it in LCOV too, for editors.", valueName: "file"))
  var lcov: String?

  @Flag(help: "Make small mistakes in the rules, one at a time, and say which no story notices.")
  var mutate = false

  @Flag(help: "With --coverage, --mutate or --interviews: count stories that nobody has accepted yet.")
  var withDrafts = false

  @Option(
    help: ArgumentHelp(
      "Write cases at boundaries that no story reaches into this folder.",
      discussion: "With --mutate, cases that show mistakes which no story notices too.", valueName: "folder"))
  var suggest: String?

  @Flag(help: "Run again whenever a rule or a story changes.")
  var watch = false

  @Flag(
    help: ArgumentHelp(
      "Interview each story's person instead, and hold the result against the full form.",
      discussion: "Prints results that differ first, then how many questions it took, by tier."))
  var interviews = false

  @Option(
    help: ArgumentHelp(
      "With --interviews: this many random variants of the stories instead, as many of each tier.",
      valueName: "count"))
  var random: Int?

  func validate() throws {
    if let random, !interviews || random < 1 {
      throw ValidationError("--random takes a number of cases, and goes with --interviews")
    }
    if html != nil || lcov != nil, !coverage { throw ValidationError("--html and --lcov go with --coverage") }
    if withDrafts, !coverage, !mutate, !interviews {
      throw ValidationError("--with-drafts goes with --coverage, --mutate or --interviews")
    }
  }

  func run() throws {
    if watch { try Watch(packOption.rules ?? PackOption.defaultFolder, paths).run { try runOnce() } }
    try runOnce()
  }

  private func runOnce() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    let all = try ScenarioFiles(paths, for: loaded.pack, files: &files).scenarios
    let scenarios = all.filter(isWanted)
    let program = Program(loaded.pack)
    if interviews {
      return try interview(scenarios.filter { withDrafts || !$0.isDraft && !$0.isBoundary }, program, files)
    }
    let results: [ScenarioResult]
    do {
      results = try program.run(scenarios, today: try Clock.today())
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
    try show(results, files)
    if results.contains(where: { !$0.mismatches.isEmpty }) { throw ExitCode(1) }
    if let suggest { try self.suggest(results, all: all, program, to: suggest) }
    if coverage { try cover(results, program, files) }
    if mutate, suggest == nil { try self.mutate(scenarios, loaded.pack, files) }
  }

  private func isWanted(_ scenario: Scenario) -> Bool {
    guard let filter else { return true }
    return scenario.record.code.contains(filter) || scenario.tags.contains { $0.contains(filter) }
  }

  private func show(_ results: [ScenarioResult], _ files: SourceFiles) throws {
    switch format {
    case .text: Console.out(ScenarioText(files: files).render(results))
    case .json: Console.out(try TestJSON.render(results))
    case .junit: Console.out(JUnitReport(files: files).render(results))
    }
  }

  /// Interviews the persons of the stories, and of random cases; ends with code 1 where a result differs from the full form's.
  private func interview(_ scenarios: [Scenario], _ program: Program, _ files: SourceFiles) throws {
    let today = try Clock.today()
    let stories = scenarios.map {
      InterviewTrials.Person(
        code: $0.record.code, asOf: $0.record.asOf ?? today, answers: $0.record.answers)
    }
    do {
      let persons = try random.map { try randomPersons($0, stories, program, today) } ?? stories
      let statistics = try InterviewTrials.hold(persons, program)
      Console.out(InterviewStatisticsText.render(statistics, program.pack))
      if !statistics.misses.isEmpty { throw ExitCode(1) }
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(program.pack), files)
      throw ExitCode(2)
    }
  }

  /// Variants of the stories, as many of each tier.
  private func randomPersons(
    _ count: Int, _ stories: [InterviewTrials.Person], _ program: Program, _ today: CivilDate
  ) throws -> [InterviewTrials.Person] {
    let tierCount = program.pack.determinations.first?.tiers.count ?? 1
    var cases = try RandomCases(
      program: program, asOf: today, known: stories.map(\.answers), seed: Self.seed)
    return try (0..<count).compactMap { index in
      try cases.next(tier: index % tierCount).map {
        InterviewTrials.Person(code: "random-\(index)", asOf: today, answers: $0)
      }
    }
  }

  /// The seed of random cases: the same ones in every run.
  private static let seed: UInt64 = 20_261_125
}

/// How the outcome of a run is written.
public enum TestFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For build servers.
  case junit
}
