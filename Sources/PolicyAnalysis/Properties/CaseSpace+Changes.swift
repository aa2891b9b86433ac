import CaseFormat
import RuleEngine
import RuleLanguage

extension CaseSpace {
  /// The states of each variable of a fact that amount to one statement of `value`; nil where no state does.
  func states(of fact: FactID, stating value: FactValue) -> [Int: [Bool]]? {
    var found: [Int: [Bool]] = [:]
    let state = FactState(
      [Statement(.value(value), basis: pack.facts[fact].defaultBasis)], of: pack.facts[fact], isClosed: true)
    for variable in ofFact[fact] {
      switch variables[variable] {
      case .facts(let facts, let rows):
        guard let position = facts.firstIndex(of: fact) else { return nil }
        let wanted = behaviour(state, fact)
        let like = rows.map { behaviour($0[position].state, fact) == wanted }
        guard like.contains(true) else { return nil }
        found[variable] = like
      case .member(_, let bit, let cases):
        guard case .set(let includes, let excludes) = value else { return nil }
        let member: MemberCase =
          includes >> UInt64(bit) & 1 == 1 ? .isIn : excludes >> UInt64(bit) & 1 == 1 ? .isOut : .open
        found[variable] = cases.map { $0 == member }
      case .standing(_, let standings): found[variable] = standings.map { $0 == .valued }
      case .date, .comparison: break
      }
    }
    return found
  }

  /// For each state of a variable of a fact that has a value, the states that one more statement leads to.
  func furtherStates(_ variable: Int, of fact: FactID) -> [[Bool]] {
    switch variables[variable] {
    case .facts(let facts, let rows):
      guard let position = facts.firstIndex(of: fact) else { return [] }
      return furtherRows(rows.map { $0[position] }, fact)
    case .member(_, _, let cases):
      return cases.map { before in cases.map { after in canFollow(before, after, fact) } }
    case .standing(_, let standings):
      return standings.map { before in standings.map { before == .valued && $0 == .valued } }
    case .date, .comparison: return []
    }
  }

  private func furtherRows(_ cases: [FactCase], _ fact: FactID) -> [[Bool]] {
    let single = cases.filter { $0.kind == .exact || $0.kind == .partial }
    let behaviours = cases.map { behaviour($0.state, fact) }
    return cases.map { before in
      guard before.state.standing == .valued else { return cases.map { _ in false } }
      let after = Set(
        single.map { added in
          behaviour(
            FactState(before.statements + added.statements, of: pack.facts[fact], isClosed: true), fact)
        })
      return behaviours.map(after.contains)
    }
  }

  /// What tests can tell of a state of one fact.
  private struct Behaviour: Hashable {
    let standing: FactState.Standing
    let truths: [Truth]
    /// The values themselves, where a test compares them with another fact's.
    let parts: [[FactValue]]
  }

  private func behaviour(_ state: FactState, _ fact: FactID) -> Behaviour {
    let reading = testsByFact[fact]
    let crosses = reading.crosses && !pack.facts[fact].isNumber
    let truths = reading.own.flatMap { leaf in
      distinctParameters.map { leaf.truth({ _ in state }, pack, $0) }
    }
    return Behaviour(standing: state.standing, truths: truths, parts: crosses ? state.parts : [])
  }

  /// Whether what one statement more says of a member can lead from one case to the other.
  private func canFollow(_ before: MemberCase, _ after: MemberCase, _ fact: FactID) -> Bool {
    guard pack.facts[fact].countsEachStatement else { return true }
    switch before {
    case .open: return after == .open || after == .isInOrOpen || after == .isOutOrOpen
    case .isIn: return after == .isIn || after == .both || after == .isInOrOpen
    case .isOut: return after == .isOut || after == .both || after == .isOutOrOpen
    case .both: return after == .both
    case .isInOrOpen, .isOutOrOpen: return after == before || after == .both
    }
  }
}
