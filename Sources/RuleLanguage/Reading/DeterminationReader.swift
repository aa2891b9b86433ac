import Source
import YAMLTree

extension PackReader {
  /// Declares tiers and collects category ids, so that sentences can name them.
  mutating func declareOutcomes() {
    for (index, raw) in sections[.determinations].enumerated() {
      let fields = fields(
        raw.node, of: "determination `\(raw.id.value)`", at: raw.id.span, allowed: Section.determinations.keys
      )
      for (tier, id) in tierPairs(fields).map(\.id).enumerated() { declare(id, as: .tier(index, tier)) }
      determinationFields.append(fields)
    }
    for raw in sections[.classifications] {
      let fields = fields(
        raw.node, of: "classification `\(raw.id.value)`", at: raw.id.span,
        allowed: Section.classifications.keys)
      classificationLabels.append((fields["categories"]?.pairs?.map(\.key.value) ?? []).sorted())
      classificationFields.append(fields)
    }
  }

  /// A tier as written: an id alone, or an id with its fields.
  private struct Written {
    let id: Located<String>
    var node: YAMLNode?
    /// Whether its keys stand beside the id instead of below it.
    var isFlat = false
  }

  private func tierPairs(_ fields: Fields) -> [Written] {
    (fields["tiers"]?.items ?? []).flatMap { item -> [Written] in
      if let text = item.plainText { return item.isNull ? [] : [Written(id: text)] }
      if let pair = flatTier(item) { return [Written(id: pair.key, isFlat: true)] }
      return (item.pairs ?? []).sorted { $0.key.value < $1.key.value }
        .map { Written(id: $0.key, node: $0.value) }
    }
  }

  /// The key without a value among several, which is the tier's id when the others were not indented below it.
  private func flatTier(_ item: YAMLNode) -> YAMLNode.Pair? {
    guard let pairs = item.pairs, pairs.count > 1 else { return nil }
    return pairs.first { $0.value.isNull }
  }

  mutating func readDeterminations() {
    for (index, raw) in sections[.determinations].enumerated() {
      let fields = determinationFields[index]
      checkTierItems(fields)
      var determination = Determination(entry: entry(raw.id, fields), tiers: [], whileOpen: nil)
      for (number, written) in tierPairs(fields).enumerated() {
        determination.tiers.append(tier(written, isLowest: number == 0))
      }
      determination.whileOpen = whileOpen(fields, determination, index)
      pack.determinations.append(determination)
    }
  }

  private mutating func whileOpen(_ fields: Fields, _ own: Determination, _ index: Int) -> Int? {
    guard let text = optional("while_open", in: fields), !own.tiers.isEmpty else { return nil }
    guard case .tier(index, let tier)? = used(text) else {
      let near = nearestWord(to: text.value, among: own.tiers.map(\.id))
      report(
        "unknown-tier", "`\(text.value)` is not a tier of \(fields.owner)", at: text.span,
        help: near.map { "did you mean `\($0)`?" } ?? "its tiers are \(list(own.tiers.map(\.id), "and"))")
      return nil
    }
    if tier == 0 {
      report(
        "while-open-lowest", "`\(text.value)` is the lowest tier, which every result reaches", at: text.span,
        help: "name a higher tier, or leave `while_open` out")
    }
    return tier
  }

  private mutating func checkTierItems(_ fields: Fields) {
    guard let node = fields["tiers"] else { return reportMissing("tiers", in: fields) }
    guard let items = items(node, of: "`tiers`") else { return }
    for item in items where item.plainText == nil || item.isNull { checkTierItem(item) }
    if items.count < 2 {
      report(
        "too-few-tiers", "\(fields.owner) has fewer than two tiers", at: fields.keySpan("tiers"),
        help: "add one, or write a conclusion instead")
    }
  }

  private mutating func checkTierItem(_ item: YAMLNode) {
    if item.isNull {
      report("empty-text", "a tier is empty", at: item.span, help: "write `- tier_id: {title: …, when: …}`")
    } else if let id = flatTier(item)?.key {
      report(
        "not-indented", "the keys of tier `\(id.value)` stand beside it, not below it", at: id.span,
        help: "indent them two spaces deeper than `\(id.value)`")
    } else {
      _ = singlePair(item, of: "a tier", example: "- tier_id: {title: …, when: …}")
    }
  }

  private mutating func tier(_ written: Written, isLowest: Bool) -> Determination.Tier {
    let id = written.id
    let owner = "tier `\(id.value)`"
    // Of a flat tier all was said; a bare id has no fields.
    let fields =
      written.node.map { self.fields($0, of: owner, at: id.span, allowed: tierKeys) }
      ?? Fields(owner: owner, span: id.span, isReadable: !written.isFlat)
    var tier = Determination.Tier(
      entry: entry(id, fields), when: nil, period: period(in: fields),
      meaning: optional("meaning", in: fields)?.value, advice: sentences("advice", in: fields))
    if isLowest {
      refuseConditions(of: id.value, fields)
    } else {
      tier.when = condition("when", in: fields)
      requireCitation(tier.entry, "tier", fields)
    }
    return tier
  }

  /// The lowest tier is what is left, always.
  private mutating func refuseConditions(of id: String, _ fields: Fields) {
    for key in ["when", "from", "until"] where fields[key] != nil {
      report(
        "lowest-tier-condition", "the lowest tier `\(id)` has \(key == "when" ? "a condition" : "a date")",
        at: fields.keySpan(key), help: "it is the outcome when nothing above it holds: leave `\(key)` out")
    }
  }
}
