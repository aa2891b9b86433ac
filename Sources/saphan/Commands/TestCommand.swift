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

  /// Runs the stories once; what cannot be read or written ends with code 2.
  private func runOnce() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    do {
      try judge(loaded.pack, &files)
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private func judge(_ pack: Pack, _ files: inout SourceFiles) throws {
    let all = try ScenarioFiles(paths, for: pack, files: &files).scenarios
    let scenarios = try wanted(all)
    let program = Program(pack)
    if interviews { return try interview(try interviewed(scenarios), program) }
    let results = try program.run(scenarios, today: try Clock.today())
    let isPassed = results.allSatisfy(\.mismatches.isEmpty)
    if format != .json || !isPassed { try show(results, files) }
    guard isPassed else {
      if coverage || mutate || suggest != nil {
        Console.err("nothing was measured: first all stories have to pass\n")
      }
      throw ExitCode(1)
    }
    let covered = coverage ? try cover(results, program, files) : nil
    let mutated = mutate ? try self.mutate(scenarios, pack, files) : nil
    if format == .json { Console.out(try TestJSON.render(results, covered, mutated)) }
    if let suggest { try self.suggest(results, all: all, program, mutated?.run, to: suggest) }
    let shortfalls = (covered?.shortfalls ?? []) + (mutated?.shortfalls ?? [])
    for line in shortfalls { Console.err("\(line)\n") }
    if !shortfalls.isEmpty { throw ExitCode(1) }
  }

  /// Writes what was measured for people: beside the results, where those are for build servers.
  func tell(_ text: String) {
    switch format {
    case .text: Console.out(text)
    case .json: break
    case .junit: Console.err(text)
    }
  }

  /// The stories that were asked for: none at all is a slip, and nothing that passed.
  private func wanted(_ all: [Scenario]) throws(Diagnostic) -> [Scenario] {
    guard !all.isEmpty else {
      let given = paths.isEmpty ? [PackOption.defaultFolder(for: "Scenarios")] : paths
      let names = given.map { "`\(VisibleText.of($0))`" }.joined(separator: ", ")
      throw Diagnostic("no-such-story", .error, "there is no story in \(names)", at: nil)
    }
    guard let filter else { return all }
    let found = all.filter { story in
      story.record.code.contains(filter) || story.tags.contains { $0.contains(filter) }
    }
    guard !found.isEmpty else {
      let words = "no story has `\(VisibleText.of(filter))` in its id or a tag"
      throw Diagnostic("no-such-story", .error, words, at: nil)
    }
    return found
  }

  private func show(_ results: [ScenarioResult], _ files: SourceFiles) throws {
    switch format {
    case .text: Console.out(ScenarioText(files: files).render(results))
    case .json: Console.out(try TestJSON.render(results))
    case .junit: Console.out(JUnitReport(files: files).render(results))
    }
  }
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
