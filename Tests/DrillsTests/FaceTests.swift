#if canImport(Glibc)
  import Drills
  import Foundation
  import Glibc
  import TestSupport
  import Testing

  /// `saphan drill` from outside: the faces behave alike, and a kill loses at most the answer being typed.
  @Suite struct FaceTests {
    private let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "saphan-drill-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private static let lines = ["1 2", "4", "1", "2", "2"]

    /// Plain lines in three languages, a file, and a whole screen: one log.
    @Test func allFacesGiveOneLog() throws {
      var logs: [[LogEntry]] = []
      for language in ["en", "lo", "th"] {
        let log = path("plain-\(language).jsonl")
        let run = try run(
          drill(log) + ["--language", language], input: Self.lines.joined(separator: "\n") + "\n")
        #expect(run.status == 0 && run.out.contains("TRAINING") && run.err.contains("TRAINING"))
        #expect(!run.out.contains("\u{1B}") && !run.err.contains("\u{1B}"))
        logs.append(try entries(log))
      }
      // Lao digits are digits.
      let lao = path("lao.jsonl")
      _ = try run(drill(lao), input: "໑ ໒\n໔\n໑\n໒\n໒\n")
      logs.append(try entries(lao))
      logs.append(try scripted(from: logs[0]))
      let terminal = try PseudoTerminal(
        drill(path("screen.jsonl")), environment: ["TERM": "xterm", "HOME": folder.path], size: (100, 120))
      try terminal.expect("Story 1 of 1")
      terminal.type("\r")
      for (text, line) in zip(
        ["Which signs", "What would you do", "Whom would", "What must", "How sure"], Self.lines)
      {
        try terminal.expect(text)
        terminal.forget()
        terminal.type(line + "\r")
      }
      try terminal.expect("What the rules say")
      terminal.type("\r")
      #expect(try terminal.finish() == 0)
      logs.append(try entries(path("screen.jsonl")))
      for log in logs { #expect(log == logs[0]) }
      #expect(logs[0].last?.deed == .graded)
    }

    @Test func aKillKeepsWhatWasAnswered() throws {
      let log = path("kill.jsonl")
      let terminal = try PseudoTerminal(drill(log), environment: ["TERM": "dumb"], size: (80, 50))
      try terminal.expect("Which signs")
      terminal.type("1 2\n")
      try terminal.expect("What would you do")
      terminal.type("4\n")
      try terminal.expect("Whom would")
      terminal.type("1")
      terminal.send(SIGKILL)
      #expect(try terminal.finish() == -SIGKILL)
      #expect(try entries(log).map(\.deed) == [.begin, .signs, .tier])
      // The next run goes on where this one stood.
      let run = try run(drill(log), input: Self.lines.dropFirst(2).joined(separator: "\n") + "\n")
      #expect(run.status == 0 && !run.err.contains("Which signs"))
      let whole = path("whole.jsonl")
      _ = try self.run(drill(whole), input: Self.lines.joined(separator: "\n") + "\n")
      #expect(try entries(log).last?.grade == entries(whole).last?.grade)
    }

    @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))] as [(Int32, Int32)])
    func asignalEndsItInOrder(_ signal: Int32, _ status: Int32) throws {
      let terminal = try PseudoTerminal(
        drill(path("signal.jsonl")), environment: ["TERM": "xterm", "HOME": folder.path], size: (100, 120))
      try terminal.expect("Story 1 of 1")
      terminal.send(signal)
      #expect(try terminal.finish() == status)
      #expect(terminal.echoes, "the terminal is as it was")
    }

    @Test func theEndOfTheInputIsNoAnswer() throws {
      let log = path("end.jsonl")
      let run = try run(drill(log), input: "1 2\n4")
      #expect(run.status == 3 && run.err.contains("left before its end"))
      #expect(try entries(log).map(\.deed) == [.begin, .signs])
    }

    /// A torn line is closed before the next one, and left out of reports.
    @Test func aTornLineSpoilsNothing() throws {
      let log = path("torn.jsonl")
      try Data("{\"attempt\":1,\"da".utf8).write(to: URL(filePath: log))
      _ = try run(drill(log), input: Self.lines.joined(separator: "\n") + "\n")
      let read = ClassLog(bytes: Array(try Data(contentsOf: URL(filePath: log))))
      #expect(read.entries.count == 7 && read.unreadable == [1])
      let report = try run(["drill", "report", "--log", log] + Self.shipped, input: "")
      #expect(report.status == 0 && report.err.contains("unreadable-line") && report.out.contains("TRAINING"))
    }

    @Test(arguments: ["Somchai", "T07 x", "", "T0700000000007"])
    func aNameIsNoCode(_ name: String) throws {
      let run = try run(["drill", "--trainee", name, "--log", path("name.jsonl")] + Self.shipped, input: "")
      #expect(run.status == 64 && !FileManager.default.fileExists(atPath: path("name.jsonl")))
    }

    @Test func aStoryIsNoHandOver() throws {
      let story = ShippedStories.root.appending(path: "Scenarios/annex/case-08.yaml").path
      let run = try run(["interview", "--no-draft", "--hand-over", story] + Self.rules, input: "n\n")
      #expect(run.status == 2 && run.err.contains("training-case"))
      let real = path("case.yaml")
      try "case: a-1\nanswers: {}\n".write(toFile: real, atomically: true, encoding: .utf8)
      let drill = try self.run(
        ["drill", "--trainee", "T07", "--log", path("x.jsonl"), "--stories", real] + Self.rules, input: "")
      #expect(drill.status == 2 && drill.out.isEmpty)
      let script = try self.run(
        ["drill", "--answers", real, "--log", path("x.jsonl")] + Self.shipped, input: "")
      #expect(script.status == 2 && !FileManager.default.fileExists(atPath: path("x.jsonl")))
    }

    @Test func paperIsWrittenInThreeLanguages() throws {
      let run = try run(["drill", "--paper", folder.path, "--story", "annex-08"] + Self.shipped, input: "")
      #expect(run.status == 0)
      for language in ["en", "lo", "th"] {
        let sheet = try String(
          contentsOf: folder.appending(path: "training-handout-\(language).html"), encoding: .utf8)
        let key = try String(
          contentsOf: folder.appending(path: "training-key-\(language).html"), encoding: .utf8)
        #expect(sheet.contains("TRAINING") && key.contains("TRAINING"))
        #expect(!sheet.contains("☒") && key.contains("☒"), "the handout tells nothing")
      }
    }

    @Test func interviewsAreLoggedAndTakenUpAgain() throws {
      let log = path("interview.jsonl")
      let head = [
        "drill", "interview", "--trainee", "T07", "--log", log, "--story", "annex-08", "--on", "2026-11-25",
      ]
      let left = try run(head + Self.shipped, input: "0\n0\n")
      #expect(left.status == 3 && left.out.contains("Your questions lead to"))
      #expect(try entries(log).map(\.deed) == [.asked, .asked])
      let run = try run(head + Self.shipped, input: String(repeating: "0\n", count: 200))
      #expect(run.status == 0 && run.out.contains("Your questions led to the full result."))
      let last = try #require(try entries(log).last?.interview)
      #expect(last.reached && last.tooEarly.isEmpty && last.forNothing.isEmpty)
      let scripted = try self.run(
        head.map { $0 == log ? path("script.jsonl") : $0 } + ["--ask", "age,sold"] + Self.shipped, input: "")
      #expect(scripted.status == 0 && scripted.out.contains("Questions asked: 2"))
    }

    /// Another country's pack about another subject is drilled unchanged.
    @Test func theForeignPackIsDrilled() throws {
      let packs = ShippedStories.root.appending(path: "Tests/SaphanTests/Packs").path
      let story = path("story.yaml")
      let text = try String(contentsOfFile: packs + "/flood-relief-cases/story.yaml", encoding: .utf8)
      try (text + "drill: {level: 1, teaches: Somebody has to look at the house.}\n").write(
        toFile: story, atomically: true, encoding: .utf8)
      let files = ["--rules", packs + "/flood-relief", "--stories", story]
      let log = path("relief.jsonl")
      let run = try run(["drill", "--trainee", "T1", "--log", log] + files, input: "1\n3\n0\n0\n2\n")
      #expect(run.status == 0 && run.out.contains("What the rules say: Visit the house"), "\(run.err)")
      let report = try self.run(["drill", "report", "--log", log] + files, input: "")
      #expect(
        report.status == 0 && report.out.contains("Somebody") == false
          && report.out.contains("Nobody was missed"))
      let interview = try self.run(
        ["drill", "interview", "--trainee", "T1", "--log", log] + files,
        input: String(repeating: "0\n", count: 50))
      #expect(interview.status == 0 && interview.out.contains("Your questions led to the full result."))
    }

    /// What is written passes as it is, each pair with two results, and says that nobody has accepted it.
    @Test func nearMissesAreScenariosThatPass() throws {
      let to = folder.appending(path: "near").path
      let run = try run(
        ["drill", "near-misses", "forced_sex_there", "low_or_no_pay", "--to", to, "--as-of", "2026-11-25"]
          + Self.shipped,
        input: "")
      #expect(run.status == 0, "\(run.err)")
      let names = try FileManager.default.contentsOfDirectory(atPath: to)
      #expect(names.count == 4 && names.allSatisfy { $0.hasPrefix("training-") })
      for name in names {
        let text = try String(contentsOfFile: to + "/" + name, encoding: .utf8)
        #expect(text.hasPrefix("# TRAINING.") && text.contains("status: draft"))
      }
      let test = try self.run(["test", to] + Self.rules, input: "")
      #expect(test.status == 0 && test.out.contains("4 passed, 0 failed"), "\(test.out)")
    }

    /// What is still to be translated is written out; what is translated is left out.
    @Test func textsAreWrittenOut() throws {
      let annex = try run(
        ["drill", "texts", "lo"] + Self.rules + ["--stories", Self.stories, "--filter", "annex-08"], input: ""
      )
      #expect(annex.status == 0 && !annex.out.contains("annex-08.story:"))
      // A folder of stories by itself has no translations beside it.
      let contrast = try run(
        ["drill", "texts", "lo"] + Self.rules + [
          "--stories", Self.stories + "/contrast", "--filter", "contrast-pair-age-17",
        ], input: "")
      #expect(contrast.out.contains("  contrast-pair-age-17.story:\n    en: \"The same account"))
    }

    // MARK: Running

    private static let rules = ["--rules", ShippedStories.root.appending(path: "Rules/lao-pdr").path]
    private static let stories = ShippedStories.root.appending(path: "Scenarios").path
    private static let shipped =
      rules + ["--stories", ShippedStories.root.appending(path: "Scenarios/annex").path]

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func drill(_ log: String) -> [String] {
      ["drill", "--trainee", "T07", "--log", log, "--story", "annex-08", "--on", "2026-11-25"] + Self.shipped
    }

    private func entries(_ log: String) throws -> [LogEntry] {
      ClassLog(bytes: Array(try Data(contentsOf: URL(filePath: log)))).entries
    }

    /// The log of a script that gives the same answers as another log.
    private func scripted(from log: [LogEntry]) throws -> [LogEntry] {
      func chosen(_ deed: LogEntry.Deed) -> String {
        (log.first { $0.deed == deed }?.chosen ?? []).joined(separator: ", ")
      }
      let text = """
        drill: TRAINING
        sessions:
          - trainee: T07
            date: 2026-11-25
            stories:
              annex-08: {signs: [\(chosen(.signs))], tier: \(chosen(.tier)), services: [\(chosen(.services))], cautions: [\(chosen(.cautions))], certainty: \(chosen(.certainty))}
        """
      try text.write(toFile: path("script.yaml"), atomically: true, encoding: .utf8)
      let run = try run(
        ["drill", "--answers", path("script.yaml"), "--log", path("scripted.jsonl")] + Self.shipped, input: ""
      )
      #expect(run.status == 0 && run.out.hasPrefix("TRAINING T07 annex-08 "), "\(run.err)")
      return try entries(path("scripted.jsonl"))
    }

    private func run(_ arguments: [String], input: String) throws -> ProgramRun {
      try ProgramRun(arguments, in: folder, input: input)
    }
  }
#endif
