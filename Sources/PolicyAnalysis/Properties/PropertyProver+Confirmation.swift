import CaseFormat
import RuleEngine
import RuleLanguage
import Source

extension PropertyProver {
  /// What is found only by taking a test by itself.
  static let unreal = Verdict.undecided("the cases found take a test by itself")

  /// Whether the engine says a condition of a case that can be.
  func isReal(_ witness: Witness, _ condition: Proposition) -> Bool {
    truth(condition, witness) == .isTrue
      && !program.pack.impossible.indices.contains { truth(.impossible($0), witness) == .isTrue }
  }

  /// The verdict, where it is a refutation only if the engine says the same of the case; else that nothing is decided.
  func confirmed(_ verdict: Verdict, _ claim: Property.Claim, _ asked: [Proposition]) -> Verdict {
    guard case .refuted(let found?, let after) = verdict else { return verdict }
    let unreal = Self.unreal
    switch claim {
    case .invariant(let id, _):
      guard let after else { return unreal }
      return interval(found, id) == interval(after, id) ? unreal : verdict
    case .neverLowers(let id, _, _, _):
      guard let after else { return unreal }
      return falls(found, after, id) ? verdict : unreal
    case .furtherStatement(let id):
      guard let after, let real = furtherStatement(found, after, id) else { return unreal }
      return .refuted(found, after: real)
    case .implies:
      return truth(asked[0], found) == .isTrue && truth(asked[1], found) != .isTrue ? verdict : unreal
    case .notFinal(let id, let tier, _, _):
      guard let interval = interval(found, id) else { return unreal }
      return interval.isFinal && interval.lower == tier ? verdict : unreal
    case .served:
      let referrals = (try? program.evaluate(found.answers, asOf: found.date))?.referrals ?? []
      return referrals.contains { $0.status == .met } ? unreal : verdict
    case .possible, .usual: return verdict
    }
  }

  /// The case with one statement more about the fact that differs, for which the result falls.
  private func furtherStatement(_ found: Witness, _ after: Witness, _ id: DeterminationID) -> Witness? {
    for (fact, entry) in program.pack.facts.enumerated()
    where found.answers.statements[fact] != after.answers.statements[fact] {
      for statement in after.answers.statements[fact] + singleStatements(entry) {
        var answers = found.answers
        answers.statements[fact].append(statement)
        let changed = Witness(answers: answers, date: found.date, restsOnComparison: false)
        if falls(found, changed, id) { return changed }
      }
    }
    return nil
  }

  /// One statement for each exact value of a fact; numbers are those that the witness itself names.
  private func singleStatements(_ fact: Fact) -> [Statement] {
    switch fact.kind {
    case .yesNo, .choice:
      fact.values.indices.map {
        Statement(.value(.choice(possible: 1 << UInt64($0))), basis: fact.defaultBasis)
      }
    case .set:
      [Statement(.value(.set(includes: 0, excludes: fact.everyValue)), basis: fact.defaultBasis)]
    case .number: []
    }
  }

  private func falls(_ before: Witness, _ after: Witness, _ id: DeterminationID) -> Bool {
    guard let before = interval(before, id), let after = interval(after, id) else { return false }
    return after.lower < before.lower
  }

  private func interval(_ witness: Witness, _ id: DeterminationID) -> TierInterval? {
    try? program.evaluate(witness.answers, asOf: witness.date).interval(id)
  }

  private func truth(_ proposition: Proposition, _ witness: Witness) -> Truth {
    (try? program.evaluate(witness.answers, asOf: witness.date).truth(proposition)) ?? .unknown
  }
}
