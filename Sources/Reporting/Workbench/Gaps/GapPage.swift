package import PolicyAnalysis
import RuleLanguage
import Source

/// Gaps in the directory as a page that works from a file: who finds nobody, where nobody helps at a glance, then a grid of places by needs for each group.
package struct GapPage {
  private let gaps: ServiceGaps
  private let dates: [CivilDate]
  private var pack: Pack { gaps.pack }

  package init(_ gaps: ServiceGaps) {
    self.gaps = gaps
    dates = Set(gaps.cells.map(\.date)).sorted()
  }

  /// The page; dates by slider, or side by side.
  package func html() -> String {
    let last = max(0, dates.count - 1)
    let groups = pack.groups.indices.map { group in
      section(pack.groups[group].entry.title) { grid(group, $0) }
    }.joined()
    let some = localProviders.isEmpty ? "" : section("Who works in some places only") { localGrid($0) }
    return HTMLPage.render(
      title: "\(pack.title): who helps whom, where", style: Self.style,
      body: """
        <div class="bar"><label>Date <input type="range" id="date" min="0" max="\(last)" value="\(last)"></label> <output id="shown">\(dates.last.map { "\($0)" } ?? "")</output>
        <label><input type="checkbox" id="beside"> all dates side by side</label>
        <span class="s0">&nbsp;0&nbsp;</span> nobody <span class="sp">&nbsp;some&nbsp;</span> only some of the group are accepted <span class="s1">&nbsp;1&nbsp;</span><span class="s2">&nbsp;2&nbsp;</span><span class="s3">&nbsp;3+&nbsp;</span> services</div>
        \(section("Who finds nobody") { GapList(gaps, on: $0).html() })
        \(section("Where nobody helps: places without a service that accepts the whole group") { overview($0) })
        \(some)
        \(groups)
        <script>
        const dates = [\(dates.map { "\"\($0)\"" }.joined(separator: ","))];
        const date = document.getElementById("date"), beside = document.getElementById("beside");
        const show = () => {
          document.getElementById("shown").textContent = beside.checked ? "" : dates[date.value];
          for (const grid of document.querySelectorAll(".grid"))
            grid.hidden = !beside.checked && grid.dataset.date !== date.value;
        };
        date.addEventListener("input", show); beside.addEventListener("change", show);
        </script>
        """)
  }

  /// A heading and what there is on each date; the last date is shown at first.
  private func section(_ title: String, _ content: (CivilDate) -> String) -> String {
    let grids = dates.enumerated().map { number, date in
      let hidden = number == dates.count - 1 ? "" : " hidden"
      return "<div class=\"grid\" data-date=\"\(number)\"\(hidden)>\(content(date))</div>"
    }.joined()
    return "<h2>\(xml(title))</h2><div class=\"row\">\(grids)</div>"
  }

  /// Needs by groups: in how many places nobody accepts the whole group.
  ///
  /// Needs that are met everywhere are left out.
  private func overview(_ date: CivilDate) -> String {
    let heads = pack.groups.map { "<th class=\"place\">\(xml($0.entry.title))</th>" }.joined()
    let rows = pack.needs.indices.compactMap { need -> String? in
      let own = gaps.cells.filter { $0.need == need && $0.date == date }
      guard own.contains(where: \.accepting.isEmpty) else { return nil }
      let cells = pack.groups.indices.map { group in share(own.filter { $0.group == group }) }
      return "<tr><th>\(xml(pack.needs[need].entry.title))</th>\(cells.joined())</tr>"
    }
    if rows.isEmpty { return "<p>\(date): every need is met everywhere.</p>" }
    return table(date, heads, rows)
  }

  private func share(_ cells: [ServiceGaps.Cell]) -> String {
    let empty = cells.filter(\.accepting.isEmpty)
    if empty.isEmpty { return "<td class=\"n s2\"></td>" }
    let none = empty.count(where: \.partly.isEmpty)
    let some = empty.count - none
    let parts = [
      none == 0 ? nil : none == cells.count ? "everywhere" : "\(none) of \(cells.count)",
      some == 0 ? nil : "some in \(some)",
    ]
    let words = parts.compactMap(\.self).joined(separator: ", ")
    return "<td class=\"n \(none > 0 ? "s0" : "sp")\">\(words)</td>"
  }

  /// Providers none of whose services is everywhere.
  private var localProviders: [Int] {
    guard pack.place != nil else { return [] }
    return pack.providers.indices.filter { provider in
      let own = pack.services.filter { $0.provider == provider }
      return !own.isEmpty && own.allSatisfy { $0.places != nil }
    }
  }

  /// Providers that work in some places only, by places; last how many of them each place has.
  private func localGrid(_ date: CivilDate) -> String {
    let places = gaps.places
    let counts = localProviders.map { provider in
      places.map { place in
        pack.services.count { $0.provider == provider && $0.isThere(place, date) }
      }
    }
    let rows = zip(localProviders, counts).map { provider, row in
      let cells = row.map { $0 == 0 ? "<td class=\"n\"></td>" : "<td class=\"n s\(min($0, 3))\">\($0)</td>" }
      return "<tr><th>\(xml(pack.providers[provider].text))</th>\(cells.joined())</tr>"
    }
    let sums = places.indices.map { place in counts.count { $0[place] > 0 } }
    let last = sums.map { "<td class=\"n s\(min($0, 3))\">\($0)</td>" }.joined()
    return table(date, heads(places), rows + ["<tr><th>Organisations</th>\(last)</tr>"])
  }

  private func grid(_ group: Int, _ date: CivilDate) -> String {
    let cells = gaps.cells.filter { $0.group == group && $0.date == date }
    let rows = pack.needs.indices.map { need in
      let row = cells.filter { $0.need == need }.map(cell).joined()
      return "<tr><th>\(xml(pack.needs[need].entry.title))</th>\(row)</tr>"
    }
    return table(date, heads(gaps.places), rows)
  }

  private func heads(_ places: [Int?]) -> String {
    places.map { place in
      let title =
        place.flatMap { place in pack.place.map { pack.facts[$0].values[place].text } } ?? "Everywhere"
      return "<th class=\"place\">\(xml(title))</th>"
    }.joined()
  }

  private func table(_ date: CivilDate, _ heads: String, _ rows: [String]) -> String {
    "<table><thead><tr><th>\(date)</th>\(heads)</tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table>"
  }

  private func cell(_ cell: ServiceGaps.Cell) -> String {
    let names = (cell.accepting + cell.partly).map { pack.services[$0].entry.title }.joined(separator: "; ")
    let count = cell.accepting.count
    if count == 0, !cell.partly.isEmpty { return "<td class=\"n sp\" title=\"\(xml(names))\">some</td>" }
    return "<td class=\"n s\(min(count, 3))\" title=\"\(xml(names))\">\(count)</td>"
  }

  private static let style = """
    body { max-width: none; } table { font-size: .8rem; } th.place { writing-mode: vertical-rl; transform: rotate(180deg); }
    td.n { text-align: center; min-width: 1.4rem; } .s0 { background: #b3261e; color: #fff; } .sp { background: #fae3da; } .s1 { background: #fff3c4; } .s2 { background: #cfe8c8; } .s3 { background: #7fbf7b; }
    .bar { position: sticky; top: 0; background: #fff; padding: .5rem 0; } .row { display: flex; gap: 1rem; overflow-x: auto; }

    """
}
