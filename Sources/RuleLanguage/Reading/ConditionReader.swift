import Source
import YAMLTree

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
      let slips = pairs.filter { isSentence($0.key.value) }
      if let slip = slips.min(by: { $0.key.value < $1.key.value }) {
        reportColon(slip)
        return nil
      }
      let fields = fields(node, of: "the condition", at: node.span, allowed: structureKeys)
      return structure(fields, at: node.span)
    }
  }

  private mutating func scalarCondition(_ scalar: YAMLScalar, _ node: YAMLNode) -> Condition? {
    if node.isNull || scalar.text.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      report("empty-condition", "there is no condition here", at: node.span, help: "write a sentence")
      return nil
    }
    return sentence(scalar, at: node.span)
  }

  /// Whether a key is a sentence, or the beginning of one, rather than a structure key.
  private func isSentence(_ key: String) -> Bool {
    if structureKeys.contains(key) { return false }
    return key.contains(" ") || key == "not" || names[key] != nil
  }

  private mutating func reportColon(_ pair: YAMLNode.Pair) {
    if pair.value.isNull {
      report(
        "bare-list", "`\(pair.key.value)` stands as a key here, and nothing follows it", at: pair.key.span,
        help: "write a sentence alone, or several as `all: [a, b]`")
      return
    }
    let rest = pair.value.plainText.map { " \($0.value)" } ?? " …"
    let isFact = if case .fact? = names[pair.key.value] { true } else { false }
    report(
      "colon-in-sentence", "`\(pair.key.value)` is followed by a colon", at: pair.key.span,
      help: "a sentence holds none: write `\(pair.key.value)\(isFact ? " is" : "")\(rest)`")
  }

  /// The condition that structure keys among `fields` state, joined with `unless`.
  mutating func structure(_ fields: Fields, at span: Span) -> Condition? {
    let present = ["all", "any", "none", "at_least", "when"].filter { fields[$0] != nil }
    guard present.count <= 1 else {
      report(
        "two-structures", "\(list(present, "and")) stand side by side in one mapping",
        at: fields.keySpan(present[1]), notes: [.init("the first one", at: fields.keySpan(present[0]))],
        help: "nest one in the other: `all: [{any: […]}, …]`")
      return nil
    }
    if fields["of"] != nil, present.first != "at_least" {
      report(
        "missing-key", "`of` stands without `at_least`", at: fields.keySpan("of"), help: "add `at_least:`")
      return nil
    }
    guard let key = present.first, let node = fields[key] else {
      reportNoStructure(fields, at: span)
      return nil
    }
    let main = part(key, node, fields, at: span)
    guard let unless = fields["unless"] else { return main }
    guard let exception = condition(unless), let main else { return nil }
    return Condition(.all([main, Condition(.not(exception), at: unless.span)]), at: span)
  }

  private mutating func reportNoStructure(_ fields: Fields, at span: Span) {
    if fields.hasUnknownKey || !fields.isReadable { return }
    let isException = fields["unless"] != nil
    report(
      "empty-condition",
      isException ? "`unless` has nothing to except from" : "\(fields.owner) states no condition",
      at: isException ? fields.keySpan("unless") : span,
      help: isException
        ? "say beside it what holds otherwise, under `all:` or `any:`" : "add `when:`, `all:` or `any:`")
  }

  private mutating func part(_ key: String, _ node: YAMLNode, _ fields: Fields, at span: Span) -> Condition? {
    switch key {
    case "when": return condition(node)
    case "at_least": return atLeast(node, fields, at: span)
    default:
      guard let parts = conditions(node, key) else { return nil }
      let kind: Condition.Kind = key == "all" ? .all(parts) : key == "any" ? .any(parts) : .none(parts)
      return Condition(kind, at: span)
    }
  }

  /// The conditions in a list; nil after reporting what is wrong with one of them.
  mutating func conditions(_ node: YAMLNode, _ key: String) -> [Condition]? {
    guard let items = items(node, of: "`\(key)`") else { return nil }
    if items.isEmpty {
      report(
        "empty-condition", "`\(key)` lists no condition", at: node.span, help: "write sentences into the list"
      )
      return nil
    }
    let parts = items.map { condition($0) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
  }
}
