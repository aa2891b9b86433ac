import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// A condition as nested lists whose leaves lead to what they read.
  func condition(_ condition: Condition) -> String {
    switch condition.kind {
    case .all(let parts): parts.count == 1 ? self.condition(parts[0]) : parted(.allOfThese, parts)
    case .any(let parts): parts.count == 1 ? self.condition(parts[0]) : parted(.anyOfThese, parts)
    case .none(let parts): parted(.noneOfThese, parts)
    case .not(let part) where !isLeaf(part): parted(.notThisOne, [part])
    case .atLeast(let count, let parts, let group):
      lead(words.atLeast(count, group)) + counted(parts)
    default: leaf(condition)
    }
  }

  /// Whether a condition is a sentence of its own.
  private func isLeaf(_ condition: Condition) -> Bool {
    switch condition.kind {
    case .all, .any, .none, .atLeast, .not: false
    default: true
    }
  }

  private func leaf(_ condition: Condition) -> String {
    let text = words.condition(condition)
    guard let first = pack.read(by: condition).first else { return xml(text) }
    return link(first, text: text)
  }

  private func parted(_ key: ExplainingText, _ parts: [Condition]) -> String {
    lead(wording[key]) + list(parts.map { condition($0) })
  }

  private func lead(_ text: String) -> String { "<span class=\"lead\">\(xml(text)):</span>\n" }

  /// What is counted; a long list can be folded away.
  private func counted(_ parts: [Condition]) -> String {
    let list = list(parts.map { condition($0) })
    return parts.count > 6 ? "<details><summary>\(parts.count)</summary>\(list)</details>\n" : list
  }

  /// A period in words; nothing for one that is always.
  func dates(_ period: Period) -> String { period.isAlways ? "" : xml(wording.dates(period)) }
}
