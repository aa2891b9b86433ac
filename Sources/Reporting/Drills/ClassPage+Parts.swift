import Drills
import Localisation

extension ClassPage {
  func section(_ key: DrillReportText, _ body: String) -> String {
    "<section>\n<h2>\(escaped(words(key)))</h2>\n\(body)\n</section>\n"
  }

  func shares(_ key: DrillReportText, _ shares: [(String, Proportion)]) -> String {
    if shares.isEmpty { return "" }
    return section(
      key,
      shares.map { title, share in
        barRow(
          title, charts.plainBar(share.count, of: share.total, title: title), "\(share.count)/\(share.total)")
      }.joined())
  }

  func counts(_ key: DrillReportText, _ counts: [(String, Int)]) -> String {
    guard let most = counts.map(\.1).max() else { return "" }
    return section(
      key,
      counts.map { title, count in
        barRow(title, charts.plainBar(count, of: most, title: title), "\(count)")
      }.joined())
  }

  func shareRow(_ title: String, _ proportion: Proportion) -> String {
    barRow(title, charts.bar(proportion, title: title), ShownFigures.share(proportion))
  }

  func barRow(_ title: String, _ bar: String, _ figure: String) -> String {
    "<div class=\"row\"><div class=\"what\">\(escaped(title))</div>\(bar)<div class=\"figure\">\(escaped(figure))</div></div>\n"
  }

  func table(_ figures: [(String, String)]) -> String {
    let rows = figures.map { "<tr><td>\(escaped($0.0))</td><td class=\"number\">\(escaped($0.1))</td></tr>" }
    return "<table><tbody>\(rows.joined())</tbody></table>"
  }

  func paragraph(_ text: String) -> String { "<p>\(escaped(text))</p>" }

  func note(_ text: String) -> String { "<p class=\"note\">\(escaped(text))</p>" }

  func escaped(_ text: String) -> String { DocumentHTML.escaped(text) }
}
