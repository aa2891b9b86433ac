import CaseFormat
import Foundation
import Localisation
import PolicyAnalysis
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// What policy staff see of the workbench, on the pack about another subject, against expected texts.
@Suite struct WorkbenchTextTests {
  private let program: Program
  private let today: CivilDate
  private var files = ReliefPack.files
  private let stories: [Scenario]

  /// Two stories: one as it should be, and one whose expectations are wrong.
  private static let texts = [
    ReliefPack.story,
    """
    scenario: hurt-child
    title: A child is hurt
    as_of: 2021-03-01
    story: A made-up story.
    answers:
      the rest: usual
      age: 9
      hurt: yes
      water_entered: yes
    expect:
      relief: no_claim
      needs: {raise: [new_papers], not: [doctor]}
      refer: {to: [coast_hall]}
    """,
  ]

  init() throws {
    program = try #require(ReliefPack.program)
    today = try #require(CivilDate(year: 2021, month: 7, day: 1))
    var reader = ScenarioReader(pack: program.pack)
    var read: [Scenario] = []
    for (number, text) in Self.texts.enumerated() {
      let file = files.add(name: "stories/\(number + 1).yaml", bytes: Array(text.utf8))
      let story = reader.read(file)
      read.append(try #require(story, "\(reader.diagnostics)"))
    }
    stories = read
  }

  @Test func failingStoriesSayWhatWouldMakeTheDifference() throws {
    let text = ScenarioText(files: files).render(try program.run(stories, today: today))
    try Golden.expect(text, equals: "workbench/stories.txt")
  }

  /// A story whose answers cannot all be true fails, unless that is what it is about.
  @Test(arguments: [("relief: no_claim", true), ("impossible: [more_children_than_people]", false)])
  func answersThatCannotBeAreNoticed(_ expected: String, _ fails: Bool) throws {
    let text = """
      scenario: too-many-children
      title: More children than people
      as_of: 2021-03-01
      story: A made-up story.
      answers: {the rest: usual, household_size: 3, small_children: 4}
      expect: {\(expected)}
      """
    var files = files
    let file = files.add(name: "stories/3.yaml", bytes: Array(text.utf8))
    var reader = ScenarioReader(pack: program.pack)
    let read = reader.read(file)
    let story = try #require(read, "\(reader.diagnostics)")
    let results = try program.run([story], today: today)
    let said = ScenarioText(files: files).render(results)
    #expect(results[0].mismatches.isEmpty == !fails, "\(said)")
    #expect(said.contains("more_children_than_people holds") == fails, "\(said)")
  }

  @Test func storiesForBuildServers() throws {
    let results = try program.run(stories, today: today)
    try Golden.expect(JUnitReport(files: files).render(results), equals: "workbench/stories.xml")
    try Golden.expect(try TestJSON.render(results), equals: "workbench/stories.json")
  }

  @Test func coverageAsTextLCOVAndPage() throws {
    let evaluations = try program.run(stories, today: today).map(\.evaluation)
    let codes = stories.map(\.record.code)
    let coverage = Coverage(program, evaluations)
    var report = CoverageReport(
      program.pack, coverage, handWritten: coverage.reached(by: [0]), scenarios: codes, files: files)
    try Golden.expect(report.text(), equals: "workbench/coverage.txt")
    try Golden.expect(report.lcov(), equals: "workbench/coverage.lcov")
    try Golden.expect(report.html(), equals: "workbench/coverage.html")
  }

  @Test func mistakesThatNoStoryNotices() throws {
    let run = try MutationRun(program.pack, [stories[0]], today: today)
    var report = MutationReport(program.pack, run, files: files)
    try Golden.expect(report.text(), equals: "workbench/survivors.txt")
  }

  /// What can be shown does not depend on what is: the condition of a combination that cannot be as little as any other.
  @Test func whatCanBeShownDoesNotDependOnTheStories() throws {
    let evaluations = try program.run(stories, today: today).map(\.evaluation)
    let (with, without) = (Coverage(program, evaluations), Coverage(program, []))
    #expect(with.pairs.of == without.pairs.of && with.covered.of == without.covered.of)
    let ruledOut = try #require(without.conditions.first { $0.proposition == .impossible(0) })
    #expect(ruledOut.canBeTrue && ruledOut.canDecide)
    let proposals = try BoundaryScenarios(program, today: today).proposals(for: ruledOut)
    #expect(!proposals.isEmpty)
    var (files, reader) = (files, ScenarioReader(pack: program.pack))
    for proposal in proposals {
      let file = files.add(name: proposal.id, bytes: Array(proposal.text(id: proposal.id).utf8))
      let story = reader.read(file)
      #expect(story?.expectations.isEmpty == false, "\(reader.diagnostics)")
    }
  }

  /// What the stories written by hand notice alone is what they notice without the others.
  @Test func handWrittenStoriesAreCountedExactly() throws {
    var boundary = stories[0]
    boundary.tags = ["boundary"]
    let doctor = try #require(program.pack.needs.firstIndex { $0.id == "doctor" })
    boundary.expectations += boundary.expectations.prefix(1).map {
      Located(.need(doctor, isRaised: false), at: $0.span)
    }
    let alone = try MutationRun(program.pack, [stories[0]], today: today)
    for suite in [[boundary, stories[0]], [stories[0], boundary]] {
      let both = try MutationRun(program.pack, suite, today: today)
      let own = try #require(both.handWrittenScore)
      #expect(own == alone.score && both.score.noticed > own.noticed)
    }
    #expect(alone.handWrittenScore == nil)
  }

  @Test func gapsAsTextTableAndPage() throws {
    let dates = [2014, 2018, 2021].compactMap { CivilDate(year: $0, month: 7, day: 1) }
    let gaps = try ServiceGaps(program.pack, dates: dates)
    try Golden.expect(GapReport(gaps).text(), equals: "workbench/gaps.txt")
    try Golden.expect(GapReport(gaps).csv(), equals: "workbench/gaps.csv")
    try Golden.expect(GapPage(gaps).html(), equals: "workbench/gaps.html")
  }

  @Test func changesAsTextAndDossier() throws {
    let changed = try changedPack([
      ("accepts: {none: [travels_with_animals]}", "accepts: {none: [travels_with_animals, hurt]}"),
      ("title: A doctor\n    when: hurt", "title: A doctor or nurse\n    when: {any: [hurt, child]}"),
    ])
    let diff = try PackDiff(old: program.pack, new: changed, today: today)
    let told = try StoryChanges(diff, stories, today: today)
    let flipped = told.flips.map { "\($0.story): now \($0.gained), no longer \($0.lost)" }
    let uncovered = told.uncovered.map { "`\($0.name)` \(PlaceText.text($0.span, files))" }
    let titles = ("flood-relief (old)", "flood-relief (new)")
    let report = DiffReport(
      diff, titles: titles, flipped: flipped, uncovered: uncovered, toRedo: ["translations of `doctor.title`"]
    )
    try Golden.expect(report.text(), equals: "workbench/diff.txt")
    let sides = [ProgramTexts(.english), ProgramTexts(.lao)].map { DiffDossier.Side($0, diff.new.pack) }
    let page = DiffDossier(diff, titles: titles, sides: sides)
      .html(flipped: flipped, uncovered: uncovered, toRedo: ["translations of `doctor.title`"])
    try Golden.expect(page, equals: "workbench/dossier.html")
  }

  @Test func otherTextsAloneChangeNothing() throws {
    let changed = try changedPack([("title: A doctor\n", "title: Somebody who heals\n")])
    let diff = try PackDiff(old: program.pack, new: changed, today: today)
    #expect(diff.isSame)
    #expect(try StoryChanges(diff, stories, today: today).flips.isEmpty)
  }

  /// Pages fetch nothing from anywhere.
  @Test func pagesNeedNoNetwork() throws {
    let gaps = try ServiceGaps(program.pack, dates: [today])
    #expect(!GapPage(gaps).html().contains("http"))
  }

  private func changedPack(_ edits: [(String, String)]) throws -> Pack {
    var other = SourceFiles()
    let sources = (0..<5).compactMap { files[$0] }.map { file -> SourceFile in
      var text = String(decoding: file.bytes, as: UTF8.self)
      for (old, new) in edits { text = text.replacing(old, with: new) }
      return other.add(name: file.name, bytes: Array(text.utf8))
    }
    return try #require(PackReader.read(sources).pack)
  }
}
