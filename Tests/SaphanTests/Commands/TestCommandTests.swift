import Foundation
import TestSupport
import Testing

/// `saphan test` with what it measures, on the test pack and two stories of which one is about a boundary.
@Suite struct TestCommandTests {
  private static let stories = [
    "hand.yaml": ReliefPack.story,
    "boundary.yaml": """
    scenario: hurt-child
    title: A child is hurt
    tags: [boundary]
    as_of: 2021-03-01
    story: A made-up story.
    answers:
      the rest: usual
      age: 9
      hurt: yes
    expect:
      needs: {raise: [doctor], not: []}
    """,
  ]

  /// What is measured belongs to the JSON, which stays one value.
  @Test func jsonHoldsWhatIsMeasured() throws {
    let run = try run(["--coverage", "--mutate", "--format", "json"])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let report = try decoder.decode(Report.self, from: Data(run.out.utf8))
    let all = report.coverage.all
    let own = try #require(report.coverage.handWritten)
    #expect(all.conditions.count > own.conditions.count && all.conditions.of == own.conditions.of)
    #expect(all.pairs.of == own.pairs.of)
    let missing = try #require(report.coverage.missing.first { $0.decides == "beyond_means" })
    #expect(missing.missing == ["never true", "never decides by being true"])
    #expect(missing.place.file.hasSuffix("rules.yaml") && !missing.condition.isEmpty)
    let mutation = report.mutation
    #expect(mutation.noticed.of == mutation.noticed.count + mutation.survivors.count)
    #expect(mutation.made == mutation.noticed.of + mutation.withoutDifference)
    #expect(try #require(mutation.handWritten).count < mutation.noticed.count)
  }

  /// Build servers read XML and nothing else; people still get the figures.
  @Test func xmlStaysAlone() throws {
    let run = try run(["--coverage", "--mutate", "--format", "junit"])
    #expect(run.out.hasSuffix("</testsuites>\n"))
    #expect(run.err.contains("deciding pairs ") && run.err.contains(" mistakes noticed "))
  }

  @Test(arguments: [["--coverage", "--html"], ["--coverage", "--lcov"], ["--suggest"]])
  func whatCannotBeWrittenIsSaid(_ options: [String]) throws {
    let run = try run(options + ["/dev/null/x"])
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("error[unwritable-file]: `/dev/null/x"), "\(run.err)")
  }

  /// No story is no story that passed.
  @Test func noStoryIsNotAPass() throws {
    let filtered = try run(["--filter", "nonesuch"])
    #expect(filtered.status == 2 && filtered.out.isEmpty)
    #expect(filtered.err.contains("no story has `nonesuch` in its id or a tag"))
    let empty = try run([], stories: [:])
    #expect(empty.status == 2 && empty.out.isEmpty)
    #expect(empty.err.contains("there is no story in `"))
    let boundary = try run(["--interviews", "--filter", "hurt-child"])
    #expect(boundary.status == 2 && boundary.err.contains("--with-drafts"))
  }

  /// Little coverage does not keep the mistakes from being made, and what the pack asks for is said.
  @Test func bothAreMeasuredAndHeldAgainstThePack() throws {
    let thresholds = """
      thresholds:
        conditions: {at_least: 100, unit: percent}
        pairs: {at_least: 2, unit: percent}
        mutants: {at_least: 95, unit: percent}

      """
    let run = try run(["--coverage", "--mutate"], thresholds: thresholds)
    #expect(run.status == 1)
    #expect(run.out.contains(" mistakes noticed (") && run.out.contains("hand-written stories alone: "))
    #expect(run.err.contains("the pack asks for 100 % of the conditions: "))
    #expect(run.err.contains("the pack asks for 95 % of the mistakes to be noticed: "))
    #expect(!run.err.contains("deciding pairs"))
  }

  /// Drafts are written beside what is measured, not instead of it.
  @Test func draftsAreWrittenBesideTheFigures() throws {
    let folder = try TemporaryFolder()
    let run = try run(["--coverage", "--mutate", "--suggest", folder.path])
    #expect(run.status == 0 && run.err.contains(" drafts written to "), "\(run.err)")
    #expect(run.out.contains("deciding pairs ") && run.out.contains(" mistakes noticed "))
    #expect(try !folder.names().isEmpty)
  }

  @Test func whyNothingIsMeasuredIsSaid() throws {
    let wrong = Self.stories.mapValues { $0.replacing("relief: visit", with: "relief: no_claim") }
    let run = try run(["--coverage", "--mutate", "--format", "json"], stories: wrong)
    #expect(run.status == 1 && run.out.contains("\"failed\" : 1"), "\(run.out)")
    #expect(run.err == "nothing was measured: first all stories have to pass\n")
  }

  private func run(
    _ options: [String], stories: [String: String] = stories, thresholds: String? = nil
  ) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    let pack = ReliefPack.folder.appending(path: "Packs/flood-relief")
    try FileManager.default.copyItem(at: pack, to: folder.url.appending(path: "pack"))
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "stories"), withIntermediateDirectories: true)
    for (name, text) in stories { try folder.write("stories/" + name, text) }
    if let thresholds { try folder.write("pack/thresholds.yaml", thresholds) }
    return try SaphanProgram.run(
      ["test", folder.path("stories"), "--rules", folder.path("pack")] + options)
  }
}

/// As programs read it.
private struct Report: Decodable {
  struct Share: Decodable {
    let count: Int
    let of: Int
    let asked: Int
  }

  struct Shares: Decodable {
    let conditions: Share
    let pairs: Share
  }

  struct Coverage: Decodable {
    struct Missing: Decodable {
      struct Place: Decodable { let file: String }
      let place: Place
      let decides: String
      let condition: String
      let missing: [String]
    }
    let all: Shares
    let handWritten: Shares?
    let missing: [Missing]
  }

  struct Mutation: Decodable {
    struct Survivor: Decodable { let mistake: String }
    let noticed: Share
    let handWritten: Share?
    let made: Int
    let withoutDifference: Int
    let survivors: [Survivor]
  }

  let coverage: Coverage
  let mutation: Mutation
}
