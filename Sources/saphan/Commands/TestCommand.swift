import ArgumentParser
import CaseFormat
import Interviewing
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
  }

  func run() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    let scenarios = try read(loaded.pack, &files)
    let program = Program(loaded.pack)
    if interviews { return try interview(scenarios, program, files) }
    var results: [ScenarioResult] = []
    do {
      let today = try Clock.today()
      for scenario in scenarios { results.append(try program.run(scenario, today: today)) }
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
    Console.out(ScenarioText(files: files).render(results))
    if results.contains(where: { !$0.mismatches.isEmpty }) { throw ExitCode(1) }
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

  private func read(_ pack: Pack, _ files: inout SourceFiles) throws -> [Scenario] {
    var reader = ScenarioReader(pack: pack)
    var problems: [Diagnostic] = []
    var scenarios: [Scenario] = []
    for path in try scenarioFiles(files) {
      do {
        let file = files.add(name: path, bytes: try Disk.bytes(path))
        if let scenario = reader.read(file) { scenarios.append(scenario) }
      } catch {
        problems.append(error)
      }
    }
    problems += reader.diagnostics + duplicates(scenarios)
    Console.show(problems, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    guard let filter else { return scenarios }
    return scenarios.filter { $0.record.code.contains(filter) || $0.tags.contains { $0.contains(filter) } }
  }

  /// Two stories with one id could hide each other in every report.
  private func duplicates(_ scenarios: [Scenario]) -> [Diagnostic] {
    Dictionary(grouping: scenarios, by: \.record.code).filter { $0.value.count > 1 }.keys.sorted().map {
      Diagnostic("duplicate-id", .error, "two scenarios have the id `\($0)`", at: nil)
    }
  }

  private func scenarioFiles(_ files: SourceFiles) throws -> [String] {
    let given = paths.isEmpty ? [PackOption.defaultFolder(for: "Scenarios")] : paths
    do {
      return try given.flatMap { path throws(Diagnostic) in
        try StoryFiles.paths(path)
      }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }
}
