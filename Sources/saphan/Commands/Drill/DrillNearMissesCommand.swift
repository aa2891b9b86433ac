import ArgumentParser
import CaseFormat
import DecisionDiagrams
import Drills
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// `saphan drill near-misses`: pairs of cases that differ in one answer.
struct DrillNearMissesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near-misses",
    abstract: "Write pairs of stories that differ in one answer and come to different results.",
    discussion: """
      Found around the case whose answers are all usual, else around a story, else among all cases; checked by the rules, worded from the pack's own texts. \
      They are drafts: a trainer rewords them and accepts them, or deletes them.
      Exit codes: 0 done; 1 a rule has no such pair; 2 something cannot be read; 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Ids of indicators or conclusions. Default: every indicator.", valueName: "rule"))
  var rules: [String] = []

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var to = "Scenarios/near-misses"

  @Option(help: "At most so many pairs for a rule.")
  var pairs = 1

  @Option(help: ArgumentHelp("Story files or folders of them, to start from.", valueName: "path"))
  var stories: [String] = []

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption

  func run() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    let pack = loaded.pack
    do {
      let asOf = try date.value ?? Clock.today()
      let program = Program(pack)
      let bases =
        try [usual(pack)] + StoryFiles(stories, for: pack, files: &files).scenarios.map(\.record.answers)
      let exact = try? BoundaryPairs(program, about: 0, today: asOf)
      var (without, undecided): ([String], [String]) = ([], [])
      for rule in try chosen(pack) {
        var found: [NearMiss] = []
        for base in bases where found.isEmpty {
          found = try program.nearMisses(of: rule, around: base, asOf: asOf)
        }
        if found.isEmpty {
          do {
            found = try exactPairs(of: rule, program, exact)
            if found.isEmpty { without.append(pack.rules[rule].id) }
          } catch is BoundReached {
            undecided.append(pack.rules[rule].id)
          }
        }
        for pair in found.prefix(pairs) {
          for (name, text) in NearMissScenario(pair).files {
            try WrittenFile("\(to)/\(name).yaml").write(text)
          }
        }
      }
      if !without.isEmpty {
        Console.err(
          "No two cases differ in one answer and come to another result: \(without.joined(separator: ", "))\n"
        )
      }
      if !undecided.isEmpty {
        Console.err("No pair found within the bound: \(undecided.joined(separator: ", "))\n")
      }
      if !without.isEmpty || !undecided.isEmpty { throw ExitCode(1) }
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  /// A pair found over all cases, if the engine says the same of it.
  ///
  /// - Throws: `BoundReached` where the search was given up, or what it found does not hold up.
  private func exactPairs(
    of rule: RuleID, _ program: Program, _ exact: BoundaryPairs?
  ) throws -> [NearMiss] {
    guard let exact else { throw BoundReached() }
    guard let pair = try exact.pair(of: rule) else { return [] }
    let with = try program.evaluate(pair.with.answers.closed(), asOf: pair.with.date)
    let without = try program.evaluate(pair.without.answers.closed(), asOf: pair.without.date)
    guard let found = NearMiss(rule: rule, fact: pair.fact, without: without, with: with) else {
      throw BoundReached()
    }
    return [found]
  }

  /// The case whose answers are all usual.
  private func usual(_ pack: Pack) -> Answers {
    var usual = Answers(factCount: pack.facts.count)
    for (fact, entry) in pack.facts.enumerated() {
      usual.statements[fact] = [Statement(.value(entry.usual), basis: entry.bases.first ?? .said)]
    }
    return usual
  }

  private func chosen(_ pack: Pack) throws(Diagnostic) -> [RuleID] {
    if rules.isEmpty { return pack.rules.indices.filter { pack.rules[$0].indicator != nil } }
    var found: [RuleID] = []
    for id in rules {
      guard let rule = pack.rules.firstIndex(where: { $0.id == id }) else {
        let near = nearestWord(to: id, among: pack.rules.map(\.id))
        throw Diagnostic(
          "unknown-name", "there is no indicator or conclusion `\(id)`", at: nil,
          help: near.map { "did you mean `\($0)`?" })
      }
      found.append(rule)
    }
    return found
  }
}
