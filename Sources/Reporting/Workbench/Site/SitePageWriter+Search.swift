import CaseFormat
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension SitePageWriter {
  /// A page that lists everything, which a script in it narrows to what is looked for.
  ///
  /// The list is the index: without a script it is read, or searched as any page is.
  func searchPage() -> SiteFile {
    var rows = pack.items.map { item in
      let text = xml(language.searchableText(of: item))
      return
        "<li data-text=\"\(text)\">\(link(item, from: "")) <code>\(xml(pack.id(of: item)))</code> <span class=\"note\">\(xml(heading(pack.kind(of: item))))</span></li>"
    }
    if let index = site.stories {
      rows += index.results.map { result in
        let own = language.story(result.scenario)?.0
        let code = result.scenario.record.code
        let title = xml((own ?? result.scenario).title)
        let mark = own == nil ? originalMark : ""
        return
          "<li data-text=\"\(xml(result.scenario.title))\"><a href=\"\(xml(SitePath.story(code)))\"\(mark)>\(title)</a> <code>\(xml(code))</code> <span class=\"note\">\(xml(say(.stories)))</span></li>"
      }
    }
    return page(
      "search.html", title: say(.search),
      body: """
        <p id="hint">\(xml(say(.searchWithoutScript)))</p>
        <p id="found" data-found="\(xml(say(.found)))" data-none="\(xml(say(.nothingFound)))" data-hint="\(xml(say(.searchHint)))" role="status"></p>
        <ul id="all">
        \(rows.joined(separator: "\n"))
        </ul>
        <script>
        \(Self.script)
        </script>
        """)
  }

  /// Words are looked for in any order; what has them in its name or id comes first.
  ///
  /// Letters are compared as a reader sees them: small and capital, composed and decomposed alike, without marks for line ends.
  private static let script = """
    const box = document.querySelector("header input[name=q]");
    const list = document.getElementById("all"), found = document.getElementById("found");
    const fold = text => text.normalize("NFKC").toLowerCase().replaceAll("\\u200b", "");
    const items = [...list.children].map(item => {
      const name = fold(item.textContent);
      return { item, name, text: name + " " + fold(item.dataset.text) };
    });
    function show() {
      const words = fold(box.value).split(/\\s+/).filter(word => word);
      const first = [], rest = [];
      for (const entry of items) {
        entry.item.hidden = !words.every(word => entry.text.includes(word));
        if (!entry.item.hidden) (words.every(word => entry.name.includes(word)) ? first : rest).push(entry.item);
      }
      list.append(...first, ...rest);
      const count = first.length + rest.length;
      found.textContent = !words.length ? found.dataset.hint : count ? found.dataset.found.replace("{count}", count) : found.dataset.none;
    }
    document.getElementById("hint").hidden = true;
    box.value = new URLSearchParams(location.search).get("q") || "";
    box.addEventListener("input", show);
    show();
    """
}
