import EngineSupport
import Foundation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Ten prepared edits of the shipped pack get the verdict that sampled cases confirm.
struct DiffTests {
  struct Edit: CustomTestStringConvertible, Sendable {
    let file: String
    let old: String
    let new: String
    let id: String
    let verdict: PackDiff.Verdict
    var testDescription: String { "\(id) \(verdict.rawValue)" }
  }

  static let edits = [
    Edit(
      file: "determinations.yaml", old: "when: concern", new: "when: {any: [concern, stranded]}",
      id: "further_enquiry", verdict: .more),
    Edit(
      file: "determinations.yaml", old: "when: concern", new: "when: {all: [concern, act]}",
      id: "further_enquiry", verdict: .less),
    Edit(
      file: "determinations.yaml", old: "when: child_at_risk", new: "when: {any: [act, recognised]}",
      id: "child_protection", verdict: .mixed),
    Edit(
      file: "determinations.yaml", old: "title: Further enquiry", new: "title: A further talk",
      id: "further_enquiry", verdict: .same),
    Edit(
      file: "services.yaml", old: "accepts: houses_for_men",
      new: "accepts: {all: [houses_for_men, stranded]}", id: "lwu_centre_men", verdict: .less),
    Edit(
      file: "services.yaml", old: "where: [luang_namtha, bokeo, oudomxay, phongsaly]",
      new: "where: everywhere", id: "lwu_luang_namtha", verdict: .more),
    Edit(
      file: "services.yaml", old: "from: 2022-04", new: "from: 2023-04", id: "lwu_luang_namtha",
      verdict: .less),
    Edit(
      file: "services.yaml", old: "from: 2022-04", new: "from: 2021-04", id: "lwu_luang_namtha",
      verdict: .more),
    Edit(
      file: "needs.yaml", old: "any: [urgent_care, thoughts_of_death]", new: "any: [urgent_care]",
      id: "emergency_health_care", verdict: .less),
    Edit(
      file: "needs.yaml", old: "any: [urgent_care, thoughts_of_death]",
      new: "any: [urgent_care, thoughts_of_death, stranded]", id: "emergency_health_care", verdict: .more),
  ]

  @Test(arguments: edits)
  func verdictIsThatOfSampledCases(edit: Edit) throws {
    let old = try #require(ShippedPack.pack)
    var copy = PackCopy(ShippedPack.folder)
    copy.replace(edit.file, first: edit.old, with: edit.new)
    let edited = copy.pack()
    let new = try #require(edited)
    let today = try #require(CivilDate(year: 2026, month: 11, day: 23))
    let diff = try PackDiff(old: old, new: new, today: today, only: [edit.id])
    let change = try #require(diff.changes.first { $0.id == edit.id })
    #expect(change.verdict == edit.verdict)
    let proposition = try #require(new.propositions.first { new.name(of: $0).id == edit.id })
    var (gains, losses) = (false, false)
    var cases = RandomCase(pack: new, random: SplitMix64(seed: 7))
    for round in 0..<600 {
      let answers = cases.answers(pending: [20, 60, 95][round % 3], isClosed: true)
      let date = cases.date()
      guard let then = try? diff.old.evaluate(answers, asOf: date),
        let now = try? diff.new.evaluate(answers, asOf: date)
      else { continue }
      let (before, after) = (then.truth(proposition) == .isTrue, now.truth(proposition) == .isTrue)
      gains = gains || (after && !before)
      losses = losses || (before && !after)
    }
    if gains { #expect([.more, .mixed].contains(change.verdict)) }
    if losses { #expect([.less, .mixed].contains(change.verdict)) }
    for witness in change.witnesses {
      let before = try diff.old.evaluate(witness.answers, asOf: witness.date).truth(proposition)
      let after = try diff.new.evaluate(witness.answers, asOf: witness.date).truth(proposition)
      #expect(before != after)
    }
  }
}
