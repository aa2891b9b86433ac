import DecisionDiagrams
package import PolicyAnalysis
import RuleEngine
import RuleLanguage

/// What a change of the rules does, as text and JSON.
package struct DiffReport {
  private let diff: PackDiff
  private let titles: (old: String, new: String)
  private let flipped: [String]
  private let uncovered: [String]
  private let toRedo: [String]

  /// A report.
  ///
  /// - Parameters:
  ///   - titles: how the two versions are called.
  ///   - flipped: scenarios that come out differently, with what happens.
  ///   - uncovered: conditions that no scenario shows any more.
  ///   - toRedo: citations and translations that the change asks to look at again.
  package init(
    _ diff: PackDiff, titles: (old: String, new: String), flipped: [String], uncovered: [String],
    toRedo: [String]
  ) {
    self.diff = diff
    self.titles = titles
    self.flipped = flipped
    self.uncovered = uncovered
    self.toRedo = toRedo
  }

  /// Outcomes that changed, then how many stayed.
  package func text() -> String {
    var lines = ["\(titles.old) → \(titles.new)", ""]
    for change in diff.changes where change.verdict != .same { lines += self.lines(change) }
    lines += summary
    if !diff.changedFacts.isEmpty {
      lines.append(
        "facts of which only what both versions know was compared: \(diff.changedFacts.joined(separator: ", "))"
      )
    }
    lines += flipped.isEmpty ? [] : ["", "stories that come out differently:"] + flipped.map { "  \($0)" }
    lines +=
      uncovered.isEmpty ? [] : ["", "conditions that no story shows any more:"] + uncovered.map { "  \($0)" }
    lines += toRedo.isEmpty ? [] : ["", "to look at again:"] + toRedo.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    let counts = PackDiff.Verdict.allCases.compactMap { verdict -> String? in
      let count = diff.changes.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }
    return [diff.isSame ? "same: no case comes out differently" : counts.joined(separator: ", ")]
  }

  private func lines(_ change: PackDiff.Change) -> [String] {
    let words = WitnessWords(diff.new.pack)
    var lines = ["\(change.kind) \(change.id): \(change.verdict.rawValue)"]
    if let gained = change.gained, "\(gained.holding)" != "0" {
      lines.append("  now also in \(self.words(gained))")
    }
    if let lost = change.lost, "\(lost.holding)" != "0" { lines.append("  no longer in \(self.words(lost))") }
    if change.isLostOnlyWhileOpen {
      lines.append("  nothing is lost once the interview has ended: it shows later")
    }
    // Where some gain and others lose, an example alone does not say which it is.
    let label = { (which: String) in change.verdict == .mixed ? "\(which), for example" : "for example" }
    lines += change.lostExamples.map { "  \(label("lost")): \(words.brief($0))" }
    lines += change.gainedExamples.map { "  \(label("gained")): \(words.brief($0))" }
    if let note = diff.note(on: change, in: diff.new.pack) { lines.append("  meant: \(note.entry.title)") }
    return lines + (remark(change).map { ["  \($0)"] } ?? [])
  }

  /// What nothing could be decided or counted for.
  private func remark(_ change: PackDiff.Change) -> String? {
    let count = change.testsAlone.count
    if count == 0 { return nil }
    return
      "\(count) test\(count == 1 ? " is" : "s are") taken by \(count == 1 ? "itself" : "themselves"), as if "
      + "\(count == 1 ? "it" : "they") could come out either way: there may be no case that differs"
  }

  private func words(_ count: CaseCount) -> String {
    let words = CountWords(count)
    let facts = "\(count.facts.count) fact\(count.facts.count == 1 ? "" : "s")"
    let share: String? =
      switch words.share {
      case .percent(let percent): " (\(percent) %)"
      case .oneIn(let number): " (1 in \(number))"
      case nil: nil
      }
    return "\(words.holding) of \(words.all) combinations of \(facts)\(count.isDated ? " and the date" : "")"
      + (share ?? "")
  }

  private struct Listed: Encodable {
    struct Entry: Encodable {
      let kind: String
      let id: String
      let verdict: String
      let gained: String?
      let lost: String?
      /// Of how many combinations each is: they need not rest on the same facts.
      let gainedOf: String?
      let lostOf: String?
      let lostExamples: [String]
      let gainedExamples: [String]
      let onlyWhileOpen: Bool
      /// The title of the change note that says that it is meant.
      let meant: String?
      let remark: String?
    }

    let old: String
    let new: String
    let isSame: Bool
    let changes: [Entry]
    let scenarios: [String]
    let uncovered: [String]
    let toRedo: [String]
  }

  /// Everything as JSON.
  package func json() throws -> String {
    let words = WitnessWords(diff.new.pack)
    let entries = diff.changes.map { change in
      Listed.Entry(
        kind: change.kind, id: change.id, verdict: change.verdict.rawValue,
        gained: change.gained.map { "\($0.holding)" }, lost: change.lost.map { "\($0.holding)" },
        gainedOf: change.gained.map { "\($0.all)" }, lostOf: change.lost.map { "\($0.all)" },
        lostExamples: change.lostExamples.map(words.text),
        gainedExamples: change.gainedExamples.map(words.text), onlyWhileOpen: change.isLostOnlyWhileOpen,
        meant: diff.note(on: change, in: diff.new.pack)?.entry.title, remark: remark(change))
    }
    return try JSONReport.text(
      Listed(
        old: titles.old, new: titles.new, isSame: diff.isSame, changes: entries, scenarios: flipped,
        uncovered: uncovered, toRedo: toRedo))
  }
}
