import Foundation
import TestSupport
import Testing

/// What `saphan check` says beside its findings.
@Suite struct CheckCommandTests {
  private func run(_ text: String, _ commands: String...) throws -> String {
    let folder = try ExampleFolder()
    let lines = text.components(separatedBy: "\n")
    try folder.write([ErrorPage.Block(language: "yaml", path: "rules/rules.yaml", lines: lines)])
    return try folder.run(commands)
  }

  private static let misspelt = """
    conclusions:
      minor: {title: A minor, when: agee < 18, sources: ["law: 1"]}
    """

  /// Rules that cannot be read stop all other checks, and that is said.
  @Test func whatWasNotCheckedIsSaid() throws {
    let text = try run(Self.misspelt, "saphan check rules")
    #expect(
      text.contains(
        "1 error, 0 warnings, 0 notes\nnothing else was checked until this is mended\n"), "\(text)")
    let json = try run(Self.misspelt, "saphan check rules --format json")
    #expect(json.contains("\"is_stopped_early\" : true"), "\(json)")
    let sound = Self.misspelt.replacing("agee", with: "age")
    #expect(try run(sound, "saphan check rules --format json").contains("\"is_stopped_early\" : false"))
    #expect(try !run(sound, "saphan check rules").contains("nothing else was checked"))
  }

  private static let refuted = """
    determinations:
      result:
        title: Result
        tiers:
          - no_sign: {title: No sign}
          - enquiry: {title: Enquiry, when: locked_in, sources: ["law: article 1"]}
    properties:
      children_first: {title: A child gets an enquiry, implies: {if: age < 18, then: reaches enquiry}}
      locks_alone: {title: The door does not count, invariant: {of: result, under: [locked_in]}}
    """

  /// A written case expects what the rules say now, which may be wrong: it is a draft.
  @Test func writtenCasesAreDrafts() throws {
    let text = try run(
      Self.refuted, "saphan check rules --write-scenario found >/dev/null", "cat found/*.yaml")
    #expect(text.contains("\nstatus: draft\n"), "\(text)")
    let stories = try run(
      Self.refuted, "saphan check rules --write-scenario found >/dev/null", "saphan test --rules rules found")
    #expect(!stories.contains("warning") && !stories.contains("error["), "\(stories)")
  }

  /// A refuted property says what the result was and what it becomes.
  @Test func bothResultsAreSaid() throws {
    let text = try run(Self.refuted, "saphan check rules")
    #expect(text.contains("note: what it supposes holds; what should follow is open"), "\(text)")
    #expect(
      text.contains("note: `result` goes from open between `no_sign` and `enquiry` to `enquiry`"), "\(text)")
  }

  /// Of a case with many answers a person reads how many say no; JSON has them all.
  @Test func answersThatSayNoAreCounted() throws {
    let facts = (0..<8).map { "  fact_\($0): {label: F, type: yes_no, ask: \"?\", topic: work, usual: no}\n" }
    let none = (0..<8).map { "fact_\($0) is no" }.joined(separator: ", ")
    let rules =
      "facts:\n" + facts.joined()
      + Self.refuted.replacing("if: age < 18", with: "if: {all: [age < 18, \(none)]}")
    let text = try run(rules, "saphan check rules")
    #expect(text.contains("for example: `age: 17`, and 8 answers that say none or no, "), "\(text)")
    #expect(try run(rules, "saphan check rules --format json").contains("`fact_7: no`"))
  }

  /// A comment without a reason ignores nothing.
  @Test func withoutAReasonNothingIsIgnored() throws {
    let rules =
      "conclusions:\n  minor: {title: A minor, when: age < 18, sources: [\"law: 1\"]} # saphan: ignore rule-unread"
    let text = try run(rules, "saphan check rules")
    #expect(text.contains("[ignore-without-reason]") && text.contains("[rule-unread]"), "\(text)")
    let reasoned = try run(rules + ": for the next version", "saphan check rules")
    #expect(!reasoned.contains("[rule-unread]"), "\(reasoned)")
  }

  /// An error cannot be ignored, and a comment that tries is told so.
  @Test func anErrorCannotBeIgnored() throws {
    let rules = Self.refuted.replacing(
      "then: reaches enquiry}}", with: "then: reaches enquiry}} # saphan: ignore property-refuted: known")
    let text = try run(rules, "saphan check rules")
    #expect(text.contains("`property-refuted` is an error here, and an error cannot be ignored"), "\(text)")
    #expect(!text.contains("there is no `property-refuted` here"), "\(text)")
  }
}
