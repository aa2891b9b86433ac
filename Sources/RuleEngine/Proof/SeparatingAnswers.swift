public import RuleLanguage
import Source

extension Evaluation {
  /// Single answers that would make a proposition hold (not certainly hold) where it does not (does), one value a fact, the least sensitive
  /// fact first; where no single answer is enough to make it hold, one combination that nothing can be left out of.
  ///
  /// Each was verified by an evaluation, of which it costs one for every value tried.
  public func separatingAnswers(of proposition: Proposition, towardHolding: Bool) -> [OtherAnswers] {
    if towardHolding { return nearestAnswers(toward: proposition) }
    guard truth(proposition) == .isTrue else { return [] }
    let facts = program.pack.facts
    let read = proof(of: proposition).decisiveFacts.sorted {
      (facts[$0].sensitivity, $0) < (facts[$1].sensitivity, $1)
    }
    return read.compactMap { fact in
      values(near: fact).first { evaluation(answering: [fact: $0])?.truth(proposition) != .isTrue }
        .map { OtherAnswers(values: [OtherAnswer(fact: fact, value: $0)]) }
    }
  }
}
