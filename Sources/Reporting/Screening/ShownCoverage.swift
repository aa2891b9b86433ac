import RuleEngine
import RuleLanguage

/// What was asked about: so that "nothing found" is never read as more than it is.
public struct ShownCoverage: Hashable, Sendable, Encodable {
  /// Topics with at least one answer.
  public let topicsAnswered: [Titled]
  /// Topics whose questions apply and have no answer at all.
  public let topicsNotAnswered: [Titled]
  /// Facts that apply and have no value, the least sensitive first.
  public let notAnswered: [ShownAnswer]
}

extension ReportBuilder {
  var coverage: ShownCoverage {
    let applying = pack.facts.indices.filter { evaluation.truth(.gate($0)) != .isFalse }
    let answered = applying.filter { evaluation.state(of: $0).standing == .valued }
    let silent = applying.filter { evaluation.state(of: $0).standing != .valued }
    let covered = Set(answered.map { pack.facts[$0].topic })
    let open = Set(silent.map { pack.facts[$0].topic }).subtracting(covered)
    return ShownCoverage(
      topicsAnswered: covered.sorted().map { titled(pack.topics[$0]) },
      topicsNotAnswered: open.sorted().map { titled(pack.topics[$0]) },
      notAnswered: answers(inOrder(silent)))
  }
}
