import Foundation
import TestSupport
import Testing

/// `saphan evaluate` from end to end: streams, exit codes, and the same bytes every time.
@Suite struct EvaluateCommandTests {
  @Test func aCaseGivesAPage() throws {
    let run = try evaluate(["positive"])
    #expect(run.status == 0 && run.err.isEmpty)
    #expect(run.out.hasPrefix("Case R-03, judged as of 1 May 2022\n\nRelief: Full relief\n"))
  }

  @Test func severalCasesGiveAnArray() throws {
    let run = try evaluate(["positive", "story"], ["--format", "json"])
    #expect(run.status == 0 && run.err.isEmpty)
    let array = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
    #expect(array.map { $0["case_code"] as? String } == ["R-03", "lost-roof"])
  }

  @Test func aDateOnTheCommandLineWins() throws {
    let run = try evaluate(["in-2016"], ["--as-of", "2022-01-01"])
    #expect(run.out.contains("judged as of 1 January 2022"))
  }

  @Test func standardInputIsRead() throws {
    let text = "case: R-9\nas_of: 2022-01-01\nanswers: {the rest: usual}\n"
    let run = try SaphanProgram.run(["evaluate", "-"] + SaphanProgram.relief, input: text)
    #expect(run.status == 0 && run.out.contains("Case R-9"))
  }

  @Test func oneBadCaseLeavesNothingHalfDone() throws {
    let text =
      "case: R-9\nanswers:\n  aeg: 99\n  sleeps_at: hidden_cellar\n  district: {value: coast, basis: seem}\n"
    let cases = ["evaluate", ReliefPack.casePath("positive"), "-", "/nowhere/case.yaml"]
    let run = try SaphanProgram.run(cases + SaphanProgram.relief, input: text)
    #expect(run.status == 2 && run.out.isEmpty)
    for part in ["unknown-fact", "did you mean `age`?", "unknown-value", "unknown-word", "no-such-file"] {
      #expect(run.err.contains(part), "\(part) is missing in:\n\(run.err)")
    }
    #expect(!run.err.contains("hidden_cellar") && !run.err.contains("99"), "an answer is quoted")
  }

  @Test func aStoryMayBeQuoted() throws {
    let text = "scenario: s\nanswers:\n  sleeps_at: hidden_cellar\n"
    let run = try SaphanProgram.run(["evaluate", "-"] + SaphanProgram.relief, input: text)
    #expect(run.status == 2 && run.err.contains("hidden_cellar"))
  }

  @Test func anotherVersionIsAWarning() throws {
    let text =
      "case: R-9\npack: flood-relief 1.0\nas_of: 2022-01-01\nanswers: {sleeps_in: home, the rest: usual}\n"
    let run = try SaphanProgram.run(["evaluate", "-"] + SaphanProgram.relief, input: text)
    #expect(run.status == 0 && run.out.contains("Case R-9"))
    #expect(run.err.contains("other-pack-version") && run.err.contains("no-longer-exists"))
  }

  @Test func aNumberWithoutValueOnTheDateIsAnError() throws {
    let run = try evaluate(["positive"], ["--as-of", "1990-01-01"])
    #expect(run.status == 2 && run.out.isEmpty)
    #expect(run.err.contains("danger_level") && run.err.contains("grown_up"))
  }

  @Test func aPageIsPrintedAtTheWidthAskedFor() throws {
    let page = try evaluate(["positive"], ["--page"])
    #expect(page.status == 0 && page.err.isEmpty)
    #expect(page.out.hasPrefix("Case R-03, judged as of 1 May 2022\n\nRelief: Full relief\n"))
    #expect(!page.out.contains("Limits: Ten nights at most."))
    let narrow = try evaluate(["positive"], ["--page", "--width", "40", "--more"])
    #expect(narrow.out.contains("Limits: Ten nights at most."))
    #expect(narrow.out.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func severalPagesStandApart() throws {
    let run = try evaluate(["positive", "still-open"], ["--page"])
    #expect(run.out.contains("\n========================================\n\nCase R-02"))
  }

  @Test func aPageIsPrintedInTheLanguageOfTheOfficer() throws {
    let story = ReliefPack.root.appending(path: "Scenarios/annex/case-08.yaml").path
    guard FileManager.default.fileExists(atPath: story) else { return }
    for (language, heading) in [("lo", "ສິ່ງທີ່ຕ້ອງເຮັດດຽວນີ້"), ("th", "สิ่งที่ต้องทำตอนนี้"), ("en", "What to do now")] {
      let run = try SaphanProgram.run(["evaluate", "--page", "--language", language, story])
      #expect(run.status == 0 && run.out.contains(heading))
    }
  }

  /// What a machine reads has the program's words in English, and days as numbers, whatever a person reads.
  @Test func dataHasTheSameWordsInEveryLanguage() throws {
    let story = ReliefPack.root.appending(path: "Scenarios/annex/case-08.yaml").path
    guard FileManager.default.fileExists(atPath: story) else { return }
    func fields(_ language: String) throws -> [[String]] {
      let run = try SaphanProgram.run(["evaluate", "--format", "json", "--language", language, story])
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
      let needs = try #require(report["needs"] as? [[String: Any]])
      let day = try #require(report["as_of"] as? String)
      return [[day]]
        + needs.map { need in ["urgency", "consent_words", "status"].map { "\(need[$0] ?? "")" } }
    }
    let english = try fields("en")
    #expect(english.count > 5 && english[0] == ["2018-11-01"])
    #expect(try fields("lo") == english)
    #expect(try fields("th") == english)
  }

  @Test(arguments: [
    [], ["x", "--format", "xml"], ["x", "--as-of", "soon"], ["-", "-"], ["x", "--page", "--format", "json"],
    ["x", "--more"], ["x", "--width", "60"], ["x", "--page", "--width", "30"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let run = try SaphanProgram.run(["evaluate"] + arguments + SaphanProgram.relief)
    #expect(run.status == 64 && run.out.isEmpty)
  }

  @Test func anUnreadablePackIsAnError() throws {
    let run = try SaphanProgram.run(["evaluate", ReliefPack.casePath("positive"), "--rules", "/nowhere"])
    #expect(run.status == 2 && run.out.isEmpty && run.err.contains("no-such-folder"))
  }

  @Test(arguments: ["text", "json"])
  func twentyProcessesGiveTheSameBytes(_ format: String) throws {
    let first = try evaluate(ReliefPack.caseNames, ["--format", format]).out
    #expect(!first.isEmpty)
    for _ in 1..<20 {
      let again = try evaluate(ReliefPack.caseNames, ["--format", format]).out
      #expect(again == first)
    }
  }

  @Test func everyShippedStoryIsEvaluated() throws {
    let paths = ShippedRules.storyPaths
    if paths.isEmpty { return }
    let run = try SaphanProgram.run(["evaluate"] + paths)
    #expect(run.status == 0, "\(run.err)")
  }

  private func evaluate(_ names: [String], _ options: [String] = []) throws -> ProgramRun {
    try SaphanProgram.run(["evaluate"] + names.map(ReliefPack.casePath) + SaphanProgram.relief + options)
  }
}
