import Foundation
import TestSupport
import Testing

/// Continuing a killed run: over the same input it gives the bytes of one run, over any other it is refused.
@Suite struct BatchResumeTests {
  private static let options = ["--to", "answers", "--explain", "reasons"]

  private static func line(_ number: Int) -> String {
    "{\"case\":\"N-\(number)\",\"as_of\":\"2022-05-01\",\"age\":\(number % 90),\"district\":\"coast\"}\n"
  }

  private static func lines(_ numbers: Range<Int>) -> String { numbers.map(line).joined() }

  /// Changes that leave all lengths, and all that lies close before the note, as they are.
  @Test func anEarlyLineThatChangedIsRefused() throws {
    let folder = try TemporaryFolder()
    let text = Self.lines(0..<12_000)
    let changed = text.replacing(
      "\"N-3\",\"as_of\":\"2022-05-01\",\"age\":3", with: "\"N-3\",\"as_of\":\"2022-05-01\",\"age\":9")
    #expect(changed != text && changed.utf8.count == text.utf8.count)
    try folder.interrupt(["-"] + Self.options, input: text)
    let before = try folder.text("answers")
    let other = try folder.batch(["-", "--resume"] + Self.options, input: changed)
    #expect(other.status == 2 && other.err.contains("other-input"), "\(other.err)")
    #expect(try folder.text("answers") == before && folder.exists("answers.resume"))
    let same = try folder.batch(["-", "--resume"] + Self.options, input: text)
    #expect(same.status == 0, "\(same.err)")
    let whole = try folder.batch(["-", "--explain", "reasons"], input: text)
    #expect(try folder.text("answers") == whole.out)
    #expect(!folder.exists("answers.resume"))
  }

  /// Inputs that were done before the one in which the run was killed count as well.
  @Test func anEarlierInputThatChangedIsRefused() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (Self.lines(0..<50), Self.lines(50..<90))
    try folder.write("first.jsonl", first)
    try folder.write("second.jsonl", second)
    folder.makePipe("last.jsonl")
    let inputs = ["first.jsonl", "-", "second.jsonl", "last.jsonl"]
    try folder.interrupt(inputs + Self.options)
    try folder.replacePipe("last.jsonl")
    let moved = Self.line(50)
    let changes = [
      (first.replacing("\"age\":7,", with: "\"age\":8,"), second), (first + Self.line(99), second),
      (String(first.dropLast(Self.line(49).count)), second),
      (first + moved, String(second.dropFirst(moved.count))),
    ]
    for (one, two) in changes {
      try folder.write("first.jsonl", one)
      try folder.write("second.jsonl", two)
      let run = try folder.batch(inputs + Self.options + ["--resume"])
      #expect(run.status == 2 && run.err.contains("other-input"), "\(run.err)")
    }
    try folder.write("first.jsonl", first)
    try folder.write("second.jsonl", second)
    let same = try folder.batch(inputs + Self.options + ["--resume"])
    #expect(same.status == 0, "\(same.err)")
    #expect(try folder.text("answers") == folder.batch(inputs + ["--explain", "reasons"]).out)
  }

  /// A file more or less before the note would shift all that come behind it.
  @Test func aFolderThatChangedIsRefused() throws {
    let folder = try TemporaryFolder()
    func write(_ number: Int, age: Int = 40) throws {
      try folder.write(
        "cases/\(1000 + number).yaml", "case: N-\(number)\nas_of: 2022-05-01\nanswers: {age: \(age)}\n")
    }
    for number in 0..<100 { try write(number) }
    folder.makePipe("last.jsonl")
    let inputs = ["-", "cases", "last.jsonl"]
    try folder.interrupt(inputs + Self.options)
    #expect(try folder.text("answers.resume").contains("\noffset 64\n"))
    try folder.replacePipe("last.jsonl")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("cases/1005.yaml"))
    func expectRefusal(_ what: Comment) throws {
      let run = try folder.batch(inputs + Self.options + ["--resume"])
      #expect(run.status == 2 && run.err.contains("other-input"), what)
    }
    try folder.write("cases/0.yaml", "case: N-0\n")
    try expectRefusal("a file in front")
    try FileManager.default.removeItem(atPath: folder.path("cases/0.yaml"))
    try FileManager.default.moveItem(atPath: folder.path("cases/1005.yaml"), toPath: folder.path("kept"))
    try expectRefusal("a file less")
    try write(5, age: 100)
    try expectRefusal("a file that is longer")
    try FileManager.default.removeItem(atPath: folder.path("cases/1005.yaml"))
    try FileManager.default.moveItem(atPath: folder.path("kept"), toPath: folder.path("cases/1005.yaml"))
    let later = try #require(attributes[.modificationDate] as? Date).addingTimeInterval(5)
    try FileManager.default.setAttributes(
      [.modificationDate: later], ofItemAtPath: folder.path("cases/1005.yaml"))
    try expectRefusal("a file that was written again")
    try FileManager.default.setAttributes(
      [.modificationDate: later.addingTimeInterval(-5)], ofItemAtPath: folder.path("cases/1005.yaml"))
    let same = try folder.batch(inputs + Self.options + ["--resume"])
    #expect(same.status == 0, "\(same.err)")
    #expect(try folder.text("answers") == folder.batch(inputs + ["--explain", "reasons"]).out)
  }

  /// A pipe gives the header in as many pieces as it likes.
  @Test func aHeaderMayComeInPieces() throws {
    let folder = try TemporaryFolder()
    let row = { (number: Int) in "N-\(number),2022-05-01,\(number % 90),coast\n" }
    // Longer than one read of a pipe.
    let unused = (0..<9_000).map { "unused_\($0)" }.joined(separator: ",")
    let header = "case,as_of,age,district"
    try folder.write("input.yaml", "ignore: the rest\n")
    let short = header + "\n" + (0..<12_000).map(row).joined()
    let blank = String(repeating: ",", count: 9_000)
    let long = "\(header),\(unused)\n" + (0..<40).map { "N-\($0),2022-05-01,9,coast\(blank)\n" }.joined()
    for text in [short, long] {
      try folder.write("m.csv", text)
      let options = ["-", "--input-format", "csv", "--input", "input.yaml"] + Self.options
      try folder.interrupt(options, input: text)
      let words = (options + ["--resume"]).joined(separator: " ")
      let run = try folder.shell("(head -c 10 m.csv; sleep .5; tail -c +11 m.csv) | $L \(words)")
      #expect(run.status == 0, "\(run.err.prefix(300))")
      let whole = try folder.batch(["m.csv", "--input", "input.yaml", "--explain", "reasons"])
      #expect(try folder.text("answers") == whole.out)
    }
  }

  /// Only numbers that a run can have written are believed.
  @Test(arguments: [
    ("offset", "-5"), ("offset", "0"), ("offset", "9223372036854775807"), ("input", "-1"), ("lines", "-1"),
    ("lines", "9000000000"), ("cases", "9223372036854775807"), ("answers", "-1"), ("rejects", "-1"),
    ("answers", "70000000"),
  ])
  func aNoteOutOfRangeIsRefused(key: String, value: String) throws {
    let folder = try TemporaryFolder()
    let inputs = ["-", "second.jsonl", "last.jsonl"]
    try folder.write("second.jsonl", Self.lines(0..<10))
    folder.makePipe("last.jsonl")
    try folder.interrupt(inputs + Self.options)
    try folder.replacePipe("last.jsonl")
    let note = try folder.text("answers.resume").split(separator: "\n").map {
      $0.hasPrefix(key + " ") ? "\(key) \(value)" : String($0)
    }
    try folder.write("answers.resume", note.joined(separator: "\n") + "\n")
    let run = try folder.batch(inputs + Self.options + ["--resume"])
    #expect(run.status == 2 && run.err.contains("bad-checkpoint"), "\(run.err)")
  }

  @Test func aNoteForFurtherInputsIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("second.jsonl", Self.lines(0..<10))
    folder.makePipe("last.jsonl")
    let inputs = ["-", "second.jsonl", "last.jsonl"]
    try folder.interrupt(inputs + Self.options)
    try folder.replacePipe("last.jsonl")
    try folder.write(
      "answers.resume", try folder.text("answers.resume").replacing("input 1\n", with: "input 9\n"))
    let run = try folder.batch(inputs + Self.options + ["--resume"])
    #expect(run.status == 2 && run.err.contains("other-input"), "\(run.err)")
  }
}
