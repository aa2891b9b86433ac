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
}
