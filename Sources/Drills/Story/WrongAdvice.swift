public import RuleEngine
public import RuleLanguage
public import Source

/// Advice that is wrong on purpose: what the rules make of the story when an answer was recorded wrongly.
///
/// It is reasoned as well as any other result, and only the answers that it rests on contradict the story: just what an officer has to
/// notice in earnest.
public struct WrongAdvice: Sendable {
  /// The result of the wrong record.
  public let evaluation: Evaluation
  /// The facts that were recorded wrongly.
  public let facts: [FactID]
}

extension DrillStory {
  /// Wrong advice for the story, drawn by these numbers; nil where no one or two answers change the result.
  ///
  /// Only what the story tells is changed, so that it can be noticed. Advice that misses is preferred to advice that cries wolf.
  public func wrongAdvice(_ random: inout SplitMix64) -> WrongAdvice? {
    let told = evaluation.answers.statements.indices.filter { evaluation.state(of: $0).standing == .valued }
    let single = evaluation.changes(to: Self.determination, by: told)
    let found = single.filter { $0.interval.announced != interval.announced }
    if !found.isEmpty {
      let change = random.pick(preferred(found))
      return advice([change])
    }
    for first in single.prefix(Self.firstStepsTried) {
      guard let between = evaluation.evaluation(with: first.fact, set: first.value) else { continue }
      let second = between.changes(to: Self.determination, by: told.filter { $0 != first.fact })
        .filter { $0.interval.announced != interval.announced }
      if second.isEmpty { continue }
      let change = random.pick(preferred(second))
      return advice([first, change])
    }
    return nil
  }

  private static let firstStepsTried = 12

  private func preferred(_ changes: [Change]) -> [Change] {
    let missing = changes.filter { $0.interval.announced < threshold }
    if interval.announced >= threshold, !missing.isEmpty { return missing }
    let lower = changes.filter { $0.interval.announced < interval.announced }
    return lower.isEmpty ? changes : lower
  }

  private func advice(_ changes: [Change]) -> WrongAdvice? {
    let values = Dictionary(changes.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
    return evaluation.evaluation(answering: values)
      .map { WrongAdvice(evaluation: $0, facts: changes.map(\.fact)) }
  }
}
