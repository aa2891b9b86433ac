import Foundation
import TestSupport
import Testing

/// `saphan explain` from end to end.
@Suite struct ExplainCommandTests {
  @Test func theWholeProofNamesRulesAnswersAndPlaces() throws {
    let run = try explain("positive")
    #expect(run.status == 0 && run.err.isEmpty)
    for part in [
      "holds: Full relief [full_relief]", "rules.yaml:", "Answer: Yes", "└─",
      "(shown above)",
    ] {
      #expect(run.out.contains(part), "\(part) is missing")
    }
  }

  @Test(arguments: [
    "roof_gone", "child", "full_relief", "ruin", "kind_of_damage", "relief", "dry_bed", "ask_in_private",
    "coast_hall", "water_level", "more_children_than_people",
  ])
  func whyTakesEveryKindOfName(_ id: String) throws {
    let run = try explain("positive", ["--why", id])
    #expect(run.status == 0 && run.out.contains("Why: "), "\(run.err)")
  }

  @Test func whyNotSaysWhatWouldChangeIt() throws {
    let run = try explain("positive", ["--why-not", "urgent_relief"])
    #expect(run.status == 0)
    #expect(run.out.contains("Why it does not hold: Urgent relief"))
    #expect(run.out.contains("Hurt or ill now: Yes (now: No)"))
  }

  @Test func whyNotAServiceSaysWhyItDoesNotFit() throws {
    let run = try explain("in-2020", ["--why-not", "coast_hall", "--why-not", "old_gym"])
    #expect(run.out.contains("It was closed from 1 March 2020 until 30 September 2020: Used as a hospital."))
    #expect(run.out.contains("It served until 30 June 2019."))
  }

  @Test func whatIfSaysWhatChanges() throws {
    let run = try explain("positive", ["--what-if", "hurt=yes", "--what-if", "age=9"])
    #expect(run.status == 0)
    for part in [
      "Now: Full relief. Settled", "Then: Urgent relief. Settled", "A doctor: holds (now: does not hold)",
      "Age: 9 years (now: 41 years)", "Younger than sixteen, or in doubt: holds",
    ] {
      #expect(run.out.contains(part), "\(part) is missing in\n\(run.out)")
    }
  }

  @Test func whatIfNothingChanges() throws {
    let run = try explain("positive", ["--what-if", "age=42"])
    #expect(run.out.contains("Nothing changes."))
  }

  @Test func whatIfTakesASilence() throws {
    let run = try explain("positive", ["--what-if", "age=declined"])
    #expect(run.status == 0 && run.out.contains("Age: declined (now: 41 years)"))
  }

  @Test func jsonHoldsTheSame() throws {
    let run = try explain("presumed", ["--why-not", "doctor", "--what-if", "age=30", "--format", "json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    #expect(Set(object.keys).isSuperset(of: ["why_not", "what_if", "pack", "case_code", "as_of"]))
  }

  @Test func tenProcessesGiveTheSameBytes() throws {
    let options = [
      "--why", "relief", "--why-not", "urgent_relief", "--why-not", "dry_bed", "--what-if", "age=3",
    ]
    let first = try explain("still-open", options).out
    #expect(!first.isEmpty)
    for _ in 1..<10 { #expect(try explain("still-open", options).out == first) }
  }

  @Test func everyUnknownNameIsSaidAtOnce() throws {
    let run = try explain(
      "positive",
      [
        "--why", "full_releif", "--why-not", "age", "--what-if", "sleep_at=home", "--what-if",
        "sleeps_at=hme",
      ])
    #expect(run.status == 2 && run.out.isEmpty)
    for part in [
      "did you mean `full_relief`?", "nothing-to-explain", "did you mean `sleeps_at`?",
      "did you mean `home`?",
    ] {
      #expect(run.err.contains(part), "\(part) is missing in\n\(run.err)")
    }
  }

  @Test(arguments: [["--what-if", "age"], ["--what-if", "=3"], ["--why"]])
  func wrongUsageIs64(_ options: [String]) throws {
    let run = try explain("positive", options)
    #expect(run.status == 64 && run.out.isEmpty)
  }

  private func explain(_ name: String, _ options: [String] = []) throws -> ProgramRun {
    try SaphanProgram.run(["explain", ReliefPack.casePath(name)] + SaphanProgram.relief + options)
  }
}
