import CaseFormat
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension SitePageWriter {
  /// The page of a story: what it tells, what it answers, what comes out.
  func page(ofStory story: Int, _ index: StoryIndex) -> SiteFile {
    let original = index.results[story].scenario
    let own = language.story(original)
    let shown = own?.0 ?? original
    let mark = own == nil ? originalMark : ""
    let standing = SiteLanguage.Standing(isDraft: own?.isDraft ?? false, isUntranslated: own == nil)
    let items = index.items(of: story, in: pack)
    let facts = items.filter { pack.kind(of: $0) == .facts }
    let body = [
      "<p class=\"note\"><a href=\"index.html\">\(xml(say(.stories)))</a> · <code>\(xml(original.record.code))</code></p>",
      notices(standing),
      fields([
        (.dates, original.record.asOf.map { xml(wording.date($0)) } ?? ""),
        (.story, "<span\(mark)>\(xml(shown.story))</span>"),
        (.teaches, shown.drill.map { "<span\(mark)>\(xml($0.teaches))</span>" } ?? ""),
        (.storySource, original.source.map { "<span\(originalMark)>\(xml($0))</span>" } ?? ""),
      ]),
      section(say(.unusualAnswers), answers(facts, index.results[story])),
      section(say(.outcome), grouped(items.filter { pack.kind(of: $0) != .facts })),
    ]
    return page(
      SitePath.story(original.record.code), title: shown.title,
      body: body.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func answers(_ facts: [PackItem], _ result: ScenarioResult) -> String {
    list(
      facts.map { item in
        guard case .fact(let fact) = item else { return "" }
        let statements = result.scenario.record.answers.statements[fact].map { answer($0, fact) }
        return "\(link(item)): \(xml(wording.listed(statements)))"
      })
  }

  private func answer(_ statement: Statement, _ fact: FactID) -> String {
    switch statement.content {
    case .value(let value): words.value(value, of: fact)
    case .silence(let silence): wording.silence(silence)
    }
  }
}

extension Wording {
  fileprivate func silence(_ silence: Silence) -> String {
    switch silence {
    case .doesNotKnow: self[.doesNotKnow]
    case .declined: self[ValueText.declined]
    case .notSafeToAsk: self[.notSafeToAsk]
    case .notAsked: self[.notAsked]
    }
  }
}
