import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// Random changes to the answers of a case.
struct CaseVariants {
  let pack: Pack
  var random: SplitMix64

  /// One of the fact's exact values.
  mutating func value(of fact: Fact) -> FactValue {
    switch fact.kind {
    case .yesNo, .choice: return .choice(possible: 1 << UInt64(random.below(fact.values.count)))
    case .set:
      let includes = random.below(3) == 0 ? random.next() & random.next() & fact.everyValue : 0
      return .set(includes: includes, excludes: fact.everyValue & ~includes)
    case .number(_, let range):
      let low = Int(range.lowerBound.thousandths / 1000)
      let high = min(Int(range.upperBound.thousandths / 1000), 40)
      let number = FixedPoint(integer: low + random.below(max(1, high - low)))
      return .number(low: number, high: number)
    }
  }

  /// The answers with `count` facts answered anew, silently or with a value.
  mutating func varied(_ answers: Answers, _ count: Int) -> Answers {
    var copy = answers
    for _ in 0..<count {
      let fact = random.below(pack.facts.count)
      let entry = pack.facts[fact]
      switch random.below(6) {
      case 0: copy.statements[fact] = []
      case 1: copy.statements[fact] = [Statement(.silence(.declined), basis: entry.defaultBasis)]
      default: copy.statements[fact] = [Statement(.value(value(of: entry)), basis: entry.defaultBasis)]
      }
    }
    return copy
  }

  /// The usual answers to everything.
  var usual: Answers {
    var answers = Answers(factCount: pack.facts.count)
    for (index, fact) in pack.facts.enumerated() {
      answers.statements[index] = [Statement(.value(fact.usual), basis: fact.defaultBasis)]
    }
    return answers
  }
}
