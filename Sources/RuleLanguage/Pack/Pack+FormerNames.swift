extension Pack {
  /// Today's ids by ids that older cases and stories may still use, over the one namespace.
  public var formerNames: [String: String] {
    var names: [String: String] = [:]
    for entry in namedEntries {
      for former in entry.formerly { names[former] = entry.id }
    }
    return names
  }

  /// Categories as `classification.category` by what they were called, with today's name of the classification.
  public var formerCategories: [String: String] {
    var names: [String: String] = [:]
    for classification in classifications {
      for category in classification.categories {
        for former in category.entry.formerly {
          names["\(classification.id).\(former)"] = "\(classification.id).\(category.id)"
        }
      }
    }
    return names
  }

  /// Every entry of the one namespace.
  public var namedEntries: [Entry] {
    let tiers = determinations.flatMap { $0.tiers.map(\.entry) }
    let decisions = determinations.map(\.entry) + tiers + classifications.map(\.entry)
    let help = needs.map(\.entry) + services.map(\.entry) + safeguards.map(\.entry)
    return facts.map(\.entry) + impossible.map(\.entry) + rules.map(\.entry) + decisions + help
      + parameters.map(\.entry) + properties.map(\.entry)
  }
}
