import PolicyAnalysis
import RuleLanguage
import Source

/// Who finds nobody on a date: what no group finds anywhere, then for each group what is missing beside that.
struct GapList {
  private let gaps: ServiceGaps
  private let date: CivilDate
  private var pack: Pack { gaps.pack }

  init(_ gaps: ServiceGaps, on date: CivilDate) {
    self.gaps = gaps
    self.date = date
  }

  /// The list as HTML.
  func html() -> String {
    let shared = pack.needs.indices.filter { need in missing(need).count == cells(need).count }
    var items: [String] = []
    if !shared.isEmpty { items.append(item("All groups", shared.map { need in title(need) + everywhere })) }
    for group in pack.groups.indices {
      let needs = pack.needs.indices.filter { !shared.contains($0) }.compactMap { line($0, group) }
      if !needs.isEmpty { items.append(item(pack.groups[group].entry.title, needs)) }
    }
    return items.isEmpty
      ? "<p>\(date): everybody finds somebody.</p>" : "<ul>\(items.joined(separator: "\n"))</ul>"
  }

  private func item(_ group: String, _ needs: [String]) -> String {
    "<li><strong>\(xml(group))</strong>: \(xml(needs.joined(separator: "; ")))</li>"
  }

  /// A need with the places where nobody in the group is accepted; nil where there is none.
  private func line(_ need: NeedID, _ group: Int) -> String? {
    let own = missing(need).filter { $0.group == group }
    if own.isEmpty { return nil }
    if own.count == gaps.places.count { return title(need) + everywhere }
    guard own.count <= 3, let fact = pack.place else {
      return title(need) + " (in \(own.count) of \(gaps.places.count) places)"
    }
    let names = own.compactMap { $0.place.map { pack.facts[fact].values[$0].text } }
    return title(need) + " (in \(names.joined(separator: ", ")))"
  }

  private var everywhere: String { pack.place == nil ? "" : " (in any place)" }

  private func title(_ need: NeedID) -> String { pack.needs[need].entry.title }

  private func cells(_ need: NeedID) -> [ServiceGaps.Cell] {
    gaps.cells.filter { $0.need == need && $0.date == date }
  }

  private func missing(_ need: NeedID) -> [ServiceGaps.Cell] {
    cells(need).filter { $0.accepting.isEmpty && $0.partly.isEmpty }
  }
}
