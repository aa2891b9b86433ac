public import RuleLanguage
import Source

/// Other answers that together would make a proposition hold.
public struct OtherAnswers: Hashable, Sendable {
  /// The value that each fact would need, the least sensitive fact first.
  public let values: [OtherAnswer]
}

/// One fact answered otherwise.
public struct OtherAnswer: Hashable, Sendable {
  /// The fact.
  public let fact: FactID
  /// The other answer.
  public let value: FactValue
}

extension Evaluation {
  /// The nearest ways to make a proposition hold that does not: other answers, each verified by an evaluation.
  ///
  /// Every single answer that is enough, one value a fact; where none is, one combination that nothing can be left out of. Empty where
  /// only the date, or not knowing, decides. Costs an evaluation for every value tried.
  public func nearestAnswers(toward proposition: Proposition) -> [OtherAnswers] {
    guard truth(proposition) != .isTrue, let root = program.roots[proposition] else { return [] }
    let facts = proof(of: proposition).decisiveFacts
    let single = facts.sorted(by: isLessSensitive).compactMap { fact in
      values(near: fact).first { evaluation(answering: [fact: $0])?.truth(proposition) == .isTrue }
        .map { OtherAnswers(values: [OtherAnswer(fact: fact, value: $0)]) }
    }
    if !single.isEmpty { return single }
    var repair = Repair(evaluation: self)
    guard let plan = repair.plan(root, true),
      evaluation(answering: plan.values)?.truth(proposition) == .isTrue
    else { return [] }
    return [OtherAnswers(values: needed(plan.values, for: proposition))]
  }

  /// The same case with some facts answered otherwise, their statements replaced.
  public func evaluation(answering values: [FactID: FactValue]) -> Evaluation? {
    var changed = answers
    for (fact, value) in values {
      changed.statements[fact] = [
        Statement(.value(value), basis: program.pack.facts[fact].bases.first ?? .said)
      ]
    }
    return try? program.evaluate(changed, asOf: asOf)
  }

  /// Leaves out of a combination what is not needed.
  func needed(_ values: [FactID: FactValue], for proposition: Proposition) -> [OtherAnswer] {
    var values = values
    for fact in values.keys.sorted(by: { isLessSensitive($1, $0) }) {
      var rest = values
      rest[fact] = nil
      if evaluation(answering: rest)?.truth(proposition) == .isTrue { values = rest }
    }
    return values.keys.sorted(by: isLessSensitive).map { OtherAnswer(fact: $0, value: values[$0] ?? .no) }
  }

  /// Values worth trying for a fact, those close to what it has now first.
  func values(near fact: FactID) -> [FactValue] {
    let entry = program.pack.facts[fact]
    let now = states[fact].alternatives
    let candidates = program.candidates(for: fact, asOf: asOf).filter { now != [$0] }
    switch (entry.kind, now.first) {
    case (.set, .set(let includes, let excludes)?):
      // One member more than what was said, the rest left as it is.
      let bits = entry.values.indices.map { UInt64(1) << UInt64($0) }.filter { includes & $0 == 0 }
      return bits.map { .set(includes: includes | $0, excludes: excludes & ~$0) } + candidates
    case (.number, .number(let low, let high)?) where states[fact].standing == .valued:
      return candidates.sorted { $0.distance(to: low, high) < $1.distance(to: low, high) }
    default: return candidates
    }
  }

  private func isLessSensitive(_ left: FactID, _ right: FactID) -> Bool {
    let facts = program.pack.facts
    return (facts[left].sensitivity, left) < (facts[right].sensitivity, right)
  }
}

extension FactValue {
  /// How far a number is from a range; 0 for what is no number.
  fileprivate func distance(to low: FixedPoint, _ high: FixedPoint) -> Int64 {
    guard case .number(let own, _) = self else { return 0 }
    return max(low.thousandths - own.thousandths, own.thousandths - high.thousandths, 0)
  }
}
