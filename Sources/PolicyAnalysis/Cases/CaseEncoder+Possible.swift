package import DecisionDiagrams
import RuleEngine
package import RuleLanguage

extension CaseEncoder {
  /// What a case has to keep to.
  package enum Constraint: Hashable, Sendable {
    /// A fact whose gate is certainly closed is not answered.
    case gate(FactID)
    /// A combination that cannot be does not certainly hold.
    case impossible(Int)
    /// Of a set without an answer every member is open; of one with an answer some is not, if all are asked for.
    case set(FactID)
  }

  /// Everything that the cases of the space keep to.
  package var constraints: [Constraint] {
    let facts = space.pack.facts.indices.filter { !space.ofFact[$0].isEmpty }
    let sets = facts.filter { space.pack.facts[$0].kind == .set && space.hasStanding($0) }
    let gates = facts.filter { space.pack.facts[$0].gate != nil && space.scope < .every }
    return sets.map { .set($0) } + gates.map { .gate($0) }
      + space.pack.impossible.indices.map { .impossible($0) }
  }

  /// The variables that bring a constraint in.
  ///
  /// Whatever else it speaks of can always be made to keep to it, by leaving facts unasked.
  func owners(of constraint: Constraint) -> [Int] {
    switch constraint {
    case .gate(let fact), .set(let fact): space.ofFact[fact]
    case .impossible(let index): space.pack.factsRead(by: .impossible(index)).flatMap { space.ofFact[$0.0] }
    }
  }

  /// Where a constraint is kept.
  package mutating func kept(
    _ constraint: Constraint, in algebra: inout Algebra
  ) throws(BoundReached) -> Algebra.Element {
    switch constraint {
    case .gate(let fact):
      let gate = try truths(of: .gate(fact), in: &algebra)
      return try algebra.or(gate.possible, untouched(fact, &algebra))
    case .impossible(let index): return try algebra.not(truths(of: .impossible(index), in: &algebra).certain)
    case .set(let fact): return try whole(fact, &algebra)
    }
  }

  /// That a fact is as nobody asked for it; where every fact has an answer, that it is as its `otherwise` says.
  private func untouched(_ fact: FactID, _ algebra: inout Algebra) throws(BoundReached) -> Algebra.Element {
    var parts: [Algebra.Element] = []
    for variable in space.ofFact[fact] {
      parts.append(try algebra.choice(renamed[variable], space.untouchedStates(variable, fact)))
    }
    return try algebra.all(parts)
  }

  private func whole(_ fact: FactID, _ algebra: inout Algebra) throws(BoundReached) -> Algebra.Element {
    var allOpen = algebra.constant(true)
    var isValued = algebra.constant(true)
    var asked = 0
    for variable in space.ofFact[fact] {
      switch space.variables[variable] {
      case .member(_, _, let cases):
        asked += 1
        allOpen = try algebra.and(allOpen, algebra.choice(renamed[variable], cases.map { $0 == .open }))
      case .standing(_, let standings):
        isValued = try algebra.choice(renamed[variable], standings.map { $0 == .valued })
      default: break
      }
    }
    let isSilentWhole = try algebra.or(isValued, allOpen)
    guard asked == space.pack.facts[fact].values.count else { return isSilentWhole }
    return try algebra.and(isSilentWhole, algebra.or(algebra.not(isValued), algebra.not(allOpen)))
  }
}

extension CaseSpace {
  /// Whether a fact is as nobody asked for it, in a state of every variable.
  package func isOtherwise(_ fact: FactID, in states: [Int]) -> Bool {
    ofFact[fact].allSatisfy { untouchedStates($0, fact)[states[$0]] }
  }

  /// Whether a variable tells if a set has an answer.
  func hasStanding(_ fact: FactID) -> Bool {
    ofFact[fact].contains { if case .standing = variables[$0] { true } else { false } }
  }

  /// The states of a variable in which a fact is as nobody asked for it.
  func untouchedStates(_ variable: Int, _ fact: FactID) -> [Bool] {
    switch variables[variable] {
    case .facts(let facts, let rows):
      let position = facts.firstIndex(of: fact) ?? 0
      guard scope == .answered else {
        let kind: FactCase.Kind = hasPending ? .pending : .silent
        return rows.map { $0[position].kind == kind }
      }
      return otherwiseRows(facts, rows, position)
    case .member(_, let bit, let cases):
      guard scope == .answered, case .set(let includes, _) = pack.facts[fact].gate?.otherwise else {
        return cases.map { $0 == .open }
      }
      let isIn = includes >> UInt64(bit) & 1 == 1
      return cases.map { ($0 == .isIn) == isIn }
    case .standing(_, let standings): return standings.map { hasPending ? $0 == .pending : $0 != .valued }
    case .date, .comparison: return variables[variable].everyState
    }
  }
}

extension CaseSpace.Variable {
  /// All states.
  var everyState: [Bool] { Array(repeating: true, count: arity) }
}
