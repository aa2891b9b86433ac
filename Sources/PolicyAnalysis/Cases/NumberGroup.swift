import RuleEngine
import RuleLanguage
import Source

extension FactCases {
  /// Cases of several numbers that tests compare with one another, taken together: one for each way in which all tests come out; nil if there
  /// are too many ways.
  ///
  /// Each row holds a case of each fact. Exact unless a comparison has a factor and what it cuts off is thinner than a thousandth.
  func rows(of facts: [FactID], _ reading: [LeafTest]) -> [[FactCase]]? {
    let numbers = points.points(for: facts, Set(reading))
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

  /// One row for each way in which all tests come out and each kind of silence, the first in the order of the columns.
  private func distinctRows(
    _ facts: [FactID], _ columns: [[FactCase]], _ reading: [LeafTest]
  ) -> [[FactCase]]? {
    let product = columns.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
    let crossing = reading.filter { $0.facts(in: pack).count > 1 }
    guard product > 0, product * max(1, crossing.count) < (scope == .every ? 2_000_000 : 4_000_000) else {
      return nil
    }
    let own = zip(facts, columns).map { classes(of: $1, $0, reading) }
    var seen: Set<[Int]> = []
    var rows: [[FactCase]] = []
    var chosen = [Int](repeating: 0, count: columns.count)
    for number in 0..<product {
      var rest = number
      for position in columns.indices {
        chosen[position] = rest % columns[position].count
        rest /= columns[position].count
      }
      var behaviour = columns.indices.map { own[$0][chosen[$0]] }
      for leaf in crossing {
        let truth = leaf.truth(
          { fact in
            let position = facts.firstIndex(of: fact) ?? 0
            return columns[position][chosen[position]].state
          }, pack, [])
        behaviour.append(Int(truth.rawValue))
      }
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
