import Source
import YAMLTree

/// `at_least` with `of`.
extension PackReader {
  mutating func atLeast(_ node: YAMLNode, _ fields: Fields, at span: Span) -> Condition? {
    let count = node.plainText.flatMap { Int($0.value) }.flatMap { $0 >= 1 ? $0 : nil }
    if count == nil {
      report(
        "bad-number", "`at_least` needs a whole number from 1", at: node.span, help: "write `at_least: 2`")
    }
    guard let of = fields["of"] else {
      report(
        "missing-key", "`at_least` has no `of`", at: fields.keySpan("at_least"),
        help: "add `of:` with a list of conditions, or with a group such as `{dimension: …}`")
      return nil
    }
    let members: ([Condition], IndicatorGroup?)?
    if case .sequence = of.content {
      members = conditions(of, "of").map { ($0, nil) }
    } else {
      members = group(of)
    }
    guard let count, let (parts, group) = members else { return nil }
    if count > parts.count, group == nil || !hasUnclearIndicator {
      report(
        "threshold-too-high", "at least \(count) of \(parts.count) can never hold", at: node.span,
        notes: [.init(group == nil ? "these are counted" : "this group has \(parts.count)", at: of.span)],
        help: "lower the number, or add to what is counted")
    }
    return Condition(.atLeast(count: count, parts, group: group), at: span)
  }

  /// All indicators of a dimension, strength or tag, sorted by id.
  private mutating func group(_ node: YAMLNode) -> ([Condition], IndicatorGroup?)? {
    guard case .mapping(let pairs) = node.content else {
      report(
        "wrong-kind", "`of` should be a list of conditions or a group, not \(node.article)", at: node.span,
        help: "write `of: [a, b]` or `of: {dimension: …}`")
      return nil
    }
    if pairs.isEmpty {
      report(
        "empty-group", "the group names neither `dimension`, `strength` nor `tag`", at: node.span,
        help: "name one, or list the conditions")
      return nil
    }
    guard let group = indicatorGroup(node) else { return nil }
    let members = pack.rules.indices.filter { rule in
      pack.rules[rule].indicator.map(group.includes) ?? false
    }
    if members.isEmpty {
      if !hasUnclearIndicator {
        report(
          "empty-group", "no indicator belongs to this group", at: node.span,
          help: "check its dimension, strength and tag against the indicators")
      }
      return nil
    }
    return (members.map { Condition(.rule($0), at: node.span) }, group)
  }

  /// What the group's keys name; nil after reporting what is not there.
  private mutating func indicatorGroup(_ node: YAMLNode) -> IndicatorGroup? {
    let errors = diagnostics.count
    let fields = fields(node, of: "the group", at: node.span, allowed: groupKeys)
    var dimensions: [Int] = []
    for word in words("dimension", in: fields) {
      if let index = index(of: word, in: pack.dimensions, { .dimension($0) }) {
        dimensions.append(index)
      } else {
        reportUnknown("unknown-dimension", "dimension", word, among: pack.dimensions)
      }
    }
    var tags: [Int] = []
    for word in words("tag", in: fields) {
      if let index = index(of: word, in: pack.tags, { .tag($0) }) {
        tags.append(index)
      } else {
        reportUnknown("unknown-tag", "tag", word, among: pack.tags)
      }
    }
    let strengths = words("strength", in: fields).compactMap {
      word($0, of: "`strength`", as: Rule.Strength.self)
    }
    guard diagnostics.count == errors else { return nil }
    return IndicatorGroup(dimensions: dimensions, strengths: strengths, tags: tags)
  }

  /// The words of `a or b` under a key.
  private mutating func words(_ key: String, in fields: Fields) -> [Located<String>] {
    guard let node = fields[key] else { return [] }
    if let items = node.items {
      reportKind(
        node, of: "`\(key)` of \(fields.owner)", wanted: "be a text",
        help: "write `\(items.compactMap(\.plainText?.value).joined(separator: " or "))`")
      return []
    }
    return (text(node, of: "`\(key)` of \(fields.owner)")?.value).map { splitAtOr($0).map { node.part($0) } }
      ?? []
  }
}

extension IndicatorGroup {
  /// Whether an indicator belongs to the group.
  func includes(_ indicator: Rule.Indicator) -> Bool {
    (dimensions.isEmpty || dimensions.contains(indicator.dimension))
      && (strengths.isEmpty || strengths.contains(indicator.strength))
      && (tags.isEmpty || !Set(tags).isDisjoint(with: indicator.tags))
  }
}
