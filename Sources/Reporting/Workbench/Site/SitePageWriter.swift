import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

/// Writes the pages of a site in one language.
struct SitePageWriter {
  let site: PackSite
  let language: SiteLanguage

  var pack: Pack { language.pack }
  var wording: Wording { language.wording }
  var words: PackWords { PackWords(pack: pack, asOf: site.asOf, wording: wording) }

  /// A page in the folder of this language.
  ///
  /// - Parameter path: where it lies below that folder; links on it start with `up(path)`.
  func page(_ path: String, title: String, body: String) -> SiteFile {
    let text = HTMLPage.render(
      title: title, language: language.code, style: Self.style, header: header(path),
      body: body + "\n\(footer)")
    return SiteFile(path: "\(language.code)/\(path)", text: text)
  }

  /// What leads from a page to the folder of its language.
  func up(_ path: String) -> String { path.contains("/") ? "../" : "" }

  /// A link to an item from one folder below the language's.
  func link(_ item: PackItem, from up: String = "../", text: String? = nil) -> String {
    let name = text ?? name(of: item)
    let page = up + SitePath.page(of: item, in: pack)
    return "<a href=\"\(xml(page))\"\(isInOriginal(item) ? originalMark : "")>\(xml(name))</a>"
  }

  /// The title of an item, or what the program calls it.
  func name(of item: PackItem) -> String {
    if case .interview = item { return say(.interview) }
    return pack.title(of: item)
  }

  /// Whether the pack keeps this item's text in its own language, for staff.
  func isInOriginal(_ item: PackItem) -> Bool {
    switch item {
    case .property, .group, .wording, .source: !language.isOriginal
    default: false
    }
  }

  /// Marks text that stands in the pack's own language.
  var originalMark: String {
    language.isOriginal ? "" : " lang=\"\(xml(pack.languages.first ?? "en"))\""
  }

  func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "<ul>" + items.map { "<li>\($0)</li>" }.joined(separator: "\n") + "</ul>\n"
  }

  /// A part of a page; nothing where there is nothing in it.
  func section(_ title: String, _ html: String, level: Int = 2) -> String {
    html.isEmpty ? "" : "<h\(level)>\(xml(title))</h\(level)>\n\(html)\n"
  }

  /// Names with what they stand for; those without anything are left out.
  func fields(_ fields: [(SiteText, String)]) -> String {
    let rows = fields.filter { !$0.1.isEmpty }.map { "<dt>\(xml(say($0.0)))</dt><dd>\($0.1)</dd>" }
    return rows.isEmpty ? "" : "<dl>\n\(rows.joined(separator: "\n"))\n</dl>\n"
  }

  private func header(_ path: String) -> String {
    let up = up(path)
    let languages = site.languages.map { other in
      other.code == language.code
        ? "<b lang=\"\(xml(other.code))\">\(xml(other.ownName))</b>"
        : "<a lang=\"\(xml(other.code))\" href=\"\(xml("\(up)../\(other.code)/\(path)"))\">\(xml(other.ownName))</a>"
    }.joined(separator: " ")
    return """
      <header><a href="\(up)index.html">\(xml(pack.title))</a> \
      <form action="\(up)search.html"><input name="q" type="search" aria-label="\(xml(say(.search)))"> \
      <button>\(xml(say(.search)))</button></form> <nav>\(languages)</nav></header>

      """
  }

  /// Which rules a printed page is about.
  private var footer: String {
    let rules = say(.packLine, ["name": pack.name, "version": pack.version])
    return "<footer class=\"note\">\(xml(rules))</footer>"
  }

  private static let style = """
    header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; border-bottom: 1px solid #ccc; padding-bottom: .5rem; margin-bottom: 1rem; }
    header form { flex: 1; }
    body { margin-top: 1rem; overflow-wrap: anywhere; }
    dt { font-weight: bold; margin-top: .5rem; }
    dd { margin-left: 1.5rem; }
    ul { padding-left: 1.5rem; }
    code { background: #f3f3f3; padding: 0 .2rem; }
    footer { border-top: 1px solid #ccc; margin-top: 2rem; }
    .draft { background: #fff3c4; padding: .25rem .5rem; }
    .disclaimer { border: 2px solid #444; padding: .5rem 1rem; }

    """
}
