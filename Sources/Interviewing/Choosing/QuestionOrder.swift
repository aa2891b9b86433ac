import RuleEngine
import RuleLanguage

/// How the next question is chosen among those that may come next.
public struct QuestionOrder: Sendable {
  /// The least sensitive first, then by id.
  public static let plain = QuestionOrder()

  /// The question to ask first; nil where there is none.
  func first(of candidates: [FactID], _ evaluation: Evaluation) -> FactID? {
    let facts = evaluation.program.pack.facts
    return candidates.min { (facts[$0].sensitivity, $0) < (facts[$1].sensitivity, $1) }
  }
}
