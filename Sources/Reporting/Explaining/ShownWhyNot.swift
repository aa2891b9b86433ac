import RuleEngine
import RuleLanguage

/// Why something does not hold, and what would make it hold.
public struct ShownWhyNot: Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Whether it holds.
  public let truth: ShownTruth
  /// Why a service does not fit, in words.
  public let obstacles: [String]
  /// Answers that are missing to settle it.
  public let missing: [ShownAnswer]
  /// The nearest other answers that would make it hold: each entry is enough, all of its answers together.
  public let wouldHold: [ShownOtherAnswers]
  /// The proof of what it is.
  public let proof: ProofTree
}

/// Other answers that together would make something hold.
public struct ShownOtherAnswers: Hashable, Sendable, Encodable {
  /// The answers.
  public let answers: [ShownOtherAnswer]
}

/// One fact answered otherwise.
public struct ShownOtherAnswer: Hashable, Sendable, Encodable {
  /// The fact's id.
  public let id: String
  /// The fact's short name.
  public let label: String
  /// What the case holds for it.
  public let now: String
  /// What it would be instead.
  public let instead: String
}

extension ReportBuilder {
  func whyNot(_ proposition: Proposition, proof: ProofTree) -> ShownWhyNot {
    let name = titled(proposition)
    var obstacles: [String] = []
    if case .service(let service) = proposition, evaluation.truth(proposition) == .isFalse {
      obstacles = self.obstacles(to: service)
    }
    let nearest = evaluation.nearestAnswers(toward: proposition)
    return ShownWhyNot(
      id: name.id, title: name.title, truth: ShownTruth(evaluation.truth(proposition)),
      obstacles: obstacles, missing: isOpen(proposition) ? missing(for: proposition) : [],
      wouldHold: nearest.map(others), proof: proof)
  }

  /// Other answers in words.
  func others(_ others: OtherAnswers) -> ShownOtherAnswers {
    ShownOtherAnswers(answers: others.values.map(other))
  }

  private func other(_ other: OtherAnswer) -> ShownOtherAnswer {
    let now = answer(other.fact)
    return ShownOtherAnswer(
      id: now.id, label: now.label, now: now.answer, instead: words.value(other.value, of: other.fact))
  }
}
