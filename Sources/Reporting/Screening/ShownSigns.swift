import RuleEngine
public import RuleLanguage

/// The pack's indicators, by what they came to.
public struct ShownSigns: Sendable, Encodable {
  /// Those that hold.
  public let hold: [ShownSign]
  /// Those that may hold: answers are missing.
  public let open: [ShownSign]
  /// Those that certainly do not hold.
  public let doNotHold: [ShownSign]
}

/// An indicator.
public struct ShownSign: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// What it speaks to.
  public let dimension: Titled
  /// How much it weighs.
  public let strength: Rule.Strength
  /// Whether it rests on doubt.
  public let isPresumed: Bool
  /// What it does not show.
  public let doesNotShow: String?
  /// Labels that it carries.
  public let tags: [Titled]
  /// What it rests on.
  public let sources: [ShownCitation]
}

extension ReportBuilder {
  var signs: ShownSigns {
    let all = pack.rules.indices.filter { pack.rules[$0].indicator != nil }
    return ShownSigns(
      hold: all.filter { holds(.rule($0)) }.compactMap(sign),
      open: all.filter { isOpen(.rule($0)) }.compactMap(sign),
      doNotHold: all.filter { evaluation.truth(.rule($0)) == .isFalse }.compactMap(sign))
  }

  private func sign(_ id: RuleID) -> ShownSign? {
    let rule = pack.rules[id]
    guard let indicator = rule.indicator else { return nil }
    return ShownSign(
      id: rule.id, title: rule.entry.title, dimension: titled(pack.dimensions[indicator.dimension]),
      strength: indicator.strength, isPresumed: evaluation.isPresumed(.rule(id)),
      doesNotShow: indicator.doesNotShow, tags: indicator.tags.map { titled(pack.tags[$0]) },
      sources: citations(rule.entry.citations))
  }

  /// Conclusions that hold.
  var conclusions: [ShownConclusion] {
    pack.rules.indices.filter { pack.rules[$0].indicator == nil && holds(.rule($0)) }.map {
      let entry = pack.rules[$0].entry
      return ShownConclusion(
        id: entry.id, title: entry.title, isPresumed: evaluation.isPresumed(.rule($0)),
        sources: citations(entry.citations))
    }
  }

  /// What each classification came to.
  var classifications: [ShownClassification] {
    pack.classifications.indices.map { id in
      let entry = pack.classifications[id]
      let categories = evaluation.categories(id)
      let shown = categories.certain.isEmpty ? categories.possible : categories.certain
      return ShownClassification(
        id: entry.id, title: entry.entry.title, isOpen: categories.certain.isEmpty,
        categories: shown.map { titled(entry.categories[$0].entry) })
    }
  }
}

/// A conclusion that holds.
public struct ShownConclusion: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Whether it rests on doubt.
  public let isPresumed: Bool
  /// What it rests on.
  public let sources: [ShownCitation]
}

/// A classification with the category that applies, or those that may.
public struct ShownClassification: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Whether it is not settled.
  public let isOpen: Bool
  /// The category that applies; several while it is open.
  public let categories: [Titled]
}
