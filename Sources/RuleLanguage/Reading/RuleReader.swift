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
      let keys = (isIndicator ? Section.indicators : .conclusions).keys
      let fields = fields(raw.node, of: "\(kind) `\(raw.id.value)`", at: raw.id.span, allowed: keys)
      let rule = Rule(
        entry: entry(raw.id, fields), indicator: isIndicator ? indicator(fields) : nil,
        when: Condition(.always, at: raw.id.span), period: period(in: fields))
      requireCitation(rule.entry, kind, fields)
      pack.rules.append(rule)
      ruleFields.append(fields)
    }
  }

  private mutating func indicator(_ fields: Fields) -> Rule.Indicator {
    var dimension: Int?
    if let text = required("dimension", in: fields) {
      dimension = index(of: text, in: pack.dimensions) { .dimension($0) }
      if dimension == nil {
        reportUnknown("unknown-dimension", "dimension", text, among: pack.dimensions)
      }
    }
    if fields["strength"] == nil { reportMissing("strength", in: fields) }
    let strength = word("strength", in: fields, as: Rule.Strength.self)
    var tags: [Int] = []
    var isClear = dimension != nil && strength != nil
    for text in texts("tags", in: fields) {
      if let index = index(of: text, in: pack.tags, { .tag($0) }) {
        tags.append(index)
      } else {
        reportUnknown("unknown-tag", "tag", text, among: pack.tags)
        isClear = false
      }
    }
    if !isClear { hasUnclearIndicator = true }
    return Rule.Indicator(
      dimension: dimension ?? 0, strength: strength ?? .weak, tags: tags.sorted(),
      say: optional("say", in: fields)?.value, doesNotShow: optional("does_not_show", in: fields)?.value)
  }

  /// Reads the conditions of rules, gates and impossible combinations.
  mutating func readConditions() {
    for index in pack.rules.indices {
      let fields = ruleFields[index]
      guard fields.isReadable else { continue }
      let read =
        pack.rules[index].indicator == nil
        ? structure(fields, at: fields.span) : condition("when", in: fields)
      if let read { pack.rules[index].when = read }
    }
    readGates()
    for raw in sections[.impossible] {
      let owner = "impossible combination `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.impossible.keys)
      let entry = entry(raw.id, fields)
      if let when = condition("when", in: fields) {
        pack.impossible.append(Impossible(entry: entry, when: when))
      }
    }
  }
}
