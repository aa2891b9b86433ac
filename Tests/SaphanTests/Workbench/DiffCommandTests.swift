import Foundation
import TestSupport
import Testing

/// What `saphan diff` tells of a change, as a person and a program read it.
@Suite struct DiffCommandTests {
  private static let manyFacts = (0..<8).map {
    "  fact_\($0): {label: Fact \($0), type: yes_no, ask: \"?\", topic: work, usual: no}"
  }
  .joined(separator: "\n")

  private func rules(_ text: String) -> ErrorPage.Block {
    ErrorPage.Block(language: "yaml", path: "rules/rules.yaml", lines: text.components(separatedBy: "\n"))
  }

  private func tiers(_ when: String, _ rest: String = "") -> String {
    """
    determinations:
      result:
        title: Result
        tiers:
          - no_sign: {title: No sign}
          - enquiry: {title: Enquiry, when: \(when), sources: ["law: 1"]}
    \(rest)
    """
  }

  /// What the command says of a change, in a format.
  private func difference(_ old: String, _ new: String, _ options: String = "") throws -> String {
    let folder = try ExampleFolder()
    try folder.write([rules(old)])
    _ = try folder.run(["cp -R rules old"])
    try folder.write([rules(new)])
    return try folder.run(["saphan diff old rules \(options)"])
  }

  /// The note that excuses a loss stands beside it, and an earlier one does not.
  @Test func whatIsMeantIsSaid() throws {
    let note = "changes: {two: {title: Only the young are meant, less_protective: [enquiry]}}"
    let (old, new) = (tiers("locked_in"), tiers("{all: [locked_in, age < 18]}", note))
    #expect(try difference(old, new).contains("  meant: Only the young are meant\n"))
    #expect(try difference(old, new, "--format json").contains("\"meant\" : \"Only the young are meant\""))
    let earlier = try difference(tiers("locked_in", note), new)
    #expect(!earlier.contains("meant:") && earlier.contains("named by no new change note: enquiry"))
    let page = try difference(old, new, "--dossier page.html; cat page.html")
    #expect(page.contains("Meant: Only the young are meant"))
  }

  /// A single fact is one fact.
  @Test func oneFactIsNotSeveral() throws {
    let text = try difference(tiers("age < 18"), tiers("age < 16"))
    #expect(text.contains("combinations of 1 fact\n"), "\(text)")
  }

  /// Where some gain and others lose, each example says which it is.
  @Test func examplesAreOfALossOrOfAGain() throws {
    let (old, new) = (tiers("age < 18"), tiers("locked_in"))
    let text = try difference(old, new)
    #expect(text.contains("  lost, for example: `age: 17`"), "\(text)")
    #expect(text.contains("  gained, for example: `locked_in: yes`"), "\(text)")
    let json = try difference(old, new, "--format json")
    #expect(json.contains("\"gained_of\" : \"") && json.contains("\"lost_of\" : \""), "\(json)")
    #expect(json.contains("\"lost_examples\" : [\n") && json.contains("\"gained_examples\" : [\n"))
  }

  /// What comes earlier only while the interview is open is shown too, though nothing is counted of it.
  @Test func whatIsOnlyGainedWhileOpenHasAnExample() throws {
    let rest = { (when: String) in
      """
      conclusions:
        sign: {title: Sign, when: \(when), sources: ["law: 1"]}
      safeguards:
        alone: {title: Alone, when: may hold sign, do: [Ask alone.], sources: ["law: 1"]}
      """
    }
    let text = try difference(
      tiers("locked_in", rest("{any: [locked_in, age < 18]}")), tiers("locked_in", rest("locked_in")))
    #expect(text.contains("safeguard alone: mixed\n  no longer in "), "\(text)")
    #expect(text.contains("\n  lost, for example: ") && text.contains("\n  gained, for example: "), "\(text)")
  }

  /// Numbers just beside a whole one are shown as that where it shows the same, and no example twice.
  @Test func examplesUseWholeNumbers() throws {
    let signs = """
      conclusions:
        sign: {title: Sign, when: age < 11, sources: ["law: 1"]}
        big: {title: Big, when: age > 10, sources: ["law: 1"]}
      """
    let text = try difference(
      tiers("{all: [age < 18, sign]}", signs), tiers("{all: [sign, locked_in]}", signs))
    #expect(!text.contains(/age: \d+\.\d/), "\(text)")
    let examples = text.split(separator: "\n").filter { $0.hasPrefix("  for example: ") }
    #expect(!examples.isEmpty && Set(examples).count == examples.count, "\(text)")
  }

  /// Many answers that say no are counted, and listed in JSON.
  @Test func answersThatSayNoAreCounted() throws {
    let facts = "facts:\n" + Self.manyFacts + "\n"
    let none = (0..<8).map { "fact_\($0) is no" }.joined(separator: ", ")
    let (old, new) = (
      facts + tiers("{all: [age < 18, \(none)]}"), facts + tiers("{all: [age < 16, \(none)]}")
    )
    let text = try difference(old, new)
    #expect(
      text.contains("for example: `age: 17`, and 8 answers that say none or no, nothing else was asked"),
      "\(text)")
    #expect(try difference(old, new, "--format json").contains("`fact_7: no`"))
  }
}
