import RuleLanguage

/// A proof as it is shown: a tree of conclusions, conditions, answers, places and sources.
public struct ProofTree: Sendable, Encodable {
  /// What the proposition is; nil for a part of a condition.
  public internal(set) var kind: ShownKind?
  /// The proposition's id.
  public internal(set) var id: String?
  /// The title, or the condition in words.
  public internal(set) var words: String
  /// How its parts are joined, such as `all of these`.
  public internal(set) var joined: String?
  /// Whether it holds.
  public internal(set) var truth: ShownTruth
  /// Whether it holds only because doubt acts.
  public internal(set) var isPresumed = false
  /// Whether its parts were shown further up.
  public internal(set) var isShownAbove = false
  /// The answers that it looked at.
  public internal(set) var answers: [ShownAnswer] = []
  /// Where it stands: `file:line:column`.
  public internal(set) var place: String?
  /// What it rests on.
  public internal(set) var sources: [ShownCitation] = []
  /// Its parts.
  public internal(set) var parts: [ProofTree] = []

  /// The tree without what the rules in it read in their turn.
  var ownCondition: ProofTree {
    var copy = self
    copy.parts = parts.map { part in
      guard part.kind != nil else { return part.ownCondition }
      var leaf = part
      (leaf.parts, leaf.isShownAbove, leaf.joined) = ([], false, nil)
      return leaf
    }
    return copy
  }
}

/// What a proposition is.
public enum ShownKind: String, Hashable, Sendable, Encodable {
  case indicator, conclusion, tier, category, need, safeguard, service, gate, impossible
}

extension Proposition {
  /// What it is.
  func kind(in pack: Pack) -> ShownKind {
    switch self {
    case .rule(let rule): pack.rules[rule].indicator == nil ? .conclusion : .indicator
    case .tier: .tier
    case .category: .category
    case .need: .need
    case .safeguard: .safeguard
    case .service: .service
    case .gate: .gate
    case .impossible: .impossible
    }
  }
}
