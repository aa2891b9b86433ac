package import PolicyAnalysis
import RuleLanguage
import Source

/// Gaps in the directory as text, CSV and a page.
package struct GapReport {
  private let gaps: ServiceGaps
  private var pack: Pack { gaps.pack }

  package init(_ gaps: ServiceGaps) { self.gaps = gaps }

  /// For each need and date, the groups whom nobody accepts, and where.
  package func text() -> String {
    var lines: [String] = []
    for (need, cells) in grouped {
      let empty = cells.filter { $0.accepting.isEmpty }
      guard !empty.isEmpty else { continue }
      lines.append("\(pack.needs[need].entry.id)")
      let byGroup = Dictionary(grouping: empty) { "\($0.date) \(pack.groups[$0.group].entry.title)" }
      for (title, own) in byGroup.sorted(by: { $0.key < $1.key }) {
        let partly = own.contains { !$0.partly.isEmpty } ? " (some are accepted)" : ""
        lines.append("  \(title): nobody in \(places(own))\(partly)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var grouped: [(need: NeedID, cells: [ServiceGaps.Cell])] {
    pack.needs.indices.map { need in (need, gaps.cells.filter { $0.need == need }) }
  }

  private func places(_ cells: [ServiceGaps.Cell]) -> String {
    guard let fact = pack.place else { return "the whole area" }
    let all = pack.facts[fact].values.count
    if cells.count == all { return "any place" }
    return cells.compactMap { $0.place.map { pack.facts[fact].values[$0].id } }.joined(separator: ", ")
  }

  /// A row a cell.
  package func csv() -> String {
    let head = "need,group,place,date,accepting,partly\n"
    return head
      + gaps.cells.map { cell in
        let place = cell.place.flatMap { place in pack.place.map { pack.facts[$0].values[place].id } } ?? ""
        let ids = { (services: [ServiceID]) in services.map { pack.services[$0].id }.joined(separator: " ") }
        return
          "\(pack.needs[cell.need].id),\(pack.groups[cell.group].entry.id),\(place),\(cell.date),\(ids(cell.accepting)),\(ids(cell.partly))\n"
      }.joined()
  }

  /// A page: for each group and date a grid of places by needs, shaded by how many services answer.
  package func html() -> String {
    let dates = Set(gaps.cells.map(\.date)).sorted()
    let last = max(0, dates.count - 1)
    let sections = pack.groups.indices.map { group in
      let grids = dates.enumerated().map { number, date in
        "<div class=\"grid\" data-date=\"\(number)\"\(number == last ? "" : " hidden")>\(grid(group, date))</div>"
      }.joined()
      return "<h2>\(xml(pack.groups[group].entry.title))</h2>\(grids)"
    }.joined()
    let marks = dates.map { "\"\($0)\"" }.joined(separator: ",")
    return HTMLPage.render(
      title: "\(pack.title): who helps whom, where",
      style: """
        body { max-width: none; } table { font-size: .8rem; } th.place { writing-mode: vertical-rl; transform: rotate(180deg); }
        td.n { text-align: center; min-width: 1.4rem; } .s0 { background: #b3261e; color: #fff; } .sp { background: #f2b8a0; } .s1 { background: #fff3c4; } .s2 { background: #cfe8c8; } .s3 { background: #7fbf7b; }
        .bar { position: sticky; top: 0; background: #fff; padding: .5rem 0; }

        """,
      body: """
        <div class="bar"><label>Date <input type="range" id="date" min="0" max="\(last)" value="\(last)"></label> <output id="shown">\(dates.last.map { "\($0)" } ?? "")</output>
        <span class="s0">&nbsp;0&nbsp;</span> nobody <span class="sp">&nbsp;~&nbsp;</span> only some of the group <span class="s1">&nbsp;1&nbsp;</span><span class="s2">&nbsp;2&nbsp;</span><span class="s3">&nbsp;3+&nbsp;</span> services</div>
        \(sections)
        <script>
        const dates = [\(marks)];
        document.getElementById("date").addEventListener("input", event => {
          document.getElementById("shown").textContent = dates[event.target.value];
          for (const grid of document.querySelectorAll(".grid")) grid.hidden = grid.dataset.date !== event.target.value;
        });
        </script>
        """)
  }

  private func grid(_ group: Int, _ date: CivilDate) -> String {
    let cells = gaps.cells.filter { $0.group == group && $0.date == date }
    let places = cells.filter { $0.need == 0 }.map(\.place)
    let heads = places.map { place in
      let title =
        place.flatMap { place in pack.place.map { pack.facts[$0].values[place].text } } ?? "Everywhere"
      return "<th class=\"place\">\(xml(title))</th>"
    }.joined()
    let rows = pack.needs.indices.map { need in
      let row = cells.filter { $0.need == need }.map(cell).joined()
      return "<tr><th>\(xml(pack.needs[need].entry.title))</th>\(row)</tr>"
    }.joined(separator: "\n")
    return "<table><thead><tr><th>\(date)</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table>"
  }

  private func cell(_ cell: ServiceGaps.Cell) -> String {
    let names = (cell.accepting + cell.partly).map { pack.services[$0].entry.title }.joined(separator: "; ")
    let count = cell.accepting.count
    if count == 0, !cell.partly.isEmpty { return "<td class=\"n sp\" title=\"\(xml(names))\">~</td>" }
    return "<td class=\"n s\(min(count, 3))\" title=\"\(xml(names))\">\(count)</td>"
  }
}
