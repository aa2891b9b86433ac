import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

extension CaseSearch {
  /// That a fact which may apply has no value.
  mutating func isWithoutValue(_ fact: FactID) throws(BoundReached) -> Literal {
    guard let variable = space.ofFact[fact].first else { return builder.constant(true) }
    let isSilent = builder.choice(variable, space.standings(variable, of: fact).map { $0 != .valued })
    let gate = try truths(.gate(fact))
    return builder.and(isSilent, gate.possible)
  }

  /// A case in which the literals hold and each variable in turn is in its likeliest state that the ones before leave possible: nothing said,
  /// then a usual answer, then another, then one that is partly known, then several.
  mutating func smallest(
    _ literals: [Literal], today: CivilDate
  ) throws(BoundReached) -> (first: [Int], second: [Int])? {
    guard var found = try states(where: literals) else { return nil }
    var kept: [Literal] = []
    let asked = Set(builder.touched)
    for (variable, costs) in space.costs(today: today).enumerated() where asked.contains(variable) {
      for state in costs.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
        let choice = builder.choice(variable, costs.indices.map { $0 == state })
        if found.first[variable] != state {
          guard let better = try states(where: literals + kept + [choice]) else { continue }
          found = better
        }
        kept.append(choice)
        break
      }
    }
    return found
  }
}
