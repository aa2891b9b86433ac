package import RuleEngine
package import RuleLanguage

/// The answers of a case, and which of them only say none or no, so that many of these can be counted in place of being listed.
package struct QuietAnswers {
  /// Facts to list, those that tell something first.
  package let shown: [FactID]
  /// How many more there are that say none or no.
  package let hidden: Int

  /// So many answers are read through; of more, those that say none or no are counted.
  private static let few = 6

  package init(_ answers: Answers, _ pack: Pack) {
    let stated = answers.statements.indices.filter { fact in
      answers.statements[fact].contains { $0.value != nil }
    }
    let quiet = stated.filter { fact in
      answers.statements[fact].allSatisfy { $0.value.map { pack.facts[fact].saysNone($0) } ?? true }
    }
    let telling = stated.filter { !quiet.contains($0) }
    let listsAll = stated.count <= Self.few
    shown = listsAll ? telling + quiet : telling
    hidden = listsAll ? 0 : quiet.count
  }

  /// "and 43 answers that say none or no"; nil where nothing is left out.
  var words: String? {
    hidden == 0
      ? nil : hidden == 1 ? "and 1 answer that says none or no" : "and \(hidden) answers that say none or no"
  }
}

extension Fact {
  /// Whether a value only says what is not so.
  fileprivate func saysNone(_ value: FactValue) -> Bool {
    switch value {
    case .choice: kind == .yesNo && value == .no
    case .set(let includes, _): includes == 0
    case .number: false
    }
  }
}
