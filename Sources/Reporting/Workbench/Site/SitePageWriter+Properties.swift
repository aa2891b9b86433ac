import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// What a property claims.
  func claim(_ claim: Property.Claim) -> String {
    switch claim {
    case .invariant(let id, let facts):
      return part(.neverChanges, link(.determination(id)) + list(facts.map { link(.fact($0)) }))
    case .neverLowers(let id, let fact, let value, let when):
      let answer = "\(link(.fact(fact))): \(xml(words.value(value, of: fact)))"
      let limit = when.map { part(.whereverThis, condition($0)) } ?? ""
      return part(.neverLowers, "<p>\(link(.determination(id)))</p><p>\(answer)</p>") + limit
    case .furtherStatement(let id): return part(.furtherStatement, link(.determination(id)))
    case .implies(let premise, let conclusion):
      return part(.whereverThis, condition(premise)) + part(.thisHoldsToo, condition(conclusion))
    case .possible(let some): return part(.someCase, condition(some))
    case .usual(let id, let tier): return part(.usualEndsAt, link(.tier(id, tier)))
    case .notFinal(let id, let tier, let rules, let facts):
      let open = rules.map { PackItem.rule($0) } + facts.map { .fact($0) }
      return part(.notFinalWhileOpen, link(.tier(id, tier)) + list(open.map { link($0) }))
    case .served(let when, let from):
      let fits = say(.someServiceFits, ["from": wording.date(from)])
      return part(.whereverThis, condition(when) + "<p>\(xml(fits))</p>")
    }
  }

  private func part(_ key: SiteText, _ html: String) -> String { section(say(key), html) }
}
