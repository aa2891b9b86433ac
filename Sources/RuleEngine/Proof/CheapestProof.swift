import RuleLanguage

/// Picks, out of a proof of something true, the facts of the cheapest way to show it: few answers, and those of little sensitivity.
struct CheapestProof {
  let proof: Proof
  let pack: Pack
  private var known: [Proposition: Choice] = [:]

  /// What it takes to show a part.
  private struct Choice {
    var cost = 0
    var facts: Set<FactID> = []

    mutating func add(_ other: Choice) {
      cost += other.cost
      facts.formUnion(other.facts)
    }
  }

  init(proof: Proof, pack: Pack) {
    self.proof = proof
    self.pack = pack
  }

  /// The facts picked for the proof's root.
  var facts: Set<FactID> {
    mutating get { choice(for: proof.root).facts }
  }

  private mutating func choice(for proposition: Proposition) -> Choice {
    if let known = known[proposition] { return known }
    let choice = proof.steps[proposition].map { self.choice(for: $0.condition) } ?? Choice()
    known[proposition] = choice
    return choice
  }

  private mutating func choice(for node: ProofNode) -> Choice {
    switch node.kind {
    case .proposition(let proposition): return choice(for: proposition)
    case .any where node.truth == .isTrue: return cheapest(1, of: node.decisive)
    case .all where node.truth == .isFalse: return cheapest(1, of: node.decisive)
    case .atLeast(let count, _, _) where node.truth == .isTrue: return cheapest(count, of: node.decisive)
    case .gated(_, let gate, let open, _) where gate.truth != .isFalse:
      return cheapest(2, of: [gate, open])
    default:
      var sum = cheapest(node.decisive.count, of: node.decisive)
      for fact in node.factsLookedAt {
        sum.add(Choice(cost: 1 + 8 * pack.facts[fact].sensitivity, facts: [fact]))
      }
      return sum
    }
  }

  /// The sum of the `count` cheapest parts.
  private mutating func cheapest(_ count: Int, of parts: [ProofNode]) -> Choice {
    var choices: [Choice] = []
    for part in parts { choices.append(choice(for: part)) }
    let order = choices.indices.sorted { (choices[$0].cost, $0) < (choices[$1].cost, $1) }
    var sum = Choice()
    for index in order.prefix(count) { sum.add(choices[index]) }
    return sum
  }
}
