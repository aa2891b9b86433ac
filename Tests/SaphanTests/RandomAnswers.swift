import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// Random cases of any pack: exact and partial values, silences, several statements, questions not asked.
struct RandomAnswers {
  let pack: Pack
  var random: SplitMix64

  init(pack: Pack, seed: UInt64) {
    self.pack = pack
    random = SplitMix64(seed: seed)
  }

  /// A closed case; some have few answers, some nearly all.
  mutating func next() -> Answers {
    var answers = Answers(factCount: pack.facts.count, isClosed: true)
    let asked = 20 + random.below(80)
    for (index, fact) in pack.facts.enumerated() where random.below(100) < asked {
      let count = random.below(6) == 0 ? 2 : 1
      for _ in 0..<count { answers.statements[index].append(statement(on: fact)) }
    }
    return answers
  }

  /// A day between 2015 and 2024.
  mutating func day() -> CivilDate? { CivilDate(daysSinceEpoch: 16_436 + random.below(3_600)) }

  private mutating func statement(on fact: Fact) -> Statement {
    let basis = fact.bases[random.below(fact.bases.count)]
    if random.below(7) == 0 {
      return Statement(.silence(Silence.allCases[random.below(Silence.allCases.count)]), basis: basis)
    }
    return Statement(.value(value(of: fact)), basis: basis, by: random.below(4) == 0 ? "post-7" : nil)
  }

  private mutating func value(of fact: Fact) -> FactValue {
    switch fact.kind {
    case .yesNo, .choice:
      let bit = UInt64(1) << UInt64(random.below(fact.values.count))
      return .choice(possible: random.below(5) == 0 ? bit | (random.next() & fact.everyValue) : bit)
    case .set:
      let includes = random.next() & random.next() & fact.everyValue
      let others = fact.everyValue & ~includes
      return .set(includes: includes, excludes: random.below(3) == 0 ? random.next() & others : others)
    case .number(_, let range):
      let low = range.lowerBound.thousandths / 1000
      let high = min(range.upperBound.thousandths / 1000, random.below(2) == 0 ? 40 : 20_000)
      let number = Int(low) + random.below(Int(high - low) + 1)
      let more = random.below(4) == 0 ? min(Int(high), number + random.below(5)) : number
      return .number(low: FixedPoint(integer: number), high: FixedPoint(integer: more))
    }
  }
}
