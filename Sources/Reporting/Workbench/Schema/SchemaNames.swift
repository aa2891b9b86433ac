import RuleLanguage
import Source

/// The ids of a pack, by the kinds that shapes name.
struct SchemaNames {
  private(set) var ids: [String: [String]] = [:]

  /// No ids.
  init() {}

  /// The ids of a pack.
  init(_ pack: Pack) {
    ids["fact"] = pack.facts.map(\.id)
    ids["rule"] = pack.rules.map(\.id)
    ids["topic"] = pack.topics.map(\.id)
    ids["dimension"] = pack.dimensions.map(\.id)
    ids["tag"] = pack.tags.map(\.id)
    ids["provider"] = pack.providers.map(\.id)
    ids["need"] = pack.needs.map(\.id)
    ids["service"] = pack.services.map(\.id)
    ids["safeguard"] = pack.safeguards.map(\.id)
    ids["parameter"] = pack.parameters.map(\.id)
    ids["determination"] = pack.determinations.map(\.id)
    ids["tier"] = pack.determinations.flatMap(\.tiers).map(\.id)
    ids["category"] = pack.classifications.flatMap(\.categories).map(\.id)
    ids["classification.category"] = pack.classifications.flatMap { classification in
      classification.categories.map { "\(classification.id).\($0.id)" }
    }
    ids["impossible"] = pack.impossible.map(\.entry.id)
    ids["place"] = pack.place.map { pack.facts[$0].values.map(\.id) } ?? []
    ids["sentence"] = sentences(pack)
  }

  /// The plainest sentences about everything in a pack, each id once.
  private func sentences(_ pack: Pack) -> [String] {
    let facts = pack.facts.flatMap { fact in
      switch fact.kind {
      case .yesNo: [fact.id, "not \(fact.id)"]
      case .number: ["\(fact.id) is known"]
      case .choice: fact.values.map { "\(fact.id) is \($0.id)" }
      case .set: fact.values.map { "\(fact.id) includes \($0.id)" }
      }
    }
    let tiers = pack.determinations.flatMap(\.tiers).filter { $0.when != nil }.map { "reaches \($0.id)" }
    let categories = pack.classifications.flatMap { classification in
      classification.categories.map { "\(classification.id) is \($0.id)" }
    }
    return pack.rules.flatMap { [$0.id, "not \($0.id)"] } + facts + tiers + categories
  }
}
