import Foundation
import TestSupport
import Testing

/// `saphan interview` from end to end: an end of input is never an answer, and a file answers the same questions.
@Suite struct InterviewCommandTests {
  /// `n` answers every kind of question: does not know.
  @Test(arguments: [0, 1, 2, 5])
  func theEndOfTheInputLeavesAPartialResult(_ lines: Int) throws {
    let run = try interview([], input: String(repeating: "n\n", count: lines))
    #expect(run.status == 3)
    #expect(run.out.hasPrefix("PARTIAL: the interview was left before its end.\n"))
    #expect(run.out.contains("\nCase interview"))
    #expect(run.err.contains("The interview was left before its end."))
  }

  @Test func stoppingLeavesAPartialResult() throws {
    let run = try interview([], input: "n\ns\n")
    #expect(run.status == 3 && run.out.hasPrefix("PARTIAL"))
  }

  @Test func enterAloneRecordsNothing() throws {
    let run = try interview([], input: "\n\n\n")
    #expect(run.err.components(separatedBy: "Nothing was recorded.").count == 4)
    let left = run.err.split(separator: "\n").filter { $0.hasPrefix("At most ") }
    #expect(left.count == 4 && Set(left).count == 1, "no question was answered")
  }

  @Test func everythingUnknownComesToAnEnd() throws {
    let run = try interview([], input: String(repeating: "n\n", count: 500))
    #expect(run.status == 0 && run.out.hasPrefix("Case interview"))
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    let run = try interview([], input: "ninety-nine bottles\n?\nb\n")
    #expect(run.err.contains("Type "))
    #expect(run.err.contains("This is the first question."))
    #expect(run.status == 3)
  }

  /// A file's answers give the result of the full form, whatever the order of questions.
  @Test(arguments: ["positive", "nothing-seen", "presumed", "statements-differ", "story"])
  func aFileAnswersTheQuestions(_ name: String) throws {
    let arguments = [ReliefPack.casePath(name), "--format", "json"]
    let short = try interview(["--answers"] + arguments, input: "")
    let full = try SaphanProgram.run(["evaluate"] + arguments + SaphanProgram.relief)
    #expect(short.status == 0 && short.err.isEmpty)
    #expect(try tier(short.out) == tier(full.out))
  }

  /// The key of `n` under a Thai and a Lao layout, and "does not know" in Lao, are `n`; Lao and Thai digits are digits.
  @Test(arguments: ["n", "ื", "ບໍ່ຮູ້", "ไม่รู้"])
  func otherScriptsAreUnderstood(_ line: String) throws {
    let run = try interview([], input: line + "\n")
    #expect(run.err.components(separatedBy: "At most ").count == 3, "\(line) is no answer")
  }

  @Test func theShippedPackAsksInLao() throws {
    let run = try SaphanProgram.run(["interview", "--screener", "R-7", "--language", "lo"], input: "໑\n")
    #expect(run.status == 3)
    #expect(!run.err.contains("At most") && !run.err.contains("Note:"))
    #expect(run.err.unicodeScalars.contains { (0x0E80...0x0EFF).contains($0.value) })
  }

  @Test func aBadFileIsRefusedBeforeAnyQuestion() throws {
    let run = try interview(["--answers", "/nowhere/case.yaml"], input: "n\n")
    #expect(run.status == 2 && run.out.isEmpty && run.err.contains("no-such-file"))
    #expect(!run.err.contains("At most"))
  }

  private func interview(_ arguments: [String], input: String) throws -> ProgramRun {
    try SaphanProgram.run(
      ["interview", "--screener", "R-7"] + arguments + SaphanProgram.relief, input: input)
  }

  private func tier(_ json: String) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let determinations = try #require(object?["determinations"] as? [[String: Any]])
    return try determinations.flatMap { determination in
      try ["lower", "upper"].map { bound in
        try #require((determination[bound] as? [String: Any])?["id"] as? String)
      }
    }
  }
}
