import DecisionDiagrams
import RuleEngine
package import RuleLanguage
package import Source

/// For each need, group, place and date: which services accept, and where nobody does.
package struct ServiceGaps: Sendable {
  /// How far a service accepts a group.
  package enum Acceptance: String, Sendable {
    /// Everybody in it.
    case all
    /// Some, depending on what else is so.
    case some
    /// Nobody.
    case none
  }

  /// What there is for one need of one group at one place on one date.
  package struct Cell: Sendable {
    package let need: NeedID
    package let group: Int
    /// Index of the place fact's value; nil in a pack without one.
    package let place: Int?
    package let date: CivilDate
    /// Services that accept the whole group.
    package let accepting: [ServiceID]
    /// Services that accept part of it.
    package let partly: [ServiceID]
  }

  /// The pack.
  package let pack: Pack
  /// The places, in the order in which they are shown; one nil in a pack without places.
  package let places: [Int?]
  /// All cells, in the order of needs, groups, places and dates.
  package let cells: [Cell]

  /// Looks at a pack on some dates; whom a service accepts is decided over all cases after an interview.
  package init(_ pack: Pack, dates: [CivilDate]) throws {
    self.pack = pack
    let (asking, propositions) = pack.asking(pack.groups.map(\.when) + pack.services.map(\.accepts))
    let program = Program(asking)
    let space = try CaseSpace(asking, [program], scope: .closed)
    var acceptance: [[Acceptance]] = []
    for group in pack.groups.indices {
      var row: [Acceptance] = []
      for service in pack.services.indices {
        var search = CaseSearch(program, space, today: dates.first ?? space.days[0])
        let member = try search.truths(propositions[group]).certain
        let accepts = try search.truths(propositions[pack.groups.count + service]).certain
        let some = try search.states(where: [member, accepts]) != nil
        let all = try some && search.states(where: [member, !accepts]) == nil
        row.append(all ? .all : some ? .some : .none)
      }
      acceptance.append(row)
    }
    places = pack.place.map { pack.facts[$0].shownOrder.map { $0 } } ?? [nil]
    let places = places
    cells = pack.needs.indices.flatMap { need in
      pack.groups.indices.flatMap { group in
        places.flatMap { place in
          dates.map { date in
            Cell(pack, acceptance[group], need: need, group: group, place: place, date: date)
          }
        }
      }
    }
  }
}

extension ServiceGaps.Cell {
  fileprivate init(
    _ pack: Pack, _ acceptance: [ServiceGaps.Acceptance], need: NeedID, group: Int, place: Int?,
    date: CivilDate
  ) {
    let serving = pack.services.indices.filter { pack.services[$0].serves(need, place, date) }
    self.need = need
    self.group = group
    self.place = place
    self.date = date
    accepting = serving.filter { acceptance[$0] == .all }
    partly = serving.filter { acceptance[$0] == .some }
  }
}

extension Service {
  /// Whether it offers a need at a place on a date.
  fileprivate func serves(_ need: NeedID, _ place: Int?, _ date: CivilDate) -> Bool {
    offers.contains(need) && isThere(place, date)
  }

  /// Whether it is open at a place on a date.
  package func isThere(_ place: Int?, _ date: CivilDate) -> Bool {
    let serves = place.map { place in places.map { $0.value >> UInt64(place) & 1 == 1 } ?? true } ?? true
    return serves && period.contains(date) && !closures.contains { $0.period.contains(date) }
  }
}
