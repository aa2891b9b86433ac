import CaseFormat
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension SitePageWriter {
  /// The list of all items of a kind.
  func list(of kind: PackItem.Kind) -> SiteFile {
    let items = pack.items.filter { pack.kind(of: $0) == kind }
    return page(SitePath.list(of: kind), title: heading(kind), body: contents(kind, items))
  }

  /// The list of all stories.
  func storyList(_ index: StoryIndex) -> SiteFile {
    let links = index.results.indices.map { story in
      "\(storyLink(story)) <code>\(xml(index.results[story].scenario.record.code))</code>"
    }
    return page(SitePath.stories, title: say(.stories), body: list(links))
  }

  /// Long lists stand under headings: those of the interview, of what signs speak to, of when to act.
  private func contents(_ kind: PackItem.Kind, _ items: [PackItem]) -> String {
    switch kind {
    case .facts:
      return headed(pack.topics, "topic", items) { item, topic in
        if case .fact(let id) = item { pack.facts[id].topic == topic } else { false }
      }
    case .indicators:
      return headed(pack.dimensions, "dimension", items) { self.indicator($0)?.dimension == $1 }
        + headed(pack.tags, "tag", items) { self.indicator($0)?.tags.contains($1) ?? false }
    case .services:
      return headed(pack.providers, "provider", items) { item, provider in
        if case .service(let id) = item { pack.services[id].provider == provider } else { false }
      }
    default: return list(items.map(line))
    }
  }

  private func indicator(_ item: PackItem) -> Rule.Indicator? {
    if case .rule(let id) = item { pack.rules[id].indicator } else { nil }
  }

  private func headed(
    _ labels: [Label], _ prefix: String, _ items: [PackItem], _ belongs: (PackItem, Int) -> Bool
  ) -> String {
    labels.enumerated().map { index, label in
      let own = items.filter { belongs($0, index) }
      let heading = "<h2 id=\"\(prefix)-\(xml(label.id))\">\(xml(label.text)) (\(own.count))</h2>\n"
      return heading + list(own.map(line))
    }.joined()
  }

  private func line(_ item: PackItem) -> String {
    let more =
      if case .fact(let id) = item { "<br><span class=\"note\">\(xml(pack.facts[id].question))</span>" } else
      { "" }
    return "\(link(item)) <code>\(xml(pack.id(of: item)))</code>\(more)"
  }
}
