import RuleLanguage

/// The ids of a pack as they stand after a change of names, for comparing what two packs mean.
struct MeaningNames {
  let pack: Pack
  /// The change, if these are the ids before it.
  let change: RenameRequest?

  func entry(_ id: String) -> String { changed(.entry(id)) }
  func fact(_ index: FactID) -> String { entry(pack.facts[index].id) }
  func rule(_ index: RuleID) -> String { entry(pack.rules[index].id) }
  func determination(_ index: DeterminationID) -> String { entry(pack.determinations[index].id) }
  func tier(_ index: DeterminationID, _ tier: Int) -> String {
    entry(pack.determinations[index].tiers[tier].id)
  }
  func need(_ index: NeedID) -> String { entry(pack.needs[index].id) }
  func service(_ index: ServiceID) -> String { entry(pack.services[index].id) }
  func dimension(_ index: Int) -> String { changed(.dimension(pack.dimensions[index].id)) }
  func tag(_ index: Int) -> String { changed(.tag(pack.tags[index].id)) }
  func provider(_ index: Int) -> String { changed(.provider(pack.providers[index].id)) }
  func source(_ index: Int) -> String { changed(.source(pack.sources[index].key)) }

  func value(_ fact: FactID, _ index: Int) -> String {
    changed(.value(fact: pack.facts[fact].id, pack.facts[fact].values[index].id))
  }

  func category(_ index: ClassificationID, _ category: Int) -> String {
    let owner = pack.classifications[index]
    return changed(.category(classification: owner.id, owner.categories[category].id))
  }

  /// The values of a mask, in the order of their ids.
  func values(_ fact: FactID, _ mask: UInt64) -> String {
    pack.facts[fact].values.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { value(fact, $0) }.sorted()
      .joined(separator: " or ")
  }

  func value(_ fact: FactID, _ value: FactValue) -> String {
    switch value {
    case .choice(let possible): values(fact, possible)
    case .number(let low, let high): "\(low)..\(high)"
    case .set(let includes, let excludes): "in \(values(fact, includes)), out \(values(fact, excludes))"
    }
  }

  /// The key of a text.
  func key(_ key: String) -> String {
    guard let change else { return key }
    let before: String? =
      switch change.old {
      case .entry: ""
      case .value(let fact, _): "\(fact).values."
      case .category(let classification, _): "\(classification).categories."
      case .provider: "providers."
      case .dimension: "dimensions."
      case .tag: "tags."
      case .topic, .source: nil
      }
    guard let before, key.hasPrefix(before) else { return key }
    let rest = key.dropFirst(before.count)
    let word = rest.prefix { $0 != "." }
    return word == change.old.word ? before + change.new + rest.dropFirst(word.count) : key
  }

  private func changed(_ name: PackName) -> String {
    change.map { name == $0.old ? $0.new : name.word } ?? name.word
  }
}
