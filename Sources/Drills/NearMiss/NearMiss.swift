public import RuleEngine
public import RuleLanguage
public import Source

/// Two cases that differ in one answer and come to different results: what one learns most from.
public struct NearMiss: Sendable {
  /// The rule at whose boundary they lie.
  public let rule: RuleID
  /// The fact in which they differ.
  public let fact: FactID
  /// The case in which the rule does not hold.
  public let without: Evaluation
  /// The case in which it holds.
  public let with: Evaluation

  /// A pair; nil if the engine does not say of the cases what a pair has to show.
  public init?(rule: RuleID, fact: FactID, without: Evaluation, with: Evaluation) {
    self.rule = rule
    self.fact = fact
    self.without = without
    self.with = with
    if !isOne { return nil }
  }
}

extension Program {
  /// Pairs at the boundary of a rule: in one the rule holds, in the other it does not, and the first determination differs too.
  ///
  /// Looked for around a known case in which everything else is as it is: every value worth trying of every fact that the rule reads,
  /// alone; where no single one makes the rule hold, it is brought there by the nearest answers first, and then each of its answers is
  /// taken back to its usual value. Every pair is what `evaluate` makes of it. Costs one evaluation for each value tried.
  ///
  /// - Parameters:
  ///   - rule: an indicator or conclusion.
  ///   - base: a case to start from, closed.
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func nearMisses(
    of rule: RuleID, around base: Answers, asOf: CivilDate
  ) throws(MissingParameters) -> [NearMiss] {
    let start = try evaluate(base.closed(), asOf: asOf)
    guard start.truth(.rule(rule)) == .isFalse else { return [] }
    var pairs: [NearMiss] = []
    for answers in start.nearestAnswers(toward: .rule(rule)) {
      var values: [FactID: FactValue] = [:]
      for answer in answers.values { values[answer.fact] = answer.value }
      guard let holds = start.evaluation(answering: values), holds.truth(.rule(rule)) == .isTrue else {
        continue
      }
      for answer in answers.values {
        // One answer taken back: the rest of the account stays as it is.
        var changed = holds.answers
        changed.statements[answer.fact] = start.answers.statements[answer.fact]
        let fails = try evaluate(changed, asOf: asOf)
        if let pair = NearMiss(rule: rule, fact: answer.fact, without: fails, with: holds) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }
}

extension NearMiss {
  /// Whether the rule separates the cases, both can be, and the determination comes to something else.
  fileprivate var isOne: Bool {
    let id = DrillStory.determination
    return with.truth(.rule(rule)) == .isTrue && without.truth(.rule(rule)) == .isFalse
      && with.interval(id).announced != without.interval(id).announced
      && with.interval(id).isFinal && without.interval(id).isFinal && isPossible(with) && isPossible(without)
  }

  /// No combination that cannot be, and no answer that has no effect.
  private func isPossible(_ evaluation: Evaluation) -> Bool {
    !evaluation.isImpossible && evaluation.truth(.gate(fact)) == .isTrue
  }
}
