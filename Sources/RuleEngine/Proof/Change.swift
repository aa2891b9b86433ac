public import RuleLanguage
import Source

/// One other answer that would change a determination.
public struct Change: Hashable, Sendable {
  /// The fact.
  public let fact: FactID
  /// The other answer.
  public let value: FactValue
  /// What the determination would be.
  public let interval: TierInterval
}

extension Evaluation {
  /// Answers to one of `facts` that would change a determination's bounds, in the order of `facts` and of their values.
  ///
  /// Numbers are tried at both sides of every constant they are compared with and at the ends of their range. Costs one evaluation
  /// for every value tried.
  public func changes(to determination: DeterminationID, by facts: [FactID]) -> [Change] {
    let now = interval(determination)
    var changes: [Change] = []
    for fact in facts {
      for value in program.candidates(for: fact, asOf: asOf) where states[fact].alternatives != [value] {
        guard let other = evaluation(with: fact, set: value) else { continue }
        let then = other.interval(determination)
        if then != now { changes.append(Change(fact: fact, value: value, interval: then)) }
      }
    }
    return changes
  }

  /// The same case with one fact answered otherwise, its statements replaced.
  public func evaluation(with fact: FactID, set value: FactValue) -> Evaluation? {
    var changed = answers
    changed.statements[fact] = [
      Statement(.value(value), basis: program.pack.facts[fact].bases.first ?? .said)
    ]
    return try? program.evaluate(changed, asOf: asOf)
  }

  /// Facts without a value that keep a determination open, the least sensitive first.
  public func missingFacts(for determination: DeterminationID) -> [FactID] {
    let interval = interval(determination)
    var facts: Set<FactID> = []
    for tier in interval.lower...interval.upper where tier > interval.lower {
      let proposition = Proposition.tier(determination, tier)
      if truth(proposition) == .unknown { facts.formUnion(proof(of: proposition).missingFacts) }
    }
    return facts.filter { states[$0].standing != .valued }
      .sorted { (program.pack.facts[$0].sensitivity, $0) < (program.pack.facts[$1].sensitivity, $1) }
  }
}

extension Program {
  /// Values of a fact worth trying: every choice, every single member, both sides of every number compared with.
  func candidates(for fact: FactID, asOf: CivilDate) -> [FactValue] {
    let entry = pack.facts[fact]
    switch entry.kind {
    case .yesNo, .choice: return entry.values.indices.map { .choice(possible: 1 << UInt64($0)) }
    case .set:
      let none = FactValue.set(includes: 0, excludes: entry.everyValue)
      return [none]
        + entry.values.indices.map {
          .set(includes: 1 << UInt64($0), excludes: entry.everyValue & ~(1 << UInt64($0)))
        }
    case .number(_, let range):
      let step = FixedPoint(integer: 1).thousandths
      var numbers: Set<FixedPoint> = [range.lowerBound, range.upperBound]
      for constant in constants(comparedWith: fact, asOf: asOf) {
        for offset in [-step, 0, step] {
          let number = FixedPoint(thousandths: constant.thousandths + offset)
          if range.contains(number) { numbers.insert(number) }
        }
      }
      return numbers.sorted().map { .number(low: $0, high: $0) }
    }
  }

  private func constants(comparedWith fact: FactID, asOf: CivilDate) -> [FixedPoint] {
    tests.compactMap { test in
      switch test.kind {
      case .compare(fact, _, .constant(let number)): number
      case .compare(fact, _, .parameter(let parameter)): pack.parameters[parameter].value(on: asOf)
      default: nil
      }
    }
  }
}
