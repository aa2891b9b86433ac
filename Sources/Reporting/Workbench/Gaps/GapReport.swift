package import PolicyAnalysis
import RuleLanguage
import Source

/// Gaps in the directory as text and CSV.
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
      lines.append("\(pack.needs[need].entry.title) [\(pack.needs[need].id)]")
      let byGroup = Dictionary(grouping: empty) { "\($0.date) \(pack.groups[$0.group].entry.title)" }
      for (title, own) in byGroup.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(title): \(words(own))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var grouped: [(need: NeedID, cells: [ServiceGaps.Cell])] {
    pack.needs.indices.map { need in (need, gaps.cells.filter { $0.need == need }) }
  }

  /// Where nobody of a group is taken, and where only some are, in cells in which nobody takes all.
  private func words(_ cells: [ServiceGaps.Cell]) -> String {
    let (some, none) = (cells.filter { !$0.partly.isEmpty }, cells.filter(\.partly.isEmpty))
    guard pack.place != nil else { return some.isEmpty ? "nobody" : "nobody takes all of them, only some" }
    let all = gaps.places.count
    if none.count == all { return "nobody in any place" }
    if some.count == all { return "no place takes all of them; every place takes some" }
    var parts = cells.count == all ? ["no place takes all of them"] : []
    if !some.isEmpty { parts.append("only some are taken in \(places(some))") }
    if !none.isEmpty { parts.append("nobody in \(places(none))") }
    return parts.joined(separator: "; ")
  }

  private func places(_ cells: [ServiceGaps.Cell]) -> String {
    guard let fact = pack.place else { return "" }
    let values = cells.compactMap { $0.place.map { pack.facts[fact].values[$0] } }
    return values.map { "\($0.text) [\($0.id)]" }.joined(separator: ", ")
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
}
