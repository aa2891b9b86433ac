import RuleLanguage

/// The ids that expectations may name, by kind.
struct ScenarioNames {
  let facts: [String: Int]
  let rules: [String: Int]
  let determinations: [String: Int]
  let classifications: [String: Int]
  let needs: [String: Int]
  let services: [String: Int]
  let safeguards: [String: Int]
  let impossible: [String: Int]
  /// Today's ids by ids that stories may still use.
  let former: [String: String]
  /// The same for categories, both as `classification.category`.
  let formerCategories: [String: String]
  let sources: Set<String>

  init(_ pack: Pack) {
    facts = index(pack.facts.map(\.id))
    rules = index(pack.rules.map(\.id))
    determinations = index(pack.determinations.map(\.id))
    classifications = index(pack.classifications.map(\.id))
    needs = index(pack.needs.map(\.id))
    services = index(pack.services.map(\.id))
    safeguards = index(pack.safeguards.map(\.id))
    impossible = index(pack.impossible.map(\.entry.id))
    former = pack.formerNames
    formerCategories = pack.formerCategories
    sources = Set(pack.sources.map(\.key))
  }
}

private func index(_ ids: [String]) -> [String: Int] {
  Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
