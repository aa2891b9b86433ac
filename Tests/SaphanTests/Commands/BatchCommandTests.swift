import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Source
import TestSupport
import Testing

/// `saphan evaluate --batch` from end to end: formats, order, refused lines, threads, and runs that are continued.
@Suite struct BatchCommandTests {
  private static let lines = """
    {"case":"A-1","as_of":"2022-05-01","age":12,"sleeps_at":"outside","district":"coast"}
    {"case":"A-2","as_of":"2022-05-01","age":"15..19","parts_lost":["roof","nothing else"],"water_level":"declined"}
    {"case":"A-3","as_of":"2022-05-01","age":40,"violence_at_home":true,"monthly_income":100,"repair_cost":700}
    {"case":"A-4","as_of":"2016-02-01","household_size":{"statements":[{"value":3,"basis":"said"},{"value":4,"basis":"document"}]}}

    """

  /// The results of a case that the single evaluation prints as JSON.
  private static let mapping = """
    fields:
      code: case
      relief: {tier: relief, bound: lower, names: {urgent_relief: URGENT}}
      upper: {tier: relief, bound: upper}
      final: {final: relief}
      damage: {category: kind_of_damage}
      child: {truth: child, names: {holds: "yes", "does not hold": "no"}}
      signs: {letters: [deep_water, roof_gone, sleeps_outside]}
      needs: {list: needs}
      open: {list: needs, that: are open}
      services: {list: referred}
      place: {answer: district}
    """

  @Test func everyInputGivesTheSameAnswers() throws {
    let folder = try TemporaryFolder()
    let mapping = try folder.write("output.yaml", Self.mapping)
    let fromLines = try batch(["-", "--output", mapping], input: Self.lines)
    #expect(fromLines.status == 0 && fromLines.err.isEmpty)
    #expect(fromLines.out.split(separator: "\n").count == 4)
    let csv = """
      case,as_of,age,sleeps_at,district,parts_lost,water_level,violence_at_home,monthly_income,repair_cost,household_size
      A-1,2022-05-01,12,outside,coast,,,,,,
      A-2,2022-05-01,15..19,,,"roof; nothing else",declined,,,,
      A-3,2022-05-01, 40 ,,,,,yes,100,700,
      A-4,2016-02-01,,,,,,,,,3

      """
    let input = try folder.write("input.yaml", "fields: {parts_lost: {members: \";\"}}")
    let fromRows = try batch(
      ["-", "--input-format", "csv", "--input", input, "--output", mapping], input: csv)
    #expect(fromRows.status == 0 && fromRows.err.isEmpty, "\(fromRows.err)")
    #expect(
      Array(fromRows.out.split(separator: "\n").prefix(3))
        == Array(fromLines.out.split(separator: "\n").prefix(3)))
    for (number, line) in Self.lines.split(separator: "\n").enumerated() {
      let object = line.dropFirst(1).split(separator: ",", maxSplits: 2)
      let text = "\(object[0])\n\(object[1])\nanswers: {\(object[2])\n".replacing("\"case\":", with: "case: ")
        .replacing("\"as_of\":", with: "as_of: ").replacing("\":", with: "\": ")
      _ = try folder.write("cases/\(number).yaml", text)
    }
    let fromFiles = try batch([folder.path("cases"), "--output", mapping])
    #expect(fromFiles.status == 0 && fromFiles.err.isEmpty, "\(fromFiles.err)")
    #expect(fromFiles.out == fromLines.out)
  }

  @Test func answersAreThoseOfSingleCases() throws {
    let folder = try TemporaryFolder()
    let mapping = try folder.write("output.yaml", Self.mapping)
    let program = try #require(ReliefPack.program)
    let paths = ReliefPack.folder.appending(path: "Packs/flood-relief-cases").path
    let run = try batch([paths, "--output", mapping])
    #expect(run.status == 0)
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == ReliefPack.caseNames.count)
    for (line, name) in zip(lines, ReliefPack.caseNames) {
      let record = try ReliefPack.caseFile(name)
      let evaluation = try ReliefPack.evaluation(name)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let interval = evaluation.interval(0)
      let tiers = program.pack.determinations[0].tiers.map { $0.id == "urgent_relief" ? "URGENT" : $0.id }
      #expect(object["code"] as? String == record.code)
      #expect(object["relief"] as? String == tiers[interval.lower], "\(name)")
      #expect(object["final"] as? Bool == interval.isFinal, "\(name)")
      let needs = program.pack.needs.indices.filter { evaluation.truth(.need($0)) == .isTrue }
      #expect(object["needs"] as? [String] == needs.map { program.pack.needs[$0].id }, "\(name)")
      let met = evaluation.referrals.flatMap { $0.options.filter { $0.fits == .isTrue }.map(\.service) }
      #expect(
        object["services"] as? [String] == Set(met).sorted().map { program.pack.services[$0].id }, "\(name)")
    }
  }

  @Test func csvIsWrittenToo() throws {
    let folder = try TemporaryFolder()
    let fields =
      "fields: {code: case, relief: {tier: relief}, signs: {letters: [deep_water]}, needs: {list: needs, names: {dry_bed: \"bed, now\"}}}"
    let mapping = try folder.write("output.yaml", "format: csv\n" + fields)
    let lines = Self.lines.replacing("A-1", with: "A,\\\"1\\\"")
    let run = try batch(["-", "--output", mapping], input: lines)
    #expect(run.status == 0, "\(run.err)")
    let rows = run.out.split(separator: "\n")
    #expect(rows[0] == "code,relief,signs,needs")
    #expect(rows.count == 5)
    #expect(rows[1].hasPrefix("\"A,\"\"1\"\"\","))
    let explained = try batch(["-", "--output", mapping, "--explain", "reasons"], input: lines)
    #expect(explained.status == 2 && explained.err.contains("explained-csv"))
  }

  /// What cannot be used is told by line and reason, kept as it came, and never quoted; the rest goes on.
  @Test func badLinesAreKeptAndTheRestGoesOn() throws {
    let folder = try TemporaryFolder()
    let bad = [
      "{\"case\":\"B-1\",\"agee\":12}", "{\"case\":\"B-2\",\"age\":777}",
      "{\"case\":\"B-3\",\"sleeps_at\":\"hidden_cellar\"}",
      "{\"age\":12}", "nonsense", "{\"case\":\"B-6\",\"age\":12", "{\"case\":\"B-7\",\"age\":12,\"age\":13}",
      "{\"case\":\"B-8\",\"as_of\":\"1990-01-01\"}", "{\"case\":\"B-9\",\"pack\":\"other 1.0\"}",
    ]
    let good = Self.lines.split(separator: "\n").map(String.init)
    let text = good[0] + "\n" + bad.joined(separator: "\n") + "\n\n" + good[1] + "\n"
    let run = try batch(["-", "--rejects", folder.path("rejects.jsonl")], input: text)
    #expect(run.status == 1)
    #expect(run.out.split(separator: "\n").count == 2)
    #expect(
      try String(contentsOfFile: folder.path("rejects.jsonl"), encoding: .utf8) == bad.joined(separator: "\n")
        + "\n")
    let codes = [
      "2:15: error[unknown-fact]", "3:21: error[out-of-range]", "4:28: error[unknown-value]",
      "5:1: error[missing-key]",
      "6:1: error[bad-json]", "7:23: error[bad-json]", "8:24: error[bad-json]",
      "9:1: error[parameter-without-value]",
      "10:22: error[other-pack]",
    ]
    for code in codes {
      #expect(run.err.contains("standard input:\(code)"), "\(code) is missing in\n\(run.err)")
    }
    #expect(run.err.contains("did you mean `age`?"))
    for answer in ["hidden_cellar", "777", "nonsense"] {
      #expect(!run.err.contains(answer), "an answer is quoted")
    }
    let again = try batch([folder.path("rejects.jsonl")])
    #expect(again.status == 1 && again.out.isEmpty)
  }

  @Test(arguments: ["none", "reasons", "proof"])
  func threadsChangeNothing(explain: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("cases.jsonl", Self.many(explain == "proof" ? 600 : 6000))
    let one = try batch([path, "--explain", explain, "--threads", "1"])
    #expect(one.status == 1 && one.out.split(separator: "\n").count > 500)
    for threads in ["2", "3", "8"] {
      let several = try batch([path, "--explain", explain, "--threads", threads])
      #expect(several.out == one.out && several.err == one.err, "\(threads) threads")
    }
    let piped = try batch(
      ["-", "--explain", explain], input: try String(contentsOfFile: path, encoding: .utf8))
    #expect(piped.out == one.out)
  }

  /// Another version of the pack may have had other facts: what is gone has no effect, and is told once.
  @Test func anotherVersionIsReadAsFarAsItGoes() throws {
    let line =
      "{\"case\":\"C\",\"as_of\":\"2022-01-01\",\"sleeps_in\":\"home\",\"age\":3,\"pack\":\"flood-relief 1.0\"}\n"
    let run = try batch(["-"], input: line + line + Self.lines)
    #expect(run.status == 0 && run.out.split(separator: "\n").count == 6)
    #expect(
      run.err
        == "warning[no-longer-exists]: `sleeps_in` no longer exists in the pack and has no effect (2 cases)\n"
    )
  }

  @Test func wrongUsageIsRefused() throws {
    for arguments in [
      ["-", "--resume"], ["-", "--threads", "0"], ["-", "--format", "json"], ["-", "--explain", "all"],
    ] {
      #expect(try batch(arguments).status == 64, "\(arguments)")
    }
    #expect(try SaphanProgram.run(["evaluate", "--threads", "2", "x"]).status == 64)
    #expect(try batch(["/nowhere/cases.jsonl"]).err.contains("no-such-file"))
    let folder = try TemporaryFolder()
    let mapping = try folder.write("bad.yaml", "fields: {x: {tier: releif}, y: verdict, z: {list: nedes}}")
    let run = try batch(["-", "--output", mapping])
    #expect(run.status == 2)
    for part in [
      "unknown-name", "did you mean `relief`?", "`verdict` is no result", "`list` cannot be `nedes`",
    ] {
      #expect(run.err.contains(part), "\(part) is missing in\n\(run.err)")
    }
  }

  /// All mistakes of a mapping are told at once, each with its place and what to do.
  @Test func mistakesInAMappingAreTold() throws {
    let folder = try TemporaryFolder()
    let input = """
      case: [code]
      seperator: ";"
      separator: ";;"
      ignore: everything
      silences: {"?": unknwon}
      fields:
        Age: aeg
        Night: {fact: sleeps_at, values: {street: outsid}}
        parts_lost: {members: ""}
        hurt: {members: "/"}
        Place: {values: {a: coast}}
      """
    let run = try batch(["-", "--input", try folder.write("input.yaml", input)])
    #expect(run.status == 2 && run.out.isEmpty)
    let expected = [
      ":1:7: error[wrong-kind]: `case` should be a word", ":2:1: error[unknown-key]",
      "did you mean `separator`?",
      ":3:12: error[unknown-word]: `separator` should be one character", ":4:9: error[wrong-kind]: `ignore`",
      ":5:17: error[unknown-word]: `unknwon` is no way",
      ":7:8: error[unknown-name]: the pack has no fact `aeg`",
      "did you mean `age`?", "error[unknown-name]: the pack has no value of `sleeps_at` `outsid`",
      ":9:25: error[wrong-kind]: `members` is for sets", ":10:19: error[wrong-kind]: `members` is for sets",
      ":11:3: error[unknown-name]: the pack has no fact `Place`",
    ]
    for part in expected { #expect(run.err.contains(part), "\(part) is missing in\n\(run.err)") }
    for text in ["age,x\n1,2\n", "case,case\nA,B\n", "case,agee\nA,1\n", "age\n12\n"] {
      let header = try batch(["-", "--input-format", "csv"], input: text)
      #expect(header.status == 2 && header.err.contains("column"), "\(text)\(header.err)")
    }
    let ragged = try batch(["-", "--input-format", "csv"], input: "case,age\nA,1,2\nB,3\nC\n\"D,4\n")
    #expect(ragged.status == 1 && ragged.out.split(separator: "\n").count == 1)
    #expect(ragged.err.contains("standard input:2:1: error[bad-csv]: the row has 3 cells, the header 2"))
    let empty = try batch(["-", "--input-format", "csv"], input: "")
    #expect(empty.status == 0 && empty.out.isEmpty)
  }

  /// A run that is killed and continued gives the bytes of one that was not.
  @Test func aKilledRunIsContinued() throws {
    let folder = try TemporaryFolder()
    let text = Self.many(12_000)
    let first = try folder.write("first.jsonl", "\u{FEFF}" + Self.lines)
    let whole = try batch([first, "-", "--explain", "reasons"], input: text)
    let out = folder.path("answers.jsonl")
    let rejects = folder.path("rejects.jsonl")
    let options = [first, "-", "--explain", "reasons", "--to", out, "--rejects", rejects]
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path)
    process.arguments = ["evaluate", "--batch"] + options + SaphanProgram.relief
    process.currentDirectoryURL = ReliefPack.root
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = Data(text.utf8)
    try pipe.fileHandleForWriting.write(contentsOf: bytes[..<(bytes.count / 3)])
    Thread.sleep(forTimeInterval: 1.2)
    try pipe.fileHandleForWriting.write(contentsOf: bytes[(bytes.count / 3)..<(bytes.count * 2 / 3)])
    for _ in 0..<100 where !FileManager.default.fileExists(atPath: out + ".resume") {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(
      FileManager.default.fileExists(atPath: out + ".resume"), "there was no checkpoint to continue from")
    let again = try batch(options, input: text)
    #expect(again.status == 2 && again.err.contains("interrupted-run"))
    let other = try batch(options + ["--resume", "--as-of", "2020-01-01"], input: text)
    #expect(other.status == 2 && other.err.contains("other-run"))
    let swapped = try batch(options + ["--resume"], input: "x" + text.dropFirst())
    #expect(swapped.status == 2 && swapped.err.contains("other-input"))
    let continued = try batch(options + ["--resume"], input: text)
    #expect(continued.status == 1, "\(continued.err.prefix(500))")
    #expect(try String(contentsOfFile: out, encoding: .utf8) == whole.out)
    #expect(!FileManager.default.fileExists(atPath: out + ".resume"))
    let refused = text.split(separator: "\n").filter { $0.contains("\"aeg\"") }
    #expect(try String(contentsOfFile: rejects, encoding: .utf8) == refused.joined(separator: "\n") + "\n")
  }

  // MARK: -

  private func batch(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try SaphanProgram.run(["evaluate", "--batch"] + arguments + SaphanProgram.relief, input: input)
  }

  /// Lines of random cases on several days, now and then one that cannot be used.
  private static func many(_ count: Int) -> String {
    var random = SplitMix64(seed: 3)
    return (0..<count).map { number in
      let day = random.pick(["2022-05-01", "2016-02-01", "2020-01-01", "2024-08-09"])
      let key = random.chance(2) ? "aeg" : "age"
      let place = random.pick(["coast", "hills", "north"])
      let night = random.pick(["home", "relatives", "hall", "outside", "hall or outside", "declined"])
      return """
        {"case":"N-\(number)","as_of":"\(day)","\(key)":\(random.below(90)),"district":"\(place)","sleeps_at":"\(night)",\
        "water_level":\(random.below(200)),"hurt":\(random.chance(50)),"household_size":\(1 + random.below(9))}

        """
    }.joined()
  }

  /// A terminal is told how far the run is; a file gets no such line.
  @Test func progressIsForTerminalsAlone() throws {
    let tool = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return }
    let folder = try TemporaryFolder()
    let register = try folder.write("register.jsonl", Self.lines)
    let program = try BuiltProgram.path
    let command = ([program, "evaluate", "--batch", register] + SaphanProgram.relief).joined(separator: " ")
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = ["-qec", "\(command) > \(folder.path("answers"))", folder.path("screen")]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let screen = try String(contentsOfFile: folder.path("screen"), encoding: .utf8)
    #expect(screen.contains(/\r\u{1B}\[K\d+ cases · \d+ a second/), "\(screen)")
    let silent = try batch([register])
    #expect(silent.err.isEmpty)
    #expect(silent.out == (try String(contentsOfFile: folder.path("answers"), encoding: .utf8)))
  }
}
