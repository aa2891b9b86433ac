public import RuleEngine
public import RuleLanguage

/// The questions that can still matter, and to how much.
///
/// A question is live while a path of unknown propositions leads from it to an open target: a tier above the lower bound, a category, a need,
/// a safeguard, or whether a service accepts somebody who needs it. What is `always_ask` is live until it is answered.
public struct LiveQuestions: Sendable {
  /// For each live fact, the number of open targets it can still reach.
  public let reach: [FactID: Int]
  /// Open targets, in a fixed order.
  public let openTargets: [Proposition]
  private let ready: Set<FactID>

  /// The live questions of an evaluation.
  public init(_ evaluation: Evaluation) {
    let pack = evaluation.program.pack
    openTargets = targets(of: evaluation).filter {
      evaluation.truth($0) == .unknown && !evaluation.isSettled($0)
    }
    var walk = LiveWalk(evaluation)
    var counts = [Int](repeating: 0, count: pack.facts.count)
    var lastTarget = [Int](repeating: -1, count: pack.facts.count)
    for (number, target) in openTargets.enumerated() {
      walk.visit(target) { fact in
        counts[fact] += lastTarget[fact] == number ? 0 : 1
        lastTarget[fact] = number
      }
    }
    var reach: [FactID: Int] = [:]
    for fact in counts.indices where counts[fact] > 0 { reach[fact] = counts[fact] }
    for fact in pack.facts.indices where pack.facts[fact].alwaysAsk && evaluation.isPending(fact) {
      reach[fact, default: 0] += 0
      walk.visit(.gate(fact)) { reach[$0, default: 0] += 0 }
    }
    self.reach = reach
    ready = Set(reach.keys.filter(evaluation.isReady))
  }

  /// An upper bound on how many more questions can be asked; it never grows without an edit.
  public var atMost: Int { reach.count }

  /// The next question: in the first topic that has one, the least sensitive, then the one that reaches most, then by id.
  public func next(in pack: Pack) -> FactID? {
    ready.min { left, right in
      let (first, second) = (pack.facts[left], pack.facts[right])
      return (first.topic, first.sensitivity, -(reach[left] ?? 0), left)
        < (second.topic, second.sensitivity, -(reach[right] ?? 0), right)
    }
  }
}

/// Everything that an interview is to decide.
private func targets(of evaluation: Evaluation) -> [Proposition] {
  let pack = evaluation.program.pack
  var targets: [Proposition] = []
  for (index, determination) in pack.determinations.enumerated() {
    let lower = evaluation.interval(index).lower
    targets += determination.tiers.indices.filter { $0 > lower }.map { .tier(index, $0) }
  }
  for (index, classification) in pack.classifications.enumerated() {
    targets += classification.categories.indices.map { .category(index, $0) }
  }
  targets += pack.safeguards.indices.map { .safeguard($0) }
  for need in pack.needs.indices {
    targets.append(.need(need))
    if evaluation.truth(.need(need)) != .isFalse {
      targets += pack.services.indices.filter { pack.services[$0].offers.contains(need) }.map { .service($0) }
    }
  }
  var seen: Set<Proposition> = []
  return targets.filter { seen.insert($0).inserted }
}
