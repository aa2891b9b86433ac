public import RuleLanguage

/// Anything of a pack that has a name of its own and can be read about.
public enum PackItem: Hashable, Sendable {
  case fact(FactID)
  case impossible(Int)
  case rule(RuleID)
  case determination(DeterminationID)
  case tier(DeterminationID, Int)
  case classification(ClassificationID)
  case category(ClassificationID, Int)
  case need(NeedID)
  case service(ServiceID)
  case provider(Int)
  case safeguard(SafeguardID)
  case parameter(ParameterID)
  case property(Int)
  case group(Int)
  case wording(Int)
  case source(Int)
  /// How an interview is led.
  case interview

  /// Kinds of things, in the order in which they are shown.
  public enum Kind: String, CaseIterable, Sendable {
    case determinations, tiers, classifications, categories, indicators, conclusions, facts, impossible
    case interview, needs, services, providers, safeguards, parameters, properties, groups, wording, sources
  }
}

extension Pack {
  /// Everything that can be read about, by kind.
  public var items: [PackItem] {
    var items: [PackItem] = determinations.indices.map { .determination($0) }
    for (id, entry) in determinations.enumerated() { items += entry.tiers.indices.map { .tier(id, $0) } }
    items += classifications.indices.map { .classification($0) }
    for (id, entry) in classifications.enumerated() {
      items += entry.categories.indices.map { .category(id, $0) }
    }
    items += rules.indices.filter { rules[$0].indicator != nil }.map { .rule($0) }
    items += rules.indices.filter { rules[$0].indicator == nil }.map { .rule($0) }
    items += facts.indices.map { .fact($0) } + impossible.indices.map { .impossible($0) } + [.interview]
    items += needs.indices.map { .need($0) } + services.indices.map { .service($0) }
    items += providers.indices.map { .provider($0) } + safeguards.indices.map { .safeguard($0) }
    items += parameters.indices.map { .parameter($0) } + properties.indices.map { .property($0) }
    items += groups.indices.map { .group($0) } + wordings.indices.map { .wording($0) }
    return items + sources.indices.map { .source($0) }
  }

  /// What kind of thing an item is.
  public func kind(of item: PackItem) -> PackItem.Kind {
    switch item {
    case .fact: .facts
    case .impossible: .impossible
    case .rule(let rule): rules[rule].indicator == nil ? .conclusions : .indicators
    case .determination: .determinations
    case .tier: .tiers
    case .classification: .classifications
    case .category: .categories
    case .need: .needs
    case .service: .services
    case .provider: .providers
    case .safeguard: .safeguards
    case .parameter: .parameters
    case .property: .properties
    case .group: .groups
    case .wording: .wording
    case .source: .sources
    case .interview: .interview
    }
  }

  /// The entry behind an item; nil for providers, sources and the interview, which are none.
  public func entry(of item: PackItem) -> Entry? {
    switch item {
    case .fact(let id): facts[id].entry
    case .impossible(let id): impossible[id].entry
    case .rule(let id): rules[id].entry
    case .determination(let id): determinations[id].entry
    case .tier(let id, let tier): determinations[id].tiers[tier].entry
    case .classification(let id): classifications[id].entry
    case .category(let id, let category): classifications[id].categories[category].entry
    case .need(let id): needs[id].entry
    case .service(let id): services[id].entry
    case .safeguard(let id): safeguards[id].entry
    case .parameter(let id): parameters[id].entry
    case .property(let id): properties[id].entry
    case .group(let id): groups[id].entry
    case .wording(let id): wordings[id].entry
    case .provider, .source, .interview: nil
    }
  }

  /// The id by which an item is known, unique among those of its kind.
  public func id(of item: PackItem) -> String {
    switch item {
    case .category(let id, _): "\(classifications[id].id).\(entry(of: item)?.id ?? "")"
    case .provider(let id): providers[id].id
    case .source(let id): sources[id].key
    case .interview: "interview"
    default: entry(of: item)?.id ?? ""
    }
  }

  /// The text that a person reads for an item; empty for the interview, which the pack gives no name.
  public func title(of item: PackItem) -> String {
    switch item {
    case .provider(let id): providers[id].text
    case .source(let id): sources[id].title
    default: entry(of: item)?.title ?? ""
    }
  }
}
