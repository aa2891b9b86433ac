import Foundation
import TestSupport
import Testing

/// `saphan new` from end to end.
@Suite struct NewCommandTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder(copying: ["pack": "Tests/SaphanTests/Packs/flood-relief"]) }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(arguments + ["--rules", "pack"], in: folder.url, input: input)
  }

  private static let answers: [String: [String]] = [
    "fact": [
      "label=Cellar under water", "type=choice", "values=dry: It is dry; wet: It stands in water",
      "ask=How is your cellar?",
      "help=A cellar is any room below the ground.", "topic=home", "usual=dry",
      "sources=field-guide: page 40",
      "missed=Whoever lives high up",
    ],
    "indicator": [
      "title=The cellar stands in water", "say=There is water below your house.",
      "does_not_show=That the house is unsafe: a pump may be enough.", "dimension=house", "strength=weak",
      "when=water_level >= 10; parts_lost includes stairs", "unless=sleeps_at is hall; hurt",
      "sources=field-guide: page 41",
    ],
    "service": [
      "title=Pumps on loan", "provider=rescue", "offers=dry_bed", "accepts=water_entered",
      "where=coast; hills",
      "from=2020-02", "contact=phone: +00 55 2000", "verified=2026-01", "verified_how=we called",
      "sources=hearsay: page 9",
    ],
    "scenario": [
      "title=Water in the cellar only", "source=field-guide: page 42", "as_of=2022-01-01",
      "story=The cellar was full. The rooms above stayed dry.",
      "answers=water_entered = yes; parts_lost = [stairs, nothing else]",
    ],
  ]

  private func given(_ kind: String) -> [String] {
    (Self.answers[kind] ?? []).flatMap { ["--answer", $0] }
  }

  @Test(arguments: ["fact", "indicator", "service", "scenario"])
  func anEntryIsWrittenAsThePackIs(_ kind: String) throws {
    let dry = try run(["new", kind, "cellar", "--dry-run"] + given(kind))
    let golden = GoldenFile(
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/new-\(kind).txt"))
    if let difference = try golden.difference(from: "exit code \(dry.status)\n\n\(dry.out)\n\(dry.err)") {
      Issue.record("\(difference)")
    }
    let written = try run(["new", kind, "cellar"] + given(kind))
    #expect(written.status == 0, "\(written.err)")
    let check = try ProgramRun(["check", "pack"], in: folder.url)
    #expect(check.status != 2, "\(check.out)")
    let again = try run(["new", kind, "cellar"] + given(kind))
    #expect(again.status == 2, "what exists is refused")
  }

  @Test func aStoryIsADraftThatExpectsNothing() throws {
    #expect(try run(["new", "scenario", "cellar"] + given("scenario")).status == 0)
    let text = try folder.text("Scenarios/drafts/cellar.yaml")
    #expect(text.contains("status: draft") && text.contains("expect: {}"))
    #expect(try run(["test", "Scenarios/drafts"]).status == 0)
  }

  @Test(arguments: ["../cellar", "Cellar", "a/b"])
  func aStoryStaysInItsFolder(_ id: String) throws {
    let run = try run(["new", "scenario", id] + given("scenario"))
    #expect(run.status == 2 && run.err.contains("bad-id"))
    #expect(try folder.contents().keys.allSatisfy { $0.hasPrefix("pack/") })
  }

  @Test func answersAreReadFromLines() throws {
    let lines =
      "The attic is wet\nWater comes through the roof.\nhouse\nweek\nweak\nparts_lost includes roof\n\nThat it rains.\nfield-guide: page 2\n\n"
    let run = try run(["new", "indicator"], input: "wet_attic\n" + lines)
    #expect(run.status == 0, "\(run.err)")
    #expect(run.err.contains("`strength` cannot be `week`") && run.err.contains("did you mean `weak`?"))
    #expect(try folder.text("pack/rules.yaml").contains("  wet_attic:\n    title: The attic is wet\n"))
  }

  @Test(arguments: [
    ["--answer", "when=water_levle > 3"], ["--answer", "dimension=hous"], [],
  ])
  func nothingIsWrittenWhereSomethingIsWrong(_ wrong: [String]) throws {
    let before = try folder.contents()
    var answers = given("indicator")
    if let key = wrong.last?.prefix(while: { $0 != "=" }) {
      answers = zip(answers, answers.dropFirst()).filter { $0.0 == "--answer" && !$0.1.hasPrefix(key + "=") }
        .flatMap { [$0.0, $0.1] }
    } else {
      answers = Array(answers.prefix(4))
    }
    let run = try run(["new", "indicator", "cellar"] + answers + wrong)
    #expect(run.status == 2)
    #expect(run.err.contains("help: "))
    #expect(try folder.contents() == before)
  }
}
