import CaseFormat
import RuleEngine
package import RuleLanguage

/// Cases in the words in which a scenario would write them.
package struct WitnessWords {
  private let pack: Pack

  package init(_ pack: Pack) { self.pack = pack }

  /// The answers that a case gives: "`age: 17`, `sold: [journey]`, nothing else was asked".
  package func text(_ witness: Witness) -> String {
    text(witness.answers.statements.indices.compactMap { answer($0, witness.answers) }, witness)
  }

  /// The same, with the answers that tell something first, and how many more there are in place of many that say none or no.
  package func brief(_ witness: Witness) -> String {
    let answers = QuietAnswers(witness.answers, pack)
    let facts = answers.shown.compactMap { answer($0, witness.answers) }
    return text(facts + (answers.words.map { [$0] } ?? []), witness)
  }

  private func text(_ facts: [String], _ witness: Witness) -> String {
    let rest = facts.isEmpty ? "nothing was asked" : "nothing else was asked"
    let pending = witness.answers.isClosed ? [] : pendingFacts(witness.answers)
    let state = pending.isEmpty ? rest : "still to be asked: \(pending.joined(separator: ", "))"
    let doubt = witness.restsOnComparison ? " (with a test taken by itself: it may not be so)" : ""
    return (facts + [state]).joined(separator: ", ") + ", on \(witness.date)" + doubt
  }

  /// What changes from one case to another.
  package func change(from before: Witness, to after: Witness) -> String {
    let facts = pack.facts.indices.filter { before.answers.statements[$0] != after.answers.statements[$0] }
    let changes = facts.map { answer($0, after.answers) ?? "`\(pack.facts[$0].id)` not asked" }
    return changes.isEmpty ? "nothing" : changes.joined(separator: ", ")
  }

  /// A fact with what is stated of it, as a case file writes it; nil where nothing is.
  func answer(_ fact: FactID, _ answers: Answers) -> String? {
    let texts = answers.statements[fact].compactMap { statement -> String? in
      guard let value = statement.value else { return nil }
      return ValueText(pack.facts[fact]).text(value) ?? "something, but nothing that is asked for"
    }
    guard let first = texts.first else { return nil }
    let rest = texts.dropFirst().map { " and by another statement `\($0)`" }
    return "`\(pack.facts[fact].id): \(first)`\(rest.joined())"
  }

  private func pendingFacts(_ answers: Answers) -> [String] {
    let pending = pack.facts.indices.filter { answers.statements[$0].isEmpty }
    let shown = pending.prefix(5).map { "`\(pack.facts[$0].id)`" }
    return pending.count > 5 ? shown + ["…"] : shown
  }
}
