import RuleEngine
import RuleLanguage
import Source

/// Random cases of a pack: values exact and partial, every silence, statements that differ, pending facts, days around its dates.
package struct RandomCase {
  package let pack: Pack
  package var random: SplitMix64

  package init(pack: Pack, random: SplitMix64) {
    self.pack = pack
    self.random = random
  }

  /// A case in which about this many facts in a hundred are pending, or not asked if it is closed.
  package mutating func answers(pending: Int, isClosed: Bool) -> Answers {
    var answers = Answers(factCount: pack.facts.count, isClosed: isClosed)
    for (id, fact) in pack.facts.enumerated() where !random.chance(pending) {
      answers.statements[id] = statements(on: fact)
    }
    return answers
  }

  /// The same case with some answers not yet given.
  package mutating func opened(_ answers: Answers) -> Answers {
    var open = answers
    open.isClosed = false
    let share = random.pick([10, 30, 60, 90])
    for id in pack.facts.indices where random.chance(share) { open.statements[id] = [] }
    return open
  }

  /// One way in which the case may go on: every answer given stays, and sometimes a fact stays pending.
  package mutating func completion(of answers: Answers) -> Answers {
    var complete = answers
    complete.isClosed = answers.isClosed || random.chance(80)
    for (id, fact) in pack.facts.enumerated() where answers.statements[id].isEmpty && !answers.isClosed {
      if random.chance(80) { complete.statements[id] = statements(on: fact) }
    }
    return complete
  }

  /// One to three statements, with values or without.
  package mutating func statements(on fact: Fact) -> [Statement] {
    let count = random.pick([1, 1, 1, 2, 3])
    return (0..<count).map { _ in
      let isSilent = random.chance(20)
      return Statement(
        isSilent ? .silence(random.pick(Silence.allCases)) : .value(value(of: fact)),
        basis: random.pick(fact.bases), by: random.chance(30) ? "police-\(random.number(1...3))" : nil)
    }
  }

  /// A value that a person might state, exact or not.
  private mutating func value(of fact: Fact) -> FactValue {
    switch fact.kind {
    case .yesNo, .choice:
      let exact = UInt64(1) << UInt64(random.number(0...fact.values.count - 1))
      return .choice(possible: random.chance(75) ? exact : exact | random.bits(of: fact.everyValue))
    case .set:
      let includes = random.bits(of: fact.everyValue) & random.next()
      let others = fact.everyValue & ~includes
      return .set(includes: includes, excludes: random.chance(60) ? others : random.bits(of: others))
    case .number(_, let range):
      let number = number(in: range)
      let other = random.chance(70) ? number : self.number(in: range)
      return .number(low: min(number, other), high: max(number, other))
    }
  }

  /// A number of the range, more often a small or a whole one.
  private mutating func number(in range: ClosedRange<FixedPoint>) -> FixedPoint {
    let low = Int(range.lowerBound.thousandths)
    let high = min(Int(range.upperBound.thousandths), random.chance(70) ? 10_000 : 1_000_000_000)
    return FixedPoint(thousandths: Int64(low + random.number(0...(high - low) / 500) * 500))
  }

  /// A day on, just before or just after one that the pack names, or any day around them.
  package mutating func date() -> CivilDate {
    let named = random.chance(70) ? pack.dates : []
    let anchor = named.isEmpty ? 15_500 + random.number(0...4000) : random.pick(named).daysSinceEpoch
    return CivilDate(daysSinceEpoch: anchor + random.number(-1...1)) ?? pack.dates[0]
  }
}

extension Pack {
  /// The days named by rules, tiers, help and parameters.
  fileprivate var dates: [CivilDate] {
    var periods = rules.map(\.period) + needs.map(\.period) + safeguards.map(\.period)
    periods += determinations.flatMap(\.tiers).map(\.period)
    periods += services.map(\.period) + services.flatMap(\.closures).map(\.period)
    periods += parameters.flatMap(\.values).map(\.period)
    return periods.flatMap { [$0.from, $0.until] }.compactMap { $0 }.filter { $0.year > 2010 }
  }
}

extension Pack {
  /// Everything that can be true, false or unknown of a case, also what has no condition of its own.
  package var everyProposition: [Proposition] {
    var all = facts.indices.map(Proposition.gate) + rules.indices.map(Proposition.rule)
    all += impossible.indices.map(Proposition.impossible)
    for (id, determination) in determinations.enumerated() {
      all += determination.tiers.indices.map { .tier(id, $0) }
    }
    for (id, classification) in classifications.enumerated() {
      all += classification.categories.indices.map { .category(id, $0) }
    }
    all += needs.indices.map(Proposition.need) + safeguards.indices.map(Proposition.safeguard)
    return all + services.indices.map(Proposition.service)
  }
}
