import Localisation
import RuleEngine
import RuleLanguage
import Source

extension PackWords {
  /// A whole condition as one phrase; parts of parts stand in brackets.
  func condition(_ condition: Condition, isInner: Bool = false) -> String {
    switch condition.kind {
    case .always: return wording[.always]
    case .test(let test): return self.test(test)
    case .unknown(let fact): return "\(pack.facts[fact].label): \(wording[.notKnown])"
    case .rule(let rule): return pack.rules[rule].entry.title
    case .category(let classification, let mask): return category(classification, mask)
    case .reaches(let determination, let tier): return reaches(determination, tier)
    case .mayReach(let determination, let tier): return may(reaches(determination, tier))
    case .mayHold(let rule): return may(pack.rules[rule].entry.title)
    case .not(let part): return negated(part)
    case .all(let parts): return joined(parts, "; \(wording[.and]) ", isInner)
    case .any(let parts): return joined(parts, "; \(wording[.or]) ", isInner)
    case .none(let parts):
      let text = parts.map(negated).joined(separator: "; \(wording[.and]) ")
      return isInner && parts.count > 1 ? "(\(text))" : text
    case .atLeast(let count, let parts, let group):
      return "\(atLeast(count, group)) (\(listed(parts).joined(separator: "; ")))"
    }
  }

  private func negated(_ part: Condition) -> String {
    if case .test(let test) = part.kind { return self.test(FactTest(test.kind, negated: !test.negated)) }
    return wording.text(.negated, ["condition": condition(part, isInner: true)])
  }

  private func may(_ condition: String) -> String {
    wording.text(.holdsOrMayHold, ["condition": condition])
  }

  /// What a group of indicators, or a plain list, has to have.
  func atLeast(_ count: Int, _ group: IndicatorGroup?) -> String {
    guard let group else { return wording.text(.atLeastOfThese, ["count": "\(count)"]) }
    let kinds = (group.dimensions.map { pack.dimensions[$0].text }) + group.tags.map { pack.tags[$0].text }
    return wording.text(
      .atLeastOf, ["count": "\(count)", "group": wording.signs(group.strengths, of: kinds)])
  }

  private func category(_ classification: ClassificationID, _ mask: UInt64) -> String {
    let entry = pack.classifications[classification]
    let titles = entry.categories.indices.filter { mask & (1 << UInt64($0)) != 0 }
      .map { entry.categories[$0].entry.title }
    return "\(entry.entry.title): \(wording.or(titles))"
  }

  private func reaches(_ determination: DeterminationID, _ tier: Int) -> String {
    let entry = pack.determinations[determination]
    return wording.text(
      .orHigher, ["determination": entry.entry.title, "tier": entry.tiers[tier].entry.title])
  }

  private func listed(_ parts: [Condition]) -> [String] { parts.map { condition($0, isInner: true) } }

  private func joined(_ parts: [Condition], _ separator: String, _ isInner: Bool) -> String {
    let text = listed(parts).joined(separator: separator)
    return isInner && parts.count > 1 ? "(\(text))" : text
  }
}

extension PackWords {
  /// The title that a proposition has in the pack.
  func title(of proposition: Proposition) -> String {
    switch proposition {
    case .rule(let rule): pack.rules[rule].entry.title
    case .tier(let determination, let tier): pack.determinations[determination].tiers[tier].entry.title
    case .category(let classification, let category):
      pack.classifications[classification].categories[category].entry.title
    case .need(let need): pack.needs[need].entry.title
    case .safeguard(let safeguard): pack.safeguards[safeguard].entry.title
    case .service(let service): pack.services[service].entry.title
    case .gate(let fact): wording.text(.questionApplies, ["label": pack.facts[fact].label])
    case .impossible(let index): pack.impossible[index].entry.title
    }
  }

  /// What a proposition rests on in the bibliography.
  func citations(of proposition: Proposition) -> [Citation] {
    switch proposition {
    case .rule(let rule): pack.rules[rule].entry.citations
    case .tier(let determination, let tier): pack.determinations[determination].tiers[tier].entry.citations
    case .category(let classification, let category):
      pack.classifications[classification].categories[category].entry.citations
    case .need(let need): pack.needs[need].entry.citations
    case .safeguard(let safeguard): pack.safeguards[safeguard].entry.citations
    case .service(let service): pack.services[service].entry.citations
    case .gate(let fact): pack.facts[fact].entry.citations
    case .impossible(let index): pack.impossible[index].entry.citations
    }
  }
}
