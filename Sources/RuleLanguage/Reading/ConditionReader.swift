import Source
import YAMLTree

/// Keys that give a condition its structure.
let structureKeys = ["all", "any", "none", "at_least", "of", "unless", "when"]

extension PackReader {
  /// The condition under a required key.
  mutating func condition(_ key: String, in fields: Fields) -> Condition? {
    guard let node = fields[key] else {
      reportMissing(key, in: fields)
      return nil
    }
    return condition(node)
  }

  /// A sentence, or a mapping with one structure key; nil after reporting what is wrong.
  mutating func condition(_ node: YAMLNode) -> Condition? {
    switch node.content {
    case .scalar(let scalar): return scalarCondition(scalar, node)
    case .sequence:
      report(
        "bare-list", "a list of conditions needs to say how they combine", at: node.span,
        help: "put it under `all:`, `any:` or `none:`")
      return nil
    case .mapping(let pairs):
      if pairs.count == 1, pairs[0].key.value.contains(" ") {
        report(
          "colon-in-sentence", "`\(pairs[0].key.value)` is followed by a colon", at: pairs[0].key.span,
          help: "a sentence holds no colon; a structure key is one of \(list(structureKeys.dropLast()))")
        return nil
      }
      let known = structureKeys.filter { $0 != "when" }
      guard let fields = fields(node, of: "the condition", at: node.span, allowed: known) else { return nil }
      return structure(fields, at: node.span)
    }
  }

  private mutating func scalarCondition(_ scalar: YAMLScalar, _ node: YAMLNode) -> Condition? {
    if node.isNull || scalar.text.isEmpty {
      report("empty-condition", "there is no condition here", at: node.span)
      return nil
    }
    return sentence(scalar, at: node.span)
  }

  /// The condition that structure keys among `fields` state, joined with `unless`.
  mutating func structure(_ fields: Fields, at span: Span) -> Condition? {
    let present = ["all", "any", "none", "at_least", "when"].filter { fields[$0] != nil }
    guard present.count <= 1 else {
      report(
        "two-structures", "\(list(present)) stand side by side in one mapping",
        at: fields.keySpan(present[1]),
        notes: [.init("the first one", at: fields.keySpan(present[0]))],
        help: "nest one in the other: `all: [{any: […]}, …]`")
      return nil
    }
    guard let key = present.first else {
      report(
        "empty-condition", "\(fields.owner) states no condition", at: span,
        help: "use \(list(["all", "any", "none", "at_least"]))")
      return nil
    }
    let main = part(key, fields, at: span)
    guard let unless = fields["unless"] else { return main }
    guard let exception = condition(unless), let main else { return nil }
    return Condition(.all([main, Condition(.not(exception), at: unless.span)]), at: span)
  }

  private mutating func part(_ key: String, _ fields: Fields, at span: Span) -> Condition? {
    guard let node = fields[key] else { return nil }
    switch key {
    case "when": return condition(node)
    case "at_least": return atLeast(node, fields, at: span)
    default:
      guard let parts = conditions(node, key) else { return nil }
      let kind: Condition.Kind = key == "all" ? .all(parts) : key == "any" ? .any(parts) : .none(parts)
      return Condition(kind, at: span)
    }
  }

  private mutating func conditions(_ node: YAMLNode, _ key: String) -> [Condition]? {
    guard let items = items(node, of: "`\(key)`") else { return nil }
    if items.isEmpty {
      report("empty-condition", "`\(key)` lists no condition", at: node.span)
      return nil
    }
    let parts = items.map { condition($0) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
  }

  private mutating func atLeast(_ node: YAMLNode, _ fields: Fields, at span: Span) -> Condition? {
    let count = node.plainText.flatMap { Int($0.value) }
    guard let of = fields["of"] else {
      report("missing-key", "`at_least` has no `of`", at: fields.keySpan("at_least"), help: "add `of:`")
      return nil
    }
    let members: ([Condition], IndicatorGroup?)?
    if case .sequence = of.content {
      members = conditions(of, "of").map { ($0, nil) }
    } else {
      members = group(of)
    }
    guard let count, count >= 1 else {
      report(
        "bad-number", "`at_least` needs a whole number from 1", at: node.span, help: "write `at_least: 2`")
      return nil
    }
    guard let (parts, group) = members else { return nil }
    if count > parts.count {
      report(
        "threshold-too-high", "at least \(count) of \(parts.count) can never hold", at: node.span,
        notes: [.init("these are counted", at: of.span)])
    }
    return Condition(.atLeast(count: count, parts, group: group), at: span)
  }

  /// All indicators of a dimension, strength or tag, sorted by id.
  private mutating func group(_ node: YAMLNode) -> ([Condition], IndicatorGroup?)? {
    guard
      let fields = fields(
        node, of: "the group", at: node.span, allowed: ["dimension", "strength", "tag"])
    else { return nil }
    let dimensions = groupWords("dimension", fields).compactMap {
      index(of: $0, in: pack.dimensions, kind: "dimension")
    }
    let strengths = groupWords("strength", fields).compactMap {
      word($0, of: "`strength`", as: Rule.Strength.self)
    }
    let tags = groupWords("tag", fields).compactMap { index(of: $0, in: pack.tags, kind: "tag") }
    let group = IndicatorGroup(dimensions: dimensions, strengths: strengths, tags: tags)
    let members = pack.rules.indices.filter { rule in
      pack.rules[rule].indicator.map(group.includes) ?? false
    }
    if members.isEmpty {
      report(
        "empty-group", "no indicator belongs to this group", at: node.span,
        help: "an indicator joins by its `dimension`, `strength` and `tags`")
      return nil
    }
    return (members.map { Condition(.rule($0), at: node.span) }, group)
  }

  private mutating func groupWords(_ key: String, _ fields: Fields) -> [Located<String>] {
    guard let text = optional(key, in: fields) else { return [] }
    return splitAtOr(text.value).map { Located($0, at: text.span) }
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
