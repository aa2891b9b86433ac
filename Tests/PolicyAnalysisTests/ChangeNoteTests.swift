import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What protects less is named by a change note, or the comparison fails.
@Suite struct ChangeNoteTests {
  private let today: CivilDate

  init() throws { today = try #require(CivilDate(year: 2026, month: 11, day: 25)) }

  private func pack(_ when: String, _ notes: String = "") throws -> Pack {
    try Pack(
      facts: ["held: {type: yes_no, usual: no}", "paid: {type: yes_no, usual: no}"],
      sections: """
        sources: {book: {title: A book, confidence: primary}}
        conclusions: {sign: {title: S, when: \(when), sources: ["book: 1"]}}
        safeguards: {alone: {title: A, when: may hold sign, do: [Ask alone.], sources: ["book: 1"]}}
        \(notes)

        """)
  }

  /// A sign that reads one more answer waits for it: nothing is lost in the end.
  @Test(arguments: [("", ["alone"]), ("changes: {two: {title: T, less_protective: [while_open]}}", [])])
  func whatOnlyComesLaterCanBeNamedAtOnce(_ note: String, _ unnamed: [String]) throws {
    let diff = try PackDiff(old: pack("held"), new: pack("{any: [held, paid]}", note), today: today)
    let change = try #require(diff.changes.first { $0.id == "alone" })
    #expect(change.verdict == .mixed && change.isLostOnlyWhileOpen)
    #expect(diff.unnamed == unnamed)
  }

  /// What is lost for good needs its own name.
  @Test(arguments: [
    ("while_open", ["alone"]), ("alone", []),
  ])
  func whatIsLostNeedsItsName(_ named: String, _ unnamed: [String]) throws {
    let note = "changes: {two: {title: T, less_protective: [\(named)]}}"
    let diff = try PackDiff(old: pack("{any: [held, paid]}"), new: pack("held", note), today: today)
    let change = try #require(diff.changes.first { $0.id == "alone" })
    #expect(!change.isLostOnlyWhileOpen)
    #expect(diff.unnamed == unnamed)
  }

  /// A note that both versions have speaks of an earlier change.
  @Test func anEarlierNoteExcusesNothing() throws {
    let note = "changes: {two: {title: T, less_protective: [alone]}}"
    let diff = try PackDiff(old: pack("{any: [held, paid]}", note), new: pack("held", note), today: today)
    #expect(diff.unnamed == ["alone"])
  }
}
