public import RuleLanguage
public import Source

/// Finds what an id of a pack stands for, so that it can be explained.
public struct PackNames {
  private let pack: Pack
  private let byID: [String: [Proposition]]

  /// The names of a pack.
  public init(_ pack: Pack) {
    self.pack = pack
    var byID: [String: [Proposition]] = [:]
    for (index, entry) in pack.classifications.enumerated() {
      let categories = entry.categories.indices.map { Proposition.category(index, $0) }
      byID[entry.id] = categories
      for (category, proposition) in zip(entry.categories, categories) {
        byID[category.id, default: []].append(proposition)
      }
    }
    for (index, entry) in pack.determinations.enumerated() {
      byID[entry.id] = entry.tiers.indices.dropFirst().map { .tier(index, $0) }
      byID[entry.tiers[0].id] = [.tier(index, 0)]
    }
    for proposition in pack.propositions {
      if case .category = proposition { continue }
      // One namespace: an id outside a classification wins over a category's.
      byID[pack.name(of: proposition).id] = [proposition]
    }
    self.byID = byID
  }

  /// The propositions that an id stands for: one of them, or all tiers or categories of a decision.
  ///
  /// - Throws: what to tell the person, with a suggestion, if there is nothing to explain under the id.
  public func propositions(_ id: String) throws(Diagnostic) -> [Proposition] {
    if let found = byID[id] { return found }
    if pack.facts.contains(where: { $0.id == id }) {
      throw Diagnostic(
        "nothing-to-explain", .error, "`\(id)` is asked of everyone: it is an answer, not a result", at: nil,
        help: "name a rule, tier, category, need, safeguard or service")
    }
    let near = nearestWord(to: id, among: byID.keys)
    throw Diagnostic(
      "unknown-name", .error, "there is no rule, tier, category, need, safeguard or service `\(id)`", at: nil,
      help: near.map { "did you mean `\($0)`?" })
  }
}
