import RuleEngine
import RuleLanguage

/// What a case says about a fact, in English words, read off its statements without the program's own reports.
struct StatedAnswer {
  let evaluation: Evaluation
  let fact: FactID

  private var entry: Fact { evaluation.program.pack.facts[fact] }

  /// The words that a report has to show.
  var words: String {
    if evaluation.truth(.gate(fact)) == .isFalse, let gate = entry.gate {
      return "\(words(gate.otherwise)) (does not apply here)"
    }
    let statements = evaluation.answers.statements[fact]
    if !statements.contains(where: { $0.value != nil }) {
      return statements.last?.silence?.rawValue ?? "not asked"
    }
    if statements.count == 1, statements[0].by == nil, let value = statements[0].value { return words(value) }
    return statements.map { statement in
      let said = statement.value.map(words) ?? statement.silence?.rawValue ?? ""
      return "\(said) (\(Self.bases[statement.basis] ?? "")\(statement.by.map { ", by \($0)" } ?? ""))"
    }.joined(separator: "; ")
  }

  private static let bases: [Fact.Basis: String] = [
    .said: "said", .seen: "seen", .document: "in a document", .record: "in a record",
  ]

  private func words(_ value: FactValue) -> String {
    switch value {
    case .choice(let possible):
      let names = labels { possible >> UInt64($0) & 1 == 1 }
      return names.count == entry.values.count ? "not known" : names.joined(separator: " or ")
    case .number(let low, let high):
      guard case .number(let unit, _) = entry.kind else { return "" }
      return (low == high ? "\(low)" : "\(low) to \(high)") + " \(unit)"
    case .set(let includes, let excludes):
      let members = labels { includes >> UInt64($0) & 1 == 1 }.joined(separator: ", ")
      let others = labels { excludes >> UInt64($0) & 1 == 1 }
      if includes | excludes == entry.everyValue {
        return members.isEmpty ? "None" : others.isEmpty ? members : "\(members), and nothing else"
      }
      let said = [members, others.isEmpty ? "" : "not \(others.joined(separator: " or "))"]
        .filter { !$0.isEmpty }
      return said.isEmpty ? "not known" : (said + ["the rest is not known"]).joined(separator: "; ")
    }
  }

  private func labels(_ isChosen: (Int) -> Bool) -> [String] {
    let order = entry.kind == .yesNo ? Array(entry.values.indices) : entry.shownOrder
    return order.filter(isChosen).map { entry.values[$0].text }
  }
}
