import Foundation
import TestSupport
import Testing

/// `saphan rename` from end to end.
@Suite struct RenameCommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder(copying: [
      "pack": "Tests/SaphanTests/Packs/flood-relief", "cases": "Tests/SaphanTests/Packs/flood-relief-cases",
    ])
  }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(arguments + ["--rules", "pack"], in: folder.url, input: input)
  }

  @Test(arguments: [
    ("fact", ["water_level", "height_of_water"]), ("value", ["sleeps_at.outside", "open_air"]),
    ("service", ["coast_hall", "hall_on_the_coast"]), ("source", ["field-guide", "guide-2"]),
    ("taken", ["age", "hurt"]), ("unknown", ["wather_level", "x"]),
  ])
  func aDryRunShowsWhatWouldChange(_ name: String, _ names: [String]) throws {
    let before = try folder.contents()
    let run = try run(["rename"] + names + ["--dry-run", "--stories", "cases/story.yaml"])
    let golden = GoldenFile(
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/rename-\(name).txt"))
    let text = "exit code \(run.status)\n\n\(run.out)\(run.err)"
    if let difference = try golden.difference(from: text) { Issue.record("\(difference)") }
    #expect(try folder.contents() == before)
  }

  @Test func whatIsRefusedLeavesEveryFile() throws {
    let before = try folder.contents()
    #expect(try run(["rename", "age", "hurt"]).status == 2)
    #expect(try folder.contents() == before)
  }

  @Test func anOlderCaseGivesTheSamePage() throws {
    let before = try run(["evaluate", "cases/still-open.yaml", "cases/positive.yaml", "--format", "json"])
    #expect(try run(["rename", "water_entered", "water_came_in"]).status == 0)
    #expect(try run(["rename", "wants_bed", "asks_for_bed"]).status == 0)
    #expect(try folder.text("pack/facts.yaml").contains("water_came_in:\n    formerly: [water_entered]"))
    let after = try run(["evaluate", "cases/still-open.yaml", "cases/positive.yaml", "--format", "json"])
    #expect(after.status == before.status)
    // The content hash of the rules and the ids of today are all that differs.
    let same = { (text: String) in
      text.replacing(/"content_hash" : "[^"]*"/, with: "").replacing("water_entered", with: "water_came_in")
        .replacing("wants_bed", with: "asks_for_bed").split(separator: "\n").sorted()
    }
    #expect(same(after.out) == same(before.out))
    let notes = after.err.matches(of: /note\[former-name\]/).count
    #expect(notes == 2, "each old name is noted once: \(after.err)")
  }

  @Test func anOlderRegisterGivesTheSameAnswers() throws {
    let lines = """
      {"case":"A-1","as_of":"2022-05-01","water_entered":"yes","sleeps_at":"outside"}
      {"case":"A-2","as_of":"2022-05-01","water_entered":"no","sleeps_at":"home"}

      """
    let rows = "case,as_of,water_entered,sleeps_at\nA-1,2022-05-01,yes,outside\nA-2,2022-05-01,no,home\n"
    let batch = { (input: String, format: String) in
      try self.run(["evaluate", "--batch", "-", "--input-format", format], input: input)
    }
    let before = [try batch(lines, "json-lines"), try batch(rows, "csv")]
    #expect(before.allSatisfy { $0.status == 0 }, "\(before.map(\.err))")
    #expect(try run(["rename", "water_entered", "water_came_in"]).status == 0)
    #expect(try run(["rename", "sleeps_at.outside", "open_air"]).status == 0)
    let after = [try batch(lines, "json-lines"), try batch(rows, "csv")]
    let same = { (text: String) in text.replacing(/"rules":"[^"]*"/, with: "") }
    for (old, new) in zip(before, after) {
      #expect(new.status == 0 && same(new.out) == same(old.out), "\(new.err)")
      #expect(new.err.contains("note[former-name]: `water_entered` is called `water_came_in` today"))
      #expect(new.err.contains("(2 cases)"))
      #expect(new.err.contains("note[former-name]: a value of `sleeps_at` is called something else today"))
    }
  }

  @Test func nothingDiffersBetweenTheVersions() throws {
    let old = try ScratchFolder(copying: ["pack": "Tests/SaphanTests/Packs/flood-relief"])
    for (name, new) in [
      ("roof_gone", "roof_lost"), ("dry_bed", "bed"), ("age", "years"), ("sleeps_at.hall", "hall_bed"),
    ] {
      #expect(try run(["rename", name, new]).status == 0)
    }
    let diff = try ProgramRun(["diff", old.url.appending(path: "pack").path, "pack"], in: folder.url)
    #expect(diff.status == 0, "\(diff.out)\(diff.err)")
  }
}
