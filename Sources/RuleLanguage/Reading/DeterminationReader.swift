import Source
import YAMLTree

extension PackReader {
  /// Declares tiers and collects category ids, so that sentences can name them.
  mutating func declareOutcomes() {
    for (index, raw) in sections[.determinations].enumerated() {
      for (tier, id) in tierPairs(raw).map(\.id).enumerated() { declare(id, as: .tier(index, tier)) }
    }
    for raw in sections[.classifications] {
      var ids: [String] = []
      if let node = raw.node.value(of: "categories"), case .mapping(let pairs) = node.content {
        ids = pairs.map(\.key.value).sorted()
      }
      classificationLabels.append(ids)
    }
  }

  /// Tiers as written: an id alone, or a mapping of one id to its fields.
  private func tierPairs(_ raw: SectionTable.Raw) -> [(id: Located<String>, node: YAMLNode?)] {
    guard let node = raw.node.value(of: "tiers"), case .sequence(let items) = node.content else { return [] }
    return items.compactMap { item in
      if let text = item.plainText { return (text, nil) }
      guard case .mapping(let pairs) = item.content, let pair = pairs.first else { return nil }
      return (pair.key, pair.value)
    }
  }

  mutating func readDeterminations() {
    for (index, raw) in sections[.determinations].enumerated() {
      let owner = "determination `\(raw.id.value)`"
      let keys = entryKeys + ["while_open", "tiers"]
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: keys) else { continue }
      checkTierItems(fields)
      var determination = Determination(entry: entry(raw.id, fields), tiers: [], whileOpen: nil)
      for (number, pair) in tierPairs(raw).enumerated() {
        determination.tiers.append(tier(pair.id, pair.node, isLowest: number == 0))
      }
      if let text = optional("while_open", in: fields) {
        if case .tier(index, let tier)? = names[text.value] {
          determination.whileOpen = tier
        } else {
          let token = Token(text: text.value, span: text.span)
          reportUnknown(token, "tier") { if case .tier(index, _) = $0 { true } else { false } }
        }
      }
      pack.determinations.append(determination)
    }
  }

  private mutating func checkTierItems(_ fields: Fields) {
    guard let node = fields["tiers"] else { return reportMissing("tiers", in: fields) }
    guard let items = items(node, of: "`tiers`") else { return }
    if items.count < 2 {
      report("too-few-tiers", "\(fields.owner) has fewer than two tiers", at: node.span)
    }
    for item in items where item.plainText == nil {
      _ = singlePair(item, of: "a tier", example: "- tier_id: {title: …, when: …}")
    }
  }

  private mutating func tier(_ id: Located<String>, _ node: YAMLNode?, isLowest: Bool) -> Determination.Tier {
    let owner = "tier `\(id.value)`"
    let keys = entryKeys + ["when", "meaning", "advice", "from", "until"]
    let fields =
      node.flatMap { self.fields($0, of: owner, at: id.span, allowed: keys) }
      ?? Fields(owner: owner, span: id.span, pairs: [])
    var tier = Determination.Tier(
      entry: entry(id, fields), when: nil, period: period(in: fields),
      meaning: optional("meaning", in: fields)?.value, advice: texts("advice", in: fields).map(\.value))
    if isLowest {
      if let when = fields["when"] {
        report(
          "lowest-tier-condition", "the lowest tier has a condition", at: when.span,
          help: "it is the outcome when nothing above it holds: leave `when` out")
      }
    } else {
      tier.when = condition("when", in: fields)
      requireCitation(tier.entry, "tier")
    }
    return tier
  }

  mutating func readClassifications() {
    for raw in sections[.classifications] {
      let owner = "classification `\(raw.id.value)`"
      let keys = entryKeys + ["categories", "otherwise"]
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: keys) else { continue }
      guard let node = fields["categories"] else {
        reportMissing("categories", in: fields)
        continue
      }
      let pairs = (pairs(node, of: "`categories`") ?? []).sorted { $0.key.value < $1.key.value }
      let categories = pairs.map { category($0) }
      let otherwise = otherwise(categories, fields)
      pack.classifications.append(
        Classification(entry: entry(raw.id, fields), categories: categories, otherwise: otherwise))
    }
  }

  private mutating func category(_ pair: YAMLNode.Pair) -> Classification.Category {
    checkID(pair.key)
    let owner = "category `\(pair.key.value)`"
    let fields =
      fields(pair.value, of: owner, at: pair.key.span, allowed: entryKeys + ["when"])
      ?? Fields(owner: owner, span: pair.key.span, pairs: [])
    return Classification.Category(
      entry: entry(pair.key, fields), when: fields["when"].flatMap { condition($0) })
  }

  private mutating func otherwise(_ categories: [Classification.Category], _ fields: Fields) -> Int {
    guard let text = required("otherwise", in: fields) else { return 0 }
    guard let index = categories.firstIndex(where: { $0.id == text.value }) else {
      let near = nearestWord(to: text.value, among: categories.map(\.id))
      report(
        "unknown-category", "\(fields.owner) has no category `\(text.value)`", at: text.span,
        help: near.map { "did you mean `\($0)`?" })
      return 0
    }
    for (number, category) in categories.enumerated() where (category.when == nil) != (number == index) {
      report(
        "classification-otherwise",
        number == index
          ? "`\(category.id)` applies otherwise and cannot have a condition of its own"
          : "category `\(category.id)` has no condition", at: category.entry.span,
        help: "just the category named in `otherwise` has none")
    }
    return index
  }
}
