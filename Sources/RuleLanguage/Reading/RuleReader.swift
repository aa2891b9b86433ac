import Source
import YAMLTree

extension PackReader {
  /// Reads what indicators and conclusions say about themselves; conditions follow, since groups need every indicator.
  mutating func readRules() {
    let indicators = sections[.indicators].map { ($0, true) }
    let all = (indicators + sections[.conclusions].map { ($0, false) }).sorted {
      $0.0.id.value < $1.0.id.value
    }
    for (raw, isIndicator) in all {
      let kind = isIndicator ? "indicator" : "conclusion"
      let own =
        isIndicator
        ? ["dimension", "strength", "tags", "say", "does_not_show", "when"] : structureKeys
      let keys = entryKeys + ["from", "until"] + own
      let owner = "\(kind) `\(raw.id.value)`"
      let fields =
        fields(raw.node, of: owner, at: raw.id.span, allowed: keys)
        ?? Fields(owner: owner, span: raw.id.span, pairs: [])
      let rule = Rule(
        entry: entry(raw.id, fields), indicator: isIndicator ? indicator(fields) : nil,
        when: Condition(.always, at: raw.id.span), period: period(in: fields))
      requireCitation(rule.entry, kind)
      pack.rules.append(rule)
      ruleFields.append(fields)
    }
  }

  private mutating func indicator(_ fields: Fields) -> Rule.Indicator {
    let dimension = required("dimension", in: fields).flatMap {
      index(of: $0, in: pack.dimensions, kind: "dimension")
    }
    if fields["strength"] == nil { reportMissing("strength", in: fields) }
    let tags = texts("tags", in: fields).compactMap { index(of: $0, in: pack.tags, kind: "tag") }
    return Rule.Indicator(
      dimension: dimension ?? 0, strength: word("strength", in: fields, as: Rule.Strength.self) ?? .weak,
      tags: tags.sorted(), say: optional("say", in: fields)?.value,
      doesNotShow: optional("does_not_show", in: fields)?.value)
  }

  /// Reads the conditions of rules, gates and impossible combinations.
  mutating func readConditions() {
    for index in pack.rules.indices {
      let fields = ruleFields[index]
      let read =
        pack.rules[index].indicator == nil
        ? structure(fields, at: fields.span) : condition("when", in: fields)
      if let read { pack.rules[index].when = read }
    }
    for (index, raw) in sections[.facts].enumerated() { readGate(index, raw) }
    for raw in sections[.impossible] {
      let owner = "impossible combination `\(raw.id.value)`"
      guard let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: entryKeys + ["when"]) else {
        continue
      }
      let entry = entry(raw.id, fields)
      if let when = condition("when", in: fields) {
        pack.impossible.append(Impossible(entry: entry, when: when))
      }
    }
  }

  private mutating func readGate(_ index: FactID, _ raw: SectionTable.Raw) {
    let when = raw.node.value(of: "ask_when")
    let otherwise = raw.node.value(of: "otherwise")
    switch (when, otherwise) {
    case (nil, nil): return
    case (let when?, nil):
      report(
        "gate-without-otherwise", "fact `\(raw.id.value)` has `ask_when` but no `otherwise`", at: when.span,
        help: "say what the fact is when it is not asked")
    case (nil, let otherwise?):
      report(
        "otherwise-without-gate", "fact `\(raw.id.value)` has `otherwise` but no `ask_when`",
        at: otherwise.span,
        help: "add `ask_when`, or leave `otherwise` out")
    case (let when?, let otherwise?):
      let value = value(otherwise, of: pack.facts[index])
      if let condition = condition(when), let value {
        pack.facts[index].gate = Fact.Gate(when: condition, otherwise: value)
      }
    }
  }
}
