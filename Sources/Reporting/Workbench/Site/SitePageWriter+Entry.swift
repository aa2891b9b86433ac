import CaseFormat
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension SitePageWriter {
  /// The page of an item.
  func page(of item: PackItem) -> SiteFile {
    let kind = pack.kind(of: item)
    let body = [
      "<p class=\"note\"><a href=\"index.html\">\(xml(heading(kind)))</a> · <code>\(xml(pack.id(of: item)))</code></p>",
      notices(language.standing(of: item)), details(of: item), citations(of: item), connections(of: item),
      stories(of: item), remarks(on: item),
    ]
    return page(
      SitePath.page(of: item, in: pack), title: name(of: item),
      body: body.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// How far the texts of a page may be relied on.
  func notices(_ standing: SiteLanguage.Standing) -> String {
    var notices: [SiteText] = []
    if standing.isDraft { notices.append(.draftPage) }
    if standing.isStale { notices.append(.stale) }
    if standing.isUntranslated { notices.append(.untranslated) }
    return notices.map { "<p class=\"draft\">\(xml(say($0)))</p>" }.joined()
  }

  private func citations(of item: PackItem) -> String {
    section(say(.restsOn), list(pack.citations(of: item).map(citation)))
  }

  func citation(_ citation: Citation) -> String {
    let source = PackItem.source(citation.source)
    return
      "\(link(source, text: pack.sources[citation.source].key)): <span\(originalMark)>\(xml(citation.locator))</span>"
  }

  private func connections(of item: PackItem) -> String {
    let (uses, users) = (site.references.uses(item), site.references.usedBy(item))
    if case .source(let source) = item { return cited(source) }
    let isReadable =
      switch item {
      case .property, .group, .wording, .interview, .determination, .classification, .impossible: false
      default: true
      }
    let nobody = isReadable ? "<p>\(xml(say(.usedByNobody)))</p>" : ""
    return section(say(.uses), grouped(uses))
      + section(say(.usedBy), users.isEmpty ? nobody : grouped(users))
  }

  /// Links under the names of their kinds.
  func grouped(_ items: [PackItem]) -> String {
    PackItem.Kind.allCases.compactMap { kind in
      let own = items.filter { pack.kind(of: $0) == kind }
      if own.isEmpty { return nil }
      return section("\(heading(kind)) (\(own.count))", list(own.map { link($0) }), level: 3)
    }.joined()
  }

  private func cited(_ source: Int) -> String {
    let places = site.references.cited(source: source).map {
      "\(link($0.item)): <span\(originalMark)>\(xml($0.locator))</span>"
    }
    return section("\(say(.citedBy)) (\(places.count))", list(places))
  }

  private func remarks(on item: PackItem) -> String {
    guard let entry = pack.entry(of: item) else { return "" }
    return fields([
      (.note, entry.note.map { "<span\(originalMark)>\(xml($0))</span>" } ?? ""),
      (.formerly, entry.formerly.map { "<code>\(xml($0))</code>" }.joined(separator: ", ")),
    ])
  }

  private func stories(of item: PackItem) -> String {
    switch item {
    case .fact, .rule, .tier, .category, .need, .service, .safeguard, .impossible: break
    default: return ""
    }
    guard let index = site.stories else { return "" }
    let all = index.stories(of: item)
    if all.isEmpty { return section(say(.stories), "<p>\(xml(say(.noStory)))</p>") }
    let expecting = all.filter(\.isExpected).map(\.story)
    let others = all.filter { !$0.isExpected }.map(\.story)
    return section(
      say(.storiesInWhich, ["count": "\(all.count)"]),
      stories(.storiesExpecting, expecting) + stories(.storiesBesides, others))
  }

  /// At most so many links to stories: one that shows nearly everything would drown the rest.
  private func stories(_ lead: SiteText, _ stories: [Int], atMost limit: Int = 20) -> String {
    if stories.isEmpty { return "" }
    var links = stories.prefix(limit).map { storyLink($0) }
    if stories.count > limit {
      links.append(xml(say(.moreStories, ["count": "\(stories.count - limit)"])))
    }
    return "<p>\(xml(say(lead)))</p>\(list(links))"
  }

  /// A link to a story from one folder below the language's.
  func storyLink(_ story: Int) -> String {
    guard let scenario = site.stories?.results[story].scenario else { return "" }
    let own = language.story(scenario)?.0
    let mark = own == nil ? originalMark : ""
    return
      "<a href=\"../\(xml(SitePath.story(scenario.record.code)))\"\(mark)>\(xml((own ?? scenario).title))</a>"
  }
}
