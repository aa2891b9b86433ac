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

  static let style = """
    .row { display: grid; grid-template-columns: minmax(0, 1fr) 60mm 42mm; gap: 3mm; align-items: center;
      break-inside: avoid; margin: 0.6mm 0; }
    .row svg { width: 60mm; height: 5.2mm; }
    .figure, .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .matrix { display: grid; grid-template-columns: 92mm minmax(0, 1fr); gap: 6mm; align-items: center; }
    .picture svg { width: 100%; height: auto; } .picture.wide { max-width: 160mm; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
    text { font-size: 14px; text-anchor: middle; fill: #1b1b1b; } text.light { fill: #fff; }
    text.axis { font-size: 12px; } text.end { text-anchor: end; } text.start { text-anchor: start; }
    .shade0 { fill: #fff; } .shade1 { fill: #dbe6f1; } .shade2 { fill: #a9c4de; } .shade3 { fill: #6b98c4; }
    .shade4 { fill: #2f6aa3; }
    .cell { fill: none; stroke: #b9b9b9; } .agree { fill: none; stroke: #1b1b1b; stroke-width: 3; }
    .stripe { stroke: #b3261e; stroke-width: 1; opacity: 0.55; } .threshold { stroke: #b3261e; stroke-width: 2; stroke-dasharray: 6 4; }
    .ground { fill: #eee; } .bar { fill: #4f86b8; } .bar.missed { fill: #b3261e; } .bar.alarm { fill: #c98a1b; }
    .whisker { stroke: #1b1b1b; stroke-width: 2; } .mark { stroke: #b3261e; stroke-width: 3; }
    .grid { stroke: #ddd; } .line { fill: none; stroke-width: 3; }
    .line.right { stroke: #2f6aa3; } .line.missed { stroke: #b3261e; stroke-dasharray: 8 4; }
    .dot.right { fill: #2f6aa3; } .dot.missed { fill: #b3261e; }
    .key { display: inline-block; width: 8mm; height: 1.4mm; vertical-align: middle; }
    .key.right { background: #2f6aa3; } .key.missed { background: #b3261e; }
    tr.dubious td { font-weight: bold; }
    """
}
