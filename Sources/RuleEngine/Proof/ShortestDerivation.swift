import RuleLanguage

/// Picks one way to derive what a proof shows, out of all that hold at once: few rules, the stronger ones first.
struct ShortestDerivation {
  let proof: Proof
  let pack: Pack
  private var known: [Proposition: Int] = [:]

  init(proof: Proof, pack: Pack) {
    self.proof = proof
    self.pack = pack
  }

  /// The decisive parts of a node that one derivation needs: one of what any of would do, no more of a count than it takes.
  mutating func parts(of node: ProofNode) -> [ProofNode] {
    switch node.kind {
    case .any where node.truth == .isTrue: return shortest(1, of: node.decisive)
    case .all where node.truth == .isFalse: return shortest(1, of: node.decisive)
    case .atLeast(let count, _, _) where node.truth == .isTrue: return shortest(count, of: node.decisive)
    default: return node.decisive
    }
  }

  private mutating func shortest(_ count: Int, of parts: [ProofNode]) -> [ProofNode] {
    var lengths: [Int] = []
    for part in parts { lengths.append(length(of: part)) }
    let order = parts.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    return order.prefix(count).sorted().map { parts[$0] }
  }

  /// How much a part takes to derive.
  private mutating func length(of node: ProofNode) -> Int {
    if case .proposition(let proposition) = node.kind { return length(of: proposition) }
    return parts(of: node).reduce(1) { $0 + length(of: $1) }
  }

  private mutating func length(of proposition: Proposition) -> Int {
    if let known = known[proposition] { return known }
    var total = weight(of: proposition)
    if let step = proof.steps[proposition] { total += length(of: step.condition) }
    known[proposition] = total
    return total
  }

  /// A weak indicator is a longer way than a strong one.
  private func weight(of proposition: Proposition) -> Int {
    guard case .rule(let rule) = proposition, let indicator = pack.rules[rule].indicator else { return 1 }
    switch indicator.strength {
    case .strong: return 1
    case .medium: return 2
    case .weak: return 3
    }
  }
}
