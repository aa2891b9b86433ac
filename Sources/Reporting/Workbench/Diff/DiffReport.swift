import DecisionDiagrams
package import PolicyAnalysis
import RuleEngine
package import RuleLanguage

/// What a change of the rules does, as text, JSON, and a page to sign.
package struct DiffReport {
  private let diff: PackDiff
  private let titles: (old: String, new: String)
  private let flipped: [String]
  private let toRedo: [String]

  /// A report.
  ///
  /// - Parameters:
  ///   - titles: how the two versions are called.
  ///   - flipped: scenarios that pass under one version only, with what happens.
  ///   - toRedo: citations and translations that the change asks to look at again.
  package init(_ diff: PackDiff, titles: (old: String, new: String), flipped: [String], toRedo: [String]) {
    self.diff = diff
    self.titles = titles
    self.flipped = flipped
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
      lines.append("  now in \(self.words(gained)) more")
    }
    if let lost = change.lost, "\(lost.holding)" != "0" { lines.append("  no longer in \(self.words(lost))") }
    lines += change.witnesses.map { "  for example: \(words.text($0))" }
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
    let date = count.isDated ? " and the date" : ""
    // Numbers that nobody can picture are left out; the JSON has them.
    guard count.all.exactly != nil else {
      return "some of very many combinations of \(count.facts.count) facts\(date)"
    }
    return "\(count.holding) of \(count.all) combinations of \(count.facts.count) facts\(date)"
  }

  private struct Listed: Encodable {
    struct Entry: Encodable {
      let kind: String
      let id: String
      let verdict: String
      let gained: String?
      let lost: String?
      let of: String?
      let examples: [String]
      let remark: String?
    }

    let old: String
    let new: String
    let isSame: Bool
    let changes: [Entry]
    let scenarios: [String]
    let toRedo: [String]
  }

  /// Everything as JSON.
  package func json() throws -> String {
    let words = WitnessWords(diff.new.pack)
    let entries = diff.changes.map { change in
      Listed.Entry(
        kind: change.kind, id: change.id, verdict: change.verdict.rawValue,
        gained: change.gained.map { "\($0.holding)" }, lost: change.lost.map { "\($0.holding)" },
        of: (change.lost ?? change.gained).map { "\($0.all)" }, examples: change.witnesses.map(words.text),
        remark: remark(change))
    }
    return try JSONReport.text(
      Listed(
        old: titles.old, new: titles.new, isSame: diff.isSame, changes: entries, scenarios: flipped,
        toRedo: toRedo))
  }

  /// A page to print and sign; `second` is the pack in another language, for its titles.
  package func html(second: Pack?) -> String {
    let rows = diff.changes.filter { $0.verdict != .same }.map { row($0, second) }.joined()
    let list = { (title: String, items: [String]) in
      items.isEmpty ? "" : "<h2>\(title)</h2><ul>\(items.map { "<li>\(xml($0))</li>" }.joined())</ul>"
    }
    return HTMLPage.render(
      title: "Change dossier: \(titles.old) → \(titles.new)",
      style:
        "tr.less { background: #fde3d9; } tr.more { background: #e2f2e2; } tr.open { background: #fdf3cf; } .sign { margin-top: 3rem; } .sign span { display: inline-block; width: 18rem; border-top: 1px solid #1b1b1b; margin-right: 2rem; padding-top: .25rem; }\n",
      body: """
        <p>\(xml(summary.joined()))</p>
        <table><thead><tr><th>What</th><th>Change</th><th>Cases</th><th>For example</th></tr></thead><tbody>
        \(rows)</tbody></table>
        \(list("Stories that come out differently", flipped))\(list("To look at again", toRedo))
        <p class="sign"><span>Name, office</span><span>Date, signature</span></p>
        """)
  }

  private func row(_ change: PackDiff.Change, _ second: Pack?) -> String {
    let words = WitnessWords(diff.new.pack)
    let style =
      change.verdict == .undecided
      ? "open" : [.less, .mixed, .removed].contains(change.verdict) ? "less" : "more"
    let titles = [diff.new.pack, second].compactMap { $0?.everyEntry.first { $0.id == change.id }?.title }
    let counts = [
      change.lost.map { "no longer: \(self.words($0))" }, change.gained.map { "now: \(self.words($0))" },
      remark(change),
    ]
    let examples = change.witnesses.map { "<li>\(xml(words.text($0)))</li>" }.joined()
    return """
      <tr class="\(style)"><td>\(titles.map(xml).joined(separator: "<br>"))<br><code>\(xml(change.id))</code></td><td>\(change.verdict.rawValue)</td><td>\(counts.compactMap { $0 }.map(xml).joined(separator: "<br>"))</td><td><ul>\(examples)</ul></td></tr>

      """
  }
}
