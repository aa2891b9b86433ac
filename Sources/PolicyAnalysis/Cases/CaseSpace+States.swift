import RuleEngine
import RuleLanguage
import Source

extension CaseSpace {
  /// What each state of a variable says of the facts that it stands for.
  func factStates(_ variable: Int) -> [[FactID: FactState]] {
    guard case .facts(let facts, let rows) = variables[variable] else { return [] }
    return rows.map { Dictionary(uniqueKeysWithValues: zip(facts, $0.map(\.state))) }
  }

  /// Whether the fact has an answer, in each state of a variable that tells.
  func standings(_ variable: Int, of fact: FactID) -> [FactState.Standing] {
    switch variables[variable] {
    case .facts(let facts, let rows):
      guard let position = facts.firstIndex(of: fact) else { return [] }
      return rows.map { $0[position].state.standing }
    case .standing(_, let standings): return standings
    case .member(_, _, let cases): return cases.map { _ in .valued }
    case .date, .comparison: return []
    }
  }

  /// What a fact amounts to about which nothing was asked.
  func unasked(_ fact: FactID) -> FactState { FactState([], of: pack.facts[fact], isClosed: true) }

  /// The days, grouped by what the parameters are on them; all together if no parameter is read.
  func daysByParameters(read: Bool) -> [(parameters: [FixedPoint?], days: [Bool])] {
    guard read else { return [(parameters.first ?? [], days.map { _ in true })] }
    return parameters.uniqued().map { values in (values, parameters.map { $0 == values }) }
  }

  /// The rows in which a fact is what its `otherwise` says, as far as tests tell.
  func otherwiseRows(_ facts: [FactID], _ rows: [[FactCase]], _ position: Int) -> [Bool] {
    let fact = facts[position]
    guard let otherwise = pack.facts[fact].gate?.otherwise else { return rows.map { _ in true } }
    let statements = [Statement(.value(otherwise), basis: .said)]
    let state = FactState(statements, of: pack.facts[fact], isClosed: true)
    let reading = tests.filter { comparisons[$0] == nil && $0.facts(in: pack).contains(fact) }
    if !pack.facts[fact].isNumber {
      return rows.map { $0[position].state.alternatives == state.alternatives }
    }
    return rows.map { row in
      let own = Dictionary(uniqueKeysWithValues: zip(facts, row.map(\.state)))
      return reading.allSatisfy { leaf in
        parameters.allSatisfy { values in
          leaf.truth({ own[$0] ?? unasked($0) }, pack, values)
            == leaf.truth({ $0 == fact ? state : own[$0] ?? unasked($0) }, pack, values)
        }
      }
    }
  }
}
