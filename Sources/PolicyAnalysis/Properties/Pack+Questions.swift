import RuleLanguage
import Source

extension Pack {
  /// The pack with further conclusions that nothing reads, so that conditions which stand in no rule can be asked about.
  ///
  /// - Returns: the pack, and the proposition of each condition.
  func asking(_ conditions: [Condition]) -> (pack: Pack, propositions: [Proposition]) {
    var copy = self
    for condition in conditions {
      let entry = Entry(
        id: "question", title: "", span: condition.span, citations: [], note: nil, formerly: [])
      copy.rules.append(Rule(entry: entry, indicator: nil, when: condition, period: .always))
    }
    return (copy, conditions.indices.map { .rule(rules.count + $0) })
  }
}
