import RuleLanguage

extension Property.Claim {
  /// The conditions that a claim states itself, in the order in which it is asked about them.
  var conditions: [Condition] {
    switch self {
    case .implies(let premise, let conclusion): [premise, conclusion]
    case .possible(let condition), .served(let condition, _): [condition]
    case .neverLowers(_, _, _, let when): when.map { [$0] } ?? []
    case .invariant, .furtherStatement, .usual, .notFinal: []
    }
  }

  /// Whether it speaks of one case at a time, not of a change from one to another.
  var isAboutOneCase: Bool {
    switch self {
    case .implies, .possible, .notFinal, .served, .usual: true
    case .invariant, .neverLowers, .furtherStatement: false
    }
  }

  /// What it speaks of beside its own conditions.
  func propositions(in pack: Pack) -> [Proposition] {
    switch self {
    case .invariant(let id, _), .neverLowers(let id, _, _, _), .furtherStatement(let id), .usual(let id, _):
      pack.determinations[id].tiers.indices.map { .tier(id, $0) }
    case .notFinal(let id, _, let rules, _):
      pack.determinations[id].tiers.indices.map { .tier(id, $0) } + rules.map { .rule($0) }
    case .served: pack.needs.indices.map { .need($0) } + pack.services.indices.map { .service($0) }
    case .implies, .possible: []
    }
  }
}
