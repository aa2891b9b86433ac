import ArgumentParser
import CaseFormat
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension TestCommand {
  /// The stories whose persons are interviewed: accepted ones about people, unless all are wanted.
  func interviewed(_ scenarios: [Scenario]) throws(Diagnostic) -> [Scenario] {
    let found = scenarios.filter { withDrafts || !$0.isDraft && !$0.isBoundary }
    guard !found.isEmpty else {
      throw Diagnostic(
        "no-such-story", .error, "every one of these stories is a draft or about a boundary", at: nil,
        help: "`--with-drafts` interviews their persons too")
    }
    return found
  }

  /// Interviews the persons of the stories, and of random cases; ends with code 1 where a result differs from the full form's.
  func interview(_ scenarios: [Scenario], _ program: Program) throws {
    let today = try Clock.today()
    let stories = scenarios.map {
      InterviewTrials.Person(
        code: $0.record.code, asOf: $0.record.asOf ?? today, answers: $0.record.answers)
    }
    let persons = try random.map { try randomPersons($0, stories, program, today) } ?? stories
    let statistics = try InterviewTrials.hold(persons, program)
    Console.out(InterviewStatisticsText.render(statistics, program.pack))
    if !statistics.misses.isEmpty { throw ExitCode(1) }
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
