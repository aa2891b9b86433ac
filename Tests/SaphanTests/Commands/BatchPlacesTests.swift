import Foundation
import TestSupport
import Testing

/// What a run writes never takes the place of what it reads, and nothing is written by a run that cannot start.
@Suite struct BatchPlacesTests {
  private static let register = "{\"case\":\"A-1\",\"as_of\":\"2022-05-01\",\"age\":12}\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("register.jsonl", Self.register)
    try folder.write("output.yaml", "fields: {code: case}\n")
    try folder.write("input.yaml", "ignore: the rest\n")
    try folder.write("cases/1.yaml", "case: A-2\nanswers: {age: 12}\n")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path("soft"), withDestinationPath: "register.jsonl")
    try files.linkItem(atPath: folder.path("register.jsonl"), toPath: folder.path("hard"))
    try files.createSymbolicLink(atPath: folder.path("later"), withDestinationPath: "new.jsonl")
    return folder
  }

  @Test(arguments: [
    "register.jsonl --to register.jsonl", "register.jsonl --to ./cases/../register.jsonl",
    "register.jsonl --to soft",
    "register.jsonl --to hard", "register.jsonl --rejects hard", "soft --to a --rejects register.jsonl",
    "cases register.jsonl --to cases/1.yaml", "register.jsonl --to output.yaml --output output.yaml",
    "register.jsonl --rejects input.yaml --input input.yaml", "register.jsonl --to new --rejects new",
    "register.jsonl --to later --rejects new.jsonl", "register.jsonl --to a --rejects a.resume",
    "register.jsonl a.resume --to a", "- --to hard < register.jsonl", "soft >> register.jsonl",
    "register.jsonl --rejects all > all",
  ])
  func nothingIsReadAndWritten(words: String) throws {
    let folder = try folder()
    let run = try folder.shell("$L \(words)")
    #expect(run.status == 2 && run.err.contains("error[same-file]"), "\(run.err)")
    #expect(try folder.text("register.jsonl") == Self.register)
    #expect(
      try folder.text("output.yaml") + folder.text("input.yaml") == "fields: {code: case}\nignore: the rest\n"
    )
    #expect(try folder.text("cases/1.yaml").hasPrefix("case: A-2"))
  }

  @Test func rulesAreNotWrittenOver() throws {
    let folder = try folder()
    let pack = URL(filePath: try #require(SaphanProgram.relief.last))
    try FileManager.default.copyItem(at: pack, to: folder.url.appending(path: "pack"))
    let before = try folder.text("pack/pack.yaml")
    let run = try ProgramRun(
      ["evaluate", "--batch", "register.jsonl", "--rules", "pack", "--to", "pack/pack.yaml"], in: folder.url)
    #expect(run.status == 2 && run.err.contains("error[same-file]"), "\(run.err)")
    #expect(try folder.text("pack/pack.yaml") == before)
  }

  @Test(arguments: [
    "missing.jsonl", "register.jsonl missing.jsonl", "bad.csv", "register.jsonl bad.csv",
    "- --input-format csv < bad.csv",
    "register.jsonl --output broken.yaml", "register.jsonl --input missing.yaml",
  ])
  func whatCannotStartLeavesEarlierAnswers(words: String) throws {
    let folder = try folder()
    try folder.write("bad.csv", "case,agee\nA-1,12\n")
    try folder.write("broken.yaml", "fields: {code: [\n")
    try folder.write("answers", "precious\n")
    try folder.write("rejects", "precious too\n")
    let run = try folder.shell("$L \(words) --to answers --rejects rejects")
    #expect(run.status == 2, "\(run.err)")
    #expect(try folder.text("answers") + folder.text("rejects") == "precious\nprecious too\n")
  }

  /// Pipes are read as they come, each in its turn.
  @Test func pipesAreReadInTurn() throws {
    let folder = try folder()
    let rows = (0..<9000).map { "N-\($0),2022-05-01,12\n" }.joined()
    try folder.write("one.csv", "case,as_of,age\n" + rows)
    let run = try folder.shell(
      "mkfifo p.csv q.csv; (cat one.csv > p.csv; cat one.csv > q.csv) & $L p.csv q.csv --to answers")
    #expect(run.status == 0, "\(run.err)")
    #expect(try folder.text("answers").split(separator: "\n").count == 18_000)
  }

  @Test func devicesAndStreamsCanBeWrittenTo() throws {
    let folder = try folder()
    let whole = try folder.batch(["register.jsonl"]).out
    #expect(try folder.shell("$L register.jsonl --to /dev/null").status == 0)
    #expect(try folder.shell("$L register.jsonl --to /dev/stdout").out == whole)
    #expect(try folder.shell("$L register.jsonl --to /dev/stdout | cat").out == whole)
    let added = try folder.shell("echo first > all; $L register.jsonl --to /dev/stdout >> all; cat all")
    #expect(added.out == "first\n" + whole)
    try folder.write("bad.jsonl", "nonsense\n")
    let refused = try folder.shell("$L bad.jsonl --rejects /dev/stderr")
    #expect(refused.status == 1 && refused.err.contains("nonsense\n") && refused.err.contains("bad-json"))
  }

  /// Also of files that were there before.
  @Test func onlyTheOwnerReadsWhatIsWritten() throws {
    let folder = try folder()
    for name in ["answers", "rejects"] {
      try folder.write(name, "")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path(name))
    }
    try folder.write("bad.jsonl", "nonsense\n")
    let run = try folder.batch(["register.jsonl", "bad.jsonl", "--to", "answers", "--rejects", "rejects"])
    #expect(run.status == 1 && run.err.contains("bad-json"))
    #expect(try folder.mode("answers") == 0o600 && folder.mode("rejects") == 0o600)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func theReasonIsToldWhereNothingCanBeWritten() throws {
    let folder = try folder()
    for words in ["--to /dev/full", "> /dev/full"] {
      let run = try folder.shell("$L register.jsonl \(words)")
      #expect(
        run.status == 2 && run.err.contains("any further: No space left on device\n  = help: make room"))
    }
    let run = try folder.shell("$L register.jsonl --to register.jsonl/x")
    #expect(run.status == 2 && run.err.contains("`register.jsonl/x` cannot be written: Not a directory"))
  }
}
