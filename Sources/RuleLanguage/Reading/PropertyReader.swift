import Source
import YAMLTree

extension PackReader {
  mutating func readProperties() {
    for raw in sections[.properties] {
      let owner = "property `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.properties.keys)
      let entry = entry(raw.id, fields)
      let present = claimKeys.keys.sorted().filter { fields[$0] != nil }
      guard present.count == 1, let key = present.first, let node = fields[key] else {
        reportClaims(present, fields)
        continue
      }
      if let claim = claim(key, node, owner) {
        pack.properties.append(Property(entry: entry, claim: claim))
      }
    }
  }

  private mutating func reportClaims(_ present: [String], _ fields: Fields) {
    if fields.isReadable, present.count > 1 || !fields.hasUnknownKey {
      report(
        "bad-property",
        "\(fields.owner) claims \(present.isEmpty ? "nothing" : list(present, "and") + " at once")",
        at: present.count > 1 ? fields.keySpan(present[1]) : fields.span,
        help: "use just one of \(list(claimKeys.keys.sorted()))")
    }
  }

  private mutating func claim(_ key: String, _ node: YAMLNode, _ owner: String) -> Property.Claim? {
    switch key {
    case "possible": return condition(node).map { .possible($0) }
    case "further_statement_never_lowers":
      return text(node, of: "`\(key)` of \(owner)").flatMap { determination($0) }.map {
        .furtherStatement($0)
      }
    default: break
    }
    let fields = fields(node, of: "`\(key)` of \(owner)", at: node.span, allowed: claimKeys[key] ?? [])
    switch key {
    case "invariant": return invariant(fields)
    case "never_lowers": return neverLowers(fields)
    case "implies": return implies(fields)
    case "usual": return tier("is", fields).map { .usual($0, tier: $1) }
    case "not_final": return notFinal(fields)
    default: return served(fields)
    }
  }

  private mutating func implies(_ fields: Fields) -> Property.Claim? {
    let (premise, conclusion) = (condition("if", in: fields), condition("then", in: fields))
    guard let premise, let conclusion else { return nil }
    return .implies(premise: premise, conclusion: conclusion)
  }

  private mutating func invariant(_ fields: Fields) -> Property.Claim? {
    let facts = someTexts("under", in: fields).compactMap { fact($0) }
    return determination(in: fields).map { .invariant($0, under: facts) }
  }

  private mutating func neverLowers(_ fields: Fields) -> Property.Claim? {
    let id = determination(in: fields)
    let fact = required("fact", in: fields).flatMap { self.fact($0) }
    let when = fields["when"].flatMap { condition($0) }
    guard let to = fields["to"] else {
      reportMissing("to", in: fields)
      return nil
    }
    guard let id, let fact, !unclearFacts.contains(fact) else { return nil }
    return value(to, of: pack.facts[fact]).map { .neverLowers(id, fact: fact, to: $0, when: when) }
  }

  private mutating func notFinal(_ fields: Fields) -> Property.Claim? {
    var rules: [RuleID] = []
    var facts: [FactID] = []
    for word in someTexts("while_open", in: fields) {
      switch used(word) {
      case .rule(let rule)?: rules.append(rule)
      case .fact(let fact)?: facts.append(fact)
      default:
        reportUnknown("unknown-name", "fact or rule", Token(text: word.value, span: word.span)) {
          switch $0 {
          case .rule, .fact: true
          default: false
          }
        }
      }
    }
    return tier("at", fields).map { .notFinal($0, tier: $1, whileRules: rules, whileFacts: facts) }
  }

  private mutating func served(_ fields: Fields) -> Property.Claim? {
    let when = condition("if", in: fields)
    if fields["from"] == nil { reportMissing("from", in: fields) }
    guard let from = period(in: fields).from, let when else { return nil }
    return .served(when, from: from)
  }

  /// The determination under `of` and one of its tiers.
  private mutating func tier(_ key: String, _ fields: Fields) -> (DeterminationID, Int)? {
    let id = determination(in: fields)
    guard let text = required(key, in: fields), let id else { return nil }
    if case .tier(id, let tier)? = used(text) { return (id, tier) }
    let tiers = pack.determinations[id].tiers.map(\.id)
    let near = nearestWord(to: text.value, among: tiers)
    report(
      "unknown-tier", "`\(text.value)` is not a tier of determination `\(pack.determinations[id].id)`",
      at: text.span, help: near.map { "did you mean `\($0)`?" } ?? "its tiers are \(list(tiers, "and"))")
    return nil
  }

  private mutating func determination(in fields: Fields) -> DeterminationID? {
    required("of", in: fields).flatMap { determination($0) }
  }

  private mutating func determination(_ text: Located<String>) -> DeterminationID? {
    if case .determination(let id)? = used(text) { return id }
    reportUnknown("unknown-determination", "determination", Token(text: text.value, span: text.span)) {
      if case .determination = $0 { true } else { false }
    }
    return nil
  }

  private mutating func fact(_ text: Located<String>) -> FactID? {
    if case .fact(let id)? = used(text) { return id }
    reportUnknown("unknown-fact", "fact", Token(text: text.value, span: text.span)) {
      if case .fact = $0 { true } else { false }
    }
    return nil
  }
}
