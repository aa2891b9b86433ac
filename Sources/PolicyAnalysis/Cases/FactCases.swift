import CaseFormat
import RuleEngine
package import RuleLanguage
import Source

/// The ways in which facts may be known, as far as tests tell them apart.
struct FactCases {
  let pack: Pack
  let scope: CaseSpace.Scope
  /// Facts of which it matters whether they are known.
  let watched: Set<FactID>
  let tests: Set<LeafTest>
  /// The parameters on each day.
  let parameters: [[FixedPoint?]]
  let points: NumberPoints
  /// How many cases one variable may have.
  static let limit = 4000

  /// Cases of a yes_no, a choice, or a number that is compared with no other.
  func cases(of fact: FactID, _ reading: [LeafTest]) throws(BoundReachedInFact) -> [FactCase] {
    var found = exact(fact, reading)
    if scope > .answered { found.insert(silent(fact), at: 0) }
    if scope == .every || (scope > .answered && watched.contains(fact)) {
      found += try partial(fact, reading, besides: found)
    }
    if scope >= .open { found.append(pending(fact)) }
    if scope == .every { found += try several(fact, reading, besides: found) }
    return found
  }

  /// One case for each exact value: of numbers, one for each interval that the tests tell apart.
  func exact(_ fact: FactID, _ reading: [LeafTest]) -> [FactCase] {
    let entry = pack.facts[fact]
    if case .number = entry.kind {
      let numbers = points.points(for: [fact], Set(reading))[fact] ?? []
      let cases = numbers.map { valued(fact, .number($0, $0), .exact) }
      return distinct(cases, fact, reading, besides: []).sorted { low($0) < low($1) }
    }
    return entry.shownOrder.map { valued(fact, .choice(possible: 1 << UInt64($0)), .exact) }
  }

  /// Values that are only partly known and behave like no exact one.
  private func partial(
    _ fact: FactID, _ reading: [LeafTest], besides known: [FactCase]
  ) throws(BoundReachedInFact) -> [FactCase] {
    distinct(
      try partialValues(fact, reading).map { valued(fact, $0, .partial) }, fact, reading, besides: known)
  }

  /// Ranges and alternatives from which every partly known value can be told.
  func partialValues(_ fact: FactID, _ reading: [LeafTest]) throws(BoundReachedInFact) -> [FactValue] {
    let entry = pack.facts[fact]
    if case .number = entry.kind {
      let numbers = (points.points(for: [fact], Set(reading))[fact] ?? []).sorted()
      guard numbers.count * numbers.count / 2 < 20 * Self.limit else { throw BoundReachedInFact(fact: fact) }
      return numbers.indices.flatMap { low in
        (low + 1..<max(low + 1, numbers.count)).map { .number(numbers[low], numbers[$0]) }
      }
    }
    let groups = likeValues(entry, fact, reading)
    guard groups.count <= 11 else { throw BoundReachedInFact(fact: fact) }
    let subsets = (1..<(1 << groups.count)).map { subset in
      groups.indices.reduce(UInt64(0)) { subset >> $1 & 1 == 1 ? $0 | groups[$1] : $0 }
    }
    return subsets.filter { $0.nonzeroBitCount > 1 }.sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    .map { .choice(possible: $0) }
  }

  /// The values that no test tells apart, as masks.
  private func likeValues(_ entry: Fact, _ fact: FactID, _ reading: [LeafTest]) -> [UInt64] {
    var groups = [entry.everyValue]
    for leaf in reading {
      var masks: [UInt64] = []
      switch leaf.test.kind {
      case .isOneOf(_, let mask): masks = [mask]
      case .same: masks = entry.values.indices.map { 1 << UInt64($0) }
      default: break
      }
      for mask in masks { groups = groups.flatMap { [$0 & mask, $0 & ~mask] }.filter { $0 != 0 } }
    }
    return groups
  }

  /// Statements that differ and amount to something that no single one does.
  private func several(
    _ fact: FactID, _ reading: [LeafTest], besides known: [FactCase]
  ) throws(BoundReachedInFact) -> [FactCase] {
    let single = known.filter { $0.kind == .exact || $0.kind == .partial }
    // Each two are joined at least once.
    guard single.count < Self.limit / 2 else { throw BoundReachedInFact(fact: fact) }
    var vectors = Set(known.map { vector($0, fact, reading) })
    var found: [FactCase] = []
    var fresh = single
    while !fresh.isEmpty {
      var next: [FactCase] = []
      for first in fresh {
        for second in single {
          let statements = first.statements + second.statements
          let state = FactState(statements, of: pack.facts[fact], isClosed: true)
          let joined = FactCase(kind: .several, statements: statements, state: state)
          if vectors.insert(vector(joined, fact, reading)).inserted { next.append(joined) }
          if found.count + next.count > Self.limit { throw BoundReachedInFact(fact: fact) }
        }
      }
      found += next
      fresh = next
      if found.count > Self.limit { throw BoundReachedInFact(fact: fact) }
    }
    return found
  }

  func valued(_ fact: FactID, _ value: FactValue, _ kind: FactCase.Kind) -> FactCase {
    let statements = [Statement(.value(value), basis: pack.facts[fact].defaultBasis)]
    let state = FactState(statements, of: pack.facts[fact], isClosed: true)
    return FactCase(kind: kind, statements: statements, state: state)
  }

  /// Closed without a value: not asked, or where facts may be pending, not known.
  func silent(_ fact: FactID) -> FactCase {
    let entry = pack.facts[fact]
    let statements = scope >= .open ? [Statement(.silence(.doesNotKnow), basis: entry.defaultBasis)] : []
    return FactCase(
      kind: .silent, statements: statements, state: FactState(statements, of: entry, isClosed: true))
  }

  func pending(_ fact: FactID) -> FactCase {
    FactCase(kind: .pending, statements: [], state: FactState([], of: pack.facts[fact], isClosed: false))
  }

  /// The cases that behave like none before them.
  private func distinct(
    _ cases: [FactCase], _ fact: FactID, _ reading: [LeafTest], besides known: [FactCase]
  ) -> [FactCase] {
    var vectors = Set(known.filter { $0.kind != .silent }.map { vector($0, fact, reading) })
    return cases.filter { vectors.insert(vector($0, fact, reading)).inserted }
  }

  /// What every test says on every day; and the values themselves, where a test compares them with another fact's.
  private func vector(_ fact: FactCase, _ id: FactID, _ reading: [LeafTest]) -> Behaviour {
    let own = reading.filter { $0.facts(in: pack).allSatisfy { $0 == id } }
    return Behaviour(
      truths: own.flatMap { leaf in parameters.map { leaf.truth({ _ in fact.state }, pack, $0) } },
      values: own.count < reading.count && !pack.facts[id].isNumber ? fact.state.alternatives : [])
  }

  private struct Behaviour: Hashable {
    let truths: [Truth]
    let values: [FactValue]
  }

  private func low(_ fact: FactCase) -> FixedPoint {
    if case .number(let low, _) = fact.state.alternatives[0] { low } else { FixedPoint(integer: 0) }
  }
}

extension Fact {
  /// Whether its answers are numbers.
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
}

extension FactValue {
  /// A range of thousandths.
  static func number(_ low: Int64, _ high: Int64) -> FactValue {
    .number(low: FixedPoint(thousandths: low), high: FixedPoint(thousandths: high))
  }
}

/// One fact can be known in too many ways for an exact answer.
package struct BoundReachedInFact: Error, Hashable, Sendable {
  /// The fact.
  package let fact: FactID
}
