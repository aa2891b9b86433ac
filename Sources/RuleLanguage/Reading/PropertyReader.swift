import Source
import YAMLTree

/// The keys that say what a property claims; each has just one.
private let claimKeys = [
  "invariant", "never_lowers", "further_statement_never_lowers", "implies", "possible", "usual", "not_final",
  "always_served",
]

extension PackReader {
  mutating func readProperties() {
    for raw in sections[.properties] {
      let owner = "property `\(raw.id.value)`"
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: entryKeys + claimKeys) else {
        continue
      }
      let entry = entry(raw.id, fields)
      let present = claimKeys.filter { fields[$0] != nil }
      guard present.count == 1, let key = present.first, let node = fields[key] else {
        report(
          "bad-property", "\(owner) should claim one thing", at: raw.id.span,
          help: "use just one of \(list(claimKeys))")
        continue
      }
      if let claim = claim(key, node, owner) {
        pack.properties.append(Property(entry: entry, claim: claim))
      }
    }
  }

  private mutating func claim(_ key: String, _ node: YAMLNode, _ owner: String) -> Property.Claim? {
    switch key {
    case "possible": return condition(node).map { .possible($0) }
    case "further_statement_never_lowers":
      return text(node, of: "`\(key)`").flatMap { determination($0) }.map { .furtherStatement($0) }
    default: break
    }
    let allowed: [String: [String]] = [
      "invariant": ["of", "under"], "never_lowers": ["of", "fact", "to", "when"], "implies": ["if", "then"],
      "usual": ["of", "is"], "not_final": ["of", "at", "while_open"], "always_served": ["if", "from"],
    ]
    guard
      let fields = fields(node, of: "`\(key)` of \(owner)", at: node.span, allowed: allowed[key] ?? [])
    else { return nil }
    switch key {
    case "invariant": return invariant(fields)
    case "never_lowers": return neverLowers(fields)
    case "implies":
      guard let premise = condition("if", in: fields), let conclusion = condition("then", in: fields) else {
        return nil
      }
      return .implies(premise: premise, conclusion: conclusion)
    case "usual": return tier("is", fields).map { .usual($0, tier: $1) }
    case "not_final": return notFinal(fields)
    default: return served(fields)
    }
  }

  private mutating func invariant(_ fields: Fields) -> Property.Claim? {
    guard let id = required("of", in: fields).flatMap({ determination($0) }) else { return nil }
    if fields["under"] == nil { reportMissing("under", in: fields) }
    return .invariant(id, under: texts("under", in: fields).compactMap { fact($0) })
  }

  private mutating func neverLowers(_ fields: Fields) -> Property.Claim? {
    guard let id = required("of", in: fields).flatMap({ determination($0) }),
      let fact = required("fact", in: fields).flatMap({ fact($0) }), let to = fields["to"]
    else {
      if fields["to"] == nil { reportMissing("to", in: fields) }
      return nil
    }
    let when = fields["when"].flatMap { condition($0) }
    switch value(to, of: pack.facts[fact]) {
    case .choice(let mask)?: return .neverLowers(id, fact: fact, to: mask, when: when)
    case .set(let includes, _)?: return .neverLowers(id, fact: fact, to: includes, when: when)
    case .number?:
      report(
        "bad-property", "`never_lowers` is for facts with named values", at: to.span,
        help: "state it with `implies` instead")
      return nil
    case nil: return nil
    }
  }

  private mutating func notFinal(_ fields: Fields) -> Property.Claim? {
    guard let (id, tier) = tier("at", fields) else { return nil }
    var rules: [RuleID] = []
    var facts: [FactID] = []
    for word in texts("while_open", in: fields) {
      switch names[word.value] {
      case .rule(let rule)?: rules.append(rule)
      case .fact(let fact)?: facts.append(fact)
      default:
        reportUnknown(Token(text: word.value, span: word.span), "name") {
          switch $0 {
          case .rule, .fact: true
          default: false
          }
        }
      }
    }
    return .notFinal(id, tier: tier, whileRules: rules, whileFacts: facts)
  }

  private mutating func served(_ fields: Fields) -> Property.Claim? {
    guard let when = condition("if", in: fields), let text = required("from", in: fields) else { return nil }
    guard let date = CivilDate.first(of: text.value) else {
      report("bad-date", "`\(text.value)` is not a date", at: text.span, help: "write a day: `2016-01-01`")
      return nil
    }
    return .served(when, from: date)
  }

  /// The determination under `of` and one of its tiers.
  private mutating func tier(_ key: String, _ fields: Fields) -> (DeterminationID, Int)? {
    guard let id = required("of", in: fields).flatMap({ determination($0) }),
      let text = required(key, in: fields)
    else { return nil }
    if case .tier(id, let tier)? = names[text.value] { return (id, tier) }
    reportUnknown(Token(text: text.value, span: text.span), "tier") {
      if case .tier(id, _) = $0 { true } else { false }
    }
    return nil
  }

  private mutating func determination(_ text: Located<String>) -> DeterminationID? {
    if case .determination(let id)? = names[text.value] { return id }
    reportUnknown(Token(text: text.value, span: text.span), "determination") {
      if case .determination = $0 { true } else { false }
    }
    return nil
  }

  private mutating func fact(_ text: Located<String>) -> FactID? {
    if case .fact(let id)? = names[text.value] { return id }
    reportUnknown(Token(text: text.value, span: text.span), "fact") {
      if case .fact = $0 { true } else { false }
    }
    return nil
  }
}
