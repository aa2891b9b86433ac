import DecisionDiagrams
package import Localisation
package import PolicyAnalysis
import RuleEngine
package import RuleLanguage

/// What a change of the rules does, as a page to print and sign, in one language or in two side by side.
package struct DiffDossier {
  /// One of the dossier's languages: the program's texts and the new rules in it.
  package struct Side {
    let texts: ProgramTexts
    let pack: Pack

    /// - Parameter pack: the comparison's new pack, in the language.
    package init(_ texts: ProgramTexts, _ pack: Pack) {
      self.texts = texts
      self.pack = pack
    }
  }

  private let diff: PackDiff
  private let titles: (old: String, new: String)
  private let sides: [Side]

  package init(_ diff: PackDiff, titles: (old: String, new: String), sides: [Side]) {
    self.diff = diff
    self.titles = titles
    self.sides = sides
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - flipped: stories that come out differently, with what happens.
  ///   - uncovered: conditions that no story shows any more.
  ///   - toRedo: citations and translations to look at again.
  package func html(flipped: [String], uncovered: [String], toRedo: [String]) -> String {
    let rows = diff.changes.filter { $0.verdict != .same }.map(row).joined()
    let heads = [DossierText.what, .change, .cases, .example].map { "<th>\(both($0))</th>" }.joined()
    let table = "<table><thead><tr>\(heads)</tr></thead><tbody>\n\(rows)</tbody></table>"
    return HTMLPage.render(
      title: sides.map { $0.texts.text(DossierText.title) }.joined(separator: " · "),
      language: sides.first?.texts.language.rawValue ?? "en", style: Self.style,
      body: """
        <p>\(xml(titles.old)) → \(xml(titles.new))</p>
        <p>\(summary)</p>
        \(rows.isEmpty ? "" : table)
        \(list(.stories, flipped))\(list(.coverage, uncovered))\(list(.toRedo, toRedo))
        <p class="sign"><span>\(both(.name))</span><span>\(both(.signature))</span></p>
        """)
  }

  /// A text in each language, one under the other.
  private func both(_ key: DossierText) -> String {
    sides.map { xml($0.texts.text(key)) }.joined(separator: "<br>")
  }

  private var summary: String {
    if diff.isSame { return both(.nothingChanged) }
    return sides.map { side in
      let counts = PackDiff.Verdict.allCases.compactMap { verdict -> String? in
        let count = diff.changes.count { $0.verdict == verdict }
        let word = side.texts.text(verdict.text)
        return count == 0 ? nil : side.texts.text(DossierText.tally, ["verdict": word, "count": "\(count)"])
      }
      return xml(counts.joined(separator: "; "))
    }.joined(separator: "<br>")
  }

  private func list(_ title: DossierText, _ items: [String]) -> String {
    if items.isEmpty { return "" }
    return "<h2>\(both(title))</h2><ul>\(items.map { "<li>\(xml($0))</li>" }.joined())</ul>"
  }

  private func row(_ change: PackDiff.Change) -> String {
    let style =
      change.verdict == .undecided
      ? "open" : [.less, .mixed, .removed].contains(change.verdict) ? "less" : "more"
    let titles = sides.compactMap { $0.pack.everyEntry.first { $0.id == change.id }?.title }.map(xml)
    let cells = [
      titles.joined(separator: "<br>") + "<br><code>\(xml(change.id))</code>", both(change.verdict.text),
      sides.flatMap { counts(change, $0) }.map(xml).joined(separator: "<br>"), examples(change),
    ]
    return "<tr class=\"\(style)\">\(cells.map { "<td>\($0)</td>" }.joined())</tr>\n"
  }

  private func counts(_ change: PackDiff.Change, _ side: Side) -> [String] {
    var counts = [(change.lost, DossierText.noLonger), (change.gained, .nowToo)].compactMap {
      count, key -> String? in
      guard let count, "\(count.holding)" != "0" else { return nil }
      return side.texts.text(key, ["count": combinations(count, side.texts)])
    }
    if change.isLostOnlyWhileOpen { counts.append(side.texts.text(DossierText.onlyWhileOpen)) }
    if !change.testsAlone.isEmpty {
      counts.append(side.texts.text(DossierText.takenAlone, ["count": "\(change.testsAlone.count)"]))
    }
    if let note = diff.note(on: change, in: side.pack) {
      counts.append(side.texts.text(DossierText.meant, ["title": note.entry.title]))
    }
    return counts
  }

  private func combinations(_ count: CaseCount, _ texts: ProgramTexts) -> String {
    let words = CountWords(count)
    let facts = count.facts.count
    let undated = texts.text(
      facts == 1 ? DossierText.combinationsOfOne : .combinations,
      ["holding": words.holding, "all": words.all, "facts": "\(facts)"])
    let text = count.isDated ? texts.text(DossierText.andDate, ["cases": undated]) : undated
    switch words.share {
    case .percent(let percent): return "\(text) (\(percent) %)"
    case .oneIn(let number): return "\(text) (\(texts.text(DossierText.oneIn, ["count": number])))"
    case nil: return text
    }
  }

  private func examples(_ change: PackDiff.Change) -> String {
    let isMixed = change.verdict == .mixed
    let items =
      change.lostExamples.map { item($0, isMixed ? .lostExample : nil) }
      + change.gainedExamples.map { item($0, isMixed ? .gainedExample : nil) }
    return items.isEmpty ? "" : "<ul>\(items.joined())</ul>"
  }

  /// A case, and where some gain and others lose also which it is.
  private func item(_ witness: Witness, _ label: DossierText?) -> String {
    let texts = sides.map { side in
      let words = words(witness, side)
      return xml(label.map { side.texts.text($0, ["case": words]) } ?? words)
    }
    return "<li>\(texts.joined(separator: "<br>"))</li>"
  }

  /// A case in the labels of the pack.
  private func words(_ witness: Witness, _ side: Side) -> String {
    let wording = Wording(side.texts)
    let words = PackWords(pack: side.pack, asOf: witness.date, wording: wording)
    let answers = QuietAnswers(witness.answers, side.pack)
    var facts = answers.shown.flatMap { fact in
      witness.answers.statements[fact].compactMap(\.value).map { value in
        "\(side.pack.facts[fact].label): \(words.value(value, of: fact))"
      }
    }
    if answers.hidden > 0 {
      facts.append(side.texts.text(DossierText.quietAnswers, ["count": "\(answers.hidden)"]))
    }
    let isOpen = !witness.answers.isClosed && witness.answers.statements.contains(where: \.isEmpty)
    let rest = isOpen ? DossierText.othersOpen : facts.isEmpty ? .nothingAsked : .nothingElseAsked
    let date = side.texts.text(DossierText.onDate, ["date": wording.date(witness.date)])
    return (facts + [side.texts.text(rest), date]).joined(separator: "; ")
  }

  private static let style = """
    tr.less { background: #fde3d9; } tr.more { background: #e2f2e2; } tr.open { background: #fdf3cf; } .sign { margin-top: 3rem; }
    .sign span { display: inline-block; width: 18rem; border-top: 1px solid #1b1b1b; margin-right: 2rem; padding-top: .25rem; }

    """
}

extension PackDiff.Verdict {
  fileprivate var text: DossierText {
    switch self {
    case .same: .same
    case .more: .more
    case .less: .less
    case .mixed: .mixed
    case .added: .added
    case .removed: .removed
    case .undecided: .undecided
    }
  }
}
