import RuleEngine
import RuleLanguage
import Source

extension FactCases {
  /// Cases of several numbers that tests compare with one another, taken together: one for each way in which all tests come out; nil if there
  /// are too many ways.
  ///
  /// Each row holds a case of each fact. Exact unless a comparison has a factor and what it cuts off is thinner than a thousandth.
  func rows(of facts: [FactID], _ reading: [LeafTest]) -> [[FactCase]]? {
    let numbers = triedNumbers(of: facts, reading)
    let exact = facts.map { fact in (numbers[fact] ?? []).map { valued(fact, .number($0, $0), .exact) } }
    guard let rows = distinctRows(facts, exact, reading) else { return nil }
    guard scope > .answered else { return rows }
    let columns = facts.indices.map { position in
      var cases = [silent(facts[position])] + rows.map { $0[position] }.uniqued()
      if scope == .every {
        cases += ranges(facts[position], (numbers[facts[position]] ?? []))
      } else if watched.contains(facts[position]) {
        cases += ranges(facts[position], rows.map { $0[position] })
      }
      if scope >= .open { cases.append(pending(facts[position])) }
      return cases
    }
    return distinctRows(facts, columns, reading)
  }

  /// Ranges between the numbers that made a difference.
  private func ranges(_ fact: FactID, _ cases: [FactCase]) -> [FactCase] {
    ranges(
      fact,
      cases.compactMap { row in
        if case .number(let low, _) = row.state.alternatives[0] { low.thousandths } else { nil }
      })
  }

  private func ranges(_ fact: FactID, _ numbers: [Int64]) -> [FactCase] {
    let sorted = Set(numbers).sorted()
    return sorted.indices.flatMap { low in
      sorted[(low + 1)...].map { valued(fact, .number(sorted[low], $0), .partial) }
    }
  }

  /// Numbers to try where those of a group cannot be known together; the likelier ones first.
  func triedNumbers(of facts: [FactID], _ reading: [LeafTest]) -> [FactID: [Int64]] {
    told(points.points(for: facts, Set(reading)), facts, reading)
  }

  /// The likeliest of each run of numbers that no test tells apart, whatever the other numbers are.
  private func told(
    _ numbers: [FactID: [Int64]], _ facts: [FactID], _ reading: [LeafTest]
  ) -> [FactID: [Int64]] {
    let exact = numbers.mapValues { $0.map { ($0, FactValue.number($0, $0)) } }
    let columns = facts.map { fact in (exact[fact] ?? []).map { valued(fact, $0.1, .exact) } }
    let tables = crossTables(facts, columns, reading)
    var told: [FactID: [Int64]] = [:]
    for (position, fact) in facts.enumerated() {
      let own = classes(of: columns[position], fact, reading)
      let likeness = columns[position].indices.map { place in
        [own[place]] + tables.flatMap { $0.truths(of: place, in: position) }
      }
      let values = numbers[fact] ?? []
      var kept: [Int] = []
      for place in values.indices.sorted(by: { values[$0] < values[$1] }) {
        if let last = kept.last, likeness[last] == likeness[place] {
          kept[kept.count - 1] = min(last, place)
        } else {
          kept.append(place)
        }
      }
      told[fact] = kept.sorted().map { values[$0] }
    }
    return told
  }

  /// How each test of two facts comes out for each two of their cases.
  private func crossTables(
    _ facts: [FactID], _ columns: [[FactCase]], _ reading: [LeafTest]
  ) -> [CrossTable] {
    reading.compactMap { leaf in
      let read = leaf.facts(in: pack)
      guard read.count > 1, let first = facts.firstIndex(of: read[0]),
        let second = facts.firstIndex(of: read[1])
      else { return nil }
      let truths = columns[first].map { one in
        columns[second].map { other in
          Int(leaf.truth({ $0 == read[0] ? one.state : other.state }, pack, []).rawValue)
        }
      }
      return CrossTable(first: first, second: second, truths: truths)
    }
  }

  private struct CrossTable {
    /// The places of the two facts in the group.
    let first: Int
    let second: Int
    /// By the place of the first fact's case, then of the second's.
    let truths: [[Int]]

    /// How the test comes out for one case of the fact at a place in the group, for every case of the other; nothing for other facts.
    func truths(of place: Int, in position: Int) -> [Int] {
      if position == first { return truths[place] }
      return position == second ? truths.map { $0[place] } : []
    }
  }

  /// One row for each way in which all tests come out and each kind of silence, the first in the order of the columns.
  private func distinctRows(
    _ facts: [FactID], _ columns: [[FactCase]], _ reading: [LeafTest]
  ) -> [[FactCase]]? {
    // So many combinations are gone through in a moment.
    let limit = 1_000_000
    let product = columns.reduce(1) { $0 > limit ? $0 : $0 * $1.count }
    guard product > 0, product <= limit else { return nil }
    let own = zip(facts, columns).map { classes(of: $1, $0, reading) }
    let tables = crossTables(facts, columns, reading)
    var seen: Set<[Int]> = []
    var rows: [[FactCase]] = []
    var chosen = [Int](repeating: 0, count: columns.count)
    for number in 0..<product {
      var rest = number
      for position in columns.indices {
        chosen[position] = rest % columns[position].count
        rest /= columns[position].count
      }
      let behaviour =
        columns.indices.map { own[$0][chosen[$0]] }
        + tables.map { $0.truths[chosen[$0.first]][chosen[$0.second]] }
      if seen.insert(behaviour).inserted { rows.append(columns.indices.map { columns[$0][chosen[$0]] }) }
    }
    return rows.count <= Self.limit ? rows : nil
  }

  /// The number of the class of each case: those in one class are silent alike, and alike to every test of this fact alone.
  private func classes(of cases: [FactCase], _ fact: FactID, _ reading: [LeafTest]) -> [Int] {
    let single = reading.filter { $0.facts(in: pack) == [fact] }
    var numbers: [ClassBehaviour: Int] = [:]
    return cases.map { known in
      let kind = known.kind == .partial ? .exact : known.kind
      let truths = single.flatMap { leaf in parameters.map { leaf.truth({ _ in known.state }, pack, $0) } }
      let behaviour = ClassBehaviour(kind: kind, truths: truths)
      let number = numbers[behaviour] ?? numbers.count
      numbers[behaviour] = number
      return number
    }
  }

  private struct ClassBehaviour: Hashable {
    let kind: FactCase.Kind
    let truths: [Truth]
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
