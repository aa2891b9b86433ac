import RuleEngine
import RuleLanguage

/// What the rules say of the cases that refute a property.
struct RefutedResults {
  private let program: Program
  private let claim: Property.Claim
  /// What the property's own conditions are called.
  private let asked: [(String, Proposition)]

  init(_ pack: Pack, _ claim: Property.Claim) {
    let (asking, propositions) = pack.asking(claim.conditions)
    program = Program(asking)
    self.claim = claim
    if case .implies = claim {
      asked = Array(zip(["what it supposes", "what should follow"], propositions))
    } else {
      asked = []
    }
  }

  /// "`result` is `bound`", or how far the two sides of an implication hold; nil for other claims.
  func text(_ witness: Witness) -> String? {
    guard let evaluation = try? program.evaluate(witness.answers, asOf: witness.date) else { return nil }
    if let determination {
      return "`\(program.pack.determinations[determination].id)` is \(tiers(evaluation, determination))"
    }
    let truths = asked.map { "\($0.0) \(words(evaluation.truth($0.1)))" }
    return truths.isEmpty ? nil : truths.joined(separator: "; ")
  }

  /// "`result` goes from `concern` to `none`"; nil for a claim about one case.
  func text(from before: Witness, to after: Witness) -> String? {
    guard let determination,
      let then = try? program.evaluate(before.answers, asOf: before.date),
      let now = try? program.evaluate(after.answers, asOf: after.date)
    else { return nil }
    return "`\(program.pack.determinations[determination].id)` goes from \(tiers(then, determination)) to "
      + tiers(now, determination)
  }

  private var determination: DeterminationID? {
    switch claim {
    case .invariant(let id, _), .neverLowers(let id, _, _, _), .furtherStatement(let id), .usual(let id, _),
      .notFinal(let id, _, _, _):
      id
    case .implies, .possible, .served: nil
    }
  }

  /// "`concern`", or "open between `none` and `concern`".
  private func tiers(_ evaluation: Evaluation, _ id: DeterminationID) -> String {
    let (interval, tiers) = (evaluation.interval(id), program.pack.determinations[id].tiers)
    let (low, high) = (tiers[interval.lower].id, tiers[interval.upper].id)
    return low == high ? "`\(low)`" : "open between `\(low)` and `\(high)`"
  }

  private func words(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: "holds"
    case .isFalse: "does not hold"
    case .unknown: "is open"
    }
  }
}
