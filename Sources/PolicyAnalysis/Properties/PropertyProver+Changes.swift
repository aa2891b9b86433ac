import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

/// Claims about a case and another one that differs from it in some facts: these are known apart from all others.
extension PropertyProver {
  func invariance(_ id: DeterminationID, _ facts: [FactID]) throws(BoundReached) -> Verdict {
    if facts.allSatisfy({ !isRead($0, by: id) }) { return .proven(.notRead) }
    var search = CaseSearch(program, apart, today: today)
    search.addSecond(with: search.variables(of: facts))
    let (before, after) = (try search.reaching(id), try search.reaching(id, inSecond: true))
    var differences: [Literal] = []
    for (left, right) in zip(before, after) {
      for (one, other) in [(left.certain, right.certain), (left.possible, right.possible)] {
        differences.append(search.builder.and(one, !other))
        differences.append(search.builder.and(!one, other))
      }
    }
    return try refutation(&search, [try search.builder.any(differences)])
  }

  func lowering(
    _ id: DeterminationID, _ fact: FactID, _ value: FactValue, _ condition: Proposition?
  ) throws(BoundReached) -> Verdict {
    if !isRead(fact, by: id) { return .proven(.notRead) }
    guard let states = apart.states(of: fact, stating: value) else { throw BoundReached() }
    var search = CaseSearch(program, apart, today: today)
    search.addSecond(with: search.variables(of: [fact]))
    for (variable, chosen) in states.sorted(by: { $0.key < $1.key }) {
      let own = search.second?.renamed[variable] ?? variable
      search.builder.search.add([search.builder.choice(own, chosen)])
    }
    var premise: [Literal] = []
    if let condition { premise.append(try search.truths(condition).certain) }
    return try falling(&search, id, premise)
  }

  func furtherStatement(_ id: DeterminationID) throws(BoundReached) -> Verdict {
    for fact in program.pack.facts.indices where isRead(fact, by: id) {
      var search = CaseSearch(program, apart, today: today)
      search.addSecond(with: search.variables(of: [fact]))
      for variable in apart.ofFact[fact] {
        let own = search.second?.renamed[variable] ?? variable
        for (state, further) in apart.furtherStates(variable, of: fact).enumerated() {
          let before = search.builder.choice(variable, further.indices.map { $0 == state })
          search.builder.search.add([!before, search.builder.choice(own, further)])
        }
      }
      let verdict = try falling(&search, id, [])
      if case .proven = verdict { continue }
      return verdict
    }
    return .proven(.noCounterexample)
  }

  /// That the second case lies below the first.
  private func falling(
    _ search: inout CaseSearch, _ id: DeterminationID, _ premise: [Literal]
  ) throws(BoundReached) -> Verdict {
    let (before, after) = (try search.reaching(id), try search.reaching(id, inSecond: true))
    var falls: [Literal] = []
    for (left, right) in zip(before, after) { falls.append(search.builder.and(left.certain, !right.certain)) }
    return try refutation(&search, premise + [try search.builder.any(falls)])
  }
}
