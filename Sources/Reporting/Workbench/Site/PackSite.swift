import Localisation
package import PolicyAnalysis
package import RuleLanguage
package import Source

/// A pack as pages that work from a file: everything in it, who uses it, what it rests on, which stories show it.
package struct PackSite: Sendable {
  /// The languages, the pack's own first.
  let languages: [SiteLanguage]
  /// Who uses whom.
  let references: PackReferences
  /// The stories; nil where none were given.
  let stories: StoryIndex?
  /// The hash over the pack's files.
  let contentHash: String
  /// The day on which dated numbers inside conditions are read.
  let asOf: CivilDate
  private let pack: Pack

  /// A site for a pack in the given languages, its own first.
  package init(
    _ pack: Pack, languages: [SiteLanguage], stories: StoryIndex?, contentHash: String, asOf: CivilDate
  ) {
    self.pack = pack
    self.languages = languages
    self.stories = stories
    self.contentHash = contentHash
    self.asOf = asOf
    references = PackReferences(pack)
  }

  /// All pages, by path.
  package func files() -> [SiteFile] {
    let all = languages.flatMap { pages(of: SitePageWriter(site: self, language: $0)) }
    return (all + [firstPage]).sorted { $0.path < $1.path }
  }

  private func pages(of writer: SitePageWriter) -> [SiteFile] {
    let items = pack.items
    let kinds = PackItem.Kind.allCases.filter { kind in items.contains { pack.kind(of: $0) == kind } }
    var files =
      [writer.frontPage(), writer.searchPage(), writer.historyPage()] + kinds.map { writer.list(of: $0) }
    files += items.map { writer.page(of: $0) }
    if let stories {
      files.append(writer.storyList(stories))
      files += stories.results.indices.map { writer.page(ofStory: $0, stories) }
    }
    return files
  }

  /// The page on which a reader chooses a language.
  private var firstPage: SiteFile {
    let choices = languages.map { language in
      let body = language.wording.text(.formalIdentification, ["body": language.pack.formalIdentification])
      return """
        <h2 lang="\(xml(language.code))"><a href="\(xml(language.code))/index.html">\(xml(language.ownName))</a></h2>
        <p lang="\(xml(language.code))">\(xml(body))</p>
        <p lang="\(xml(language.code))">\(xml(language.pack.disclaimer))</p>
        """
    }
    return SiteFile(
      path: "index.html",
      text: HTMLPage.render(
        title: pack.title, language: languages.first?.code ?? "en", body: choices.joined(separator: "\n")))
  }
}
