import CaseFormat
public import RuleEngine
import RuleLanguage
public import Source

/// Random cases drawn evenly over the tiers of a determination: variants of known cases, with every kind of answer.
///
/// The same seed gives the same cases.
public struct RandomCases {
  private let program: Program
  private let asOf: CivilDate
  /// Known cases by the tier that they are announced as.
  private var starts: [[Answers]]
  private var random: SplitMix64

  /// Variants of `known` cases under a program on a date.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(
    program: Program, asOf: CivilDate, known: [Answers], seed: UInt64
  ) throws(MissingParameters) {
    self.program = program
    self.asOf = asOf
    random = SplitMix64(seed: seed)
    let tierCount = program.pack.determinations.first?.tiers.count ?? 1
    starts = Array(repeating: [], count: tierCount)
    for answers in known { starts[try Self.tier(answers, program, asOf)].append(answers) }
  }

  /// A case of a tier; nil if none was found in a hundred tries.
  public mutating func next(tier: Int) throws(MissingParameters) -> Answers? {
    let near = starts[tier].isEmpty ? starts.flatMap(\.self) : starts[tier]
    guard !near.isEmpty else { return nil }
    for _ in 0..<100 {
      let answers = vary(random.pick(near))
      if try Self.tier(answers, program, asOf) == tier { return answers }
    }
    return nil
  }

  private static func tier(
    _ answers: Answers, _ program: Program, _ asOf: CivilDate
  ) throws(MissingParameters) -> Int {
    guard !program.pack.determinations.isEmpty else { return 0 }
    return try program.evaluate(answers.closed(), asOf: asOf).interval(0).announced
  }

  /// The answers with some facts answered anew: few in most cases, many in some.
  private mutating func vary(_ answers: Answers) -> Answers {
    var copy = answers
    copy.isClosed = false
    for _ in 0..<(random.chance(20) ? random.below(60) : random.below(12)) {
      let fact = random.below(program.pack.facts.count)
      copy.statements[fact] = statements(program.pack.facts[fact])
    }
    return copy
  }

  /// One statement, several, or none.
  private mutating func statements(_ fact: Fact) -> [Statement] {
    switch random.below(10) {
    case 0: return []
    case 1: return (0..<random.number(2...3)).map { _ in statement(fact) }
    default: return [statement(fact)]
    }
  }

  private mutating func statement(_ fact: Fact) -> Statement {
    let basis = random.pick(fact.bases)
    let by: String? = random.chance(30) ? random.pick(["agency-a", "agency-b"]) : nil
    let silences: [Silence] = [.doesNotKnow, .declined, .notSafeToAsk]
    if random.chance(20) { return Statement(.silence(random.pick(silences)), basis: basis, by: by) }
    return Statement(.value(value(fact)), basis: basis, by: by)
  }

  /// A value, exact or known in part.
  private mutating func value(_ fact: Fact) -> FactValue {
    switch fact.kind {
    case .yesNo: return random.chance(50) ? .yes : .no
    case .choice:
      let one = UInt64(1) << UInt64(random.below(fact.values.count))
      let other = random.chance(20) ? UInt64(1) << UInt64(random.below(fact.values.count)) : 0
      return .choice(possible: one | other)
    case .set:
      let includes = random.chance(60) ? random.next() & random.next() & fact.everyValue : 0
      let rest = fact.everyValue & ~includes
      let excludes = random.chance(70) ? rest : random.next() & rest
      // What neither includes nor excludes anything says nothing.
      return .set(includes: includes, excludes: includes | excludes == 0 ? rest : excludes)
    case .number(_, let range):
      let low = number(range)
      let high = random.chance(20) ? number(range) : low
      return .number(low: min(low, high), high: max(low, high))
    }
  }

  /// A whole number of a range, mostly a small one: limits of rules lie there.
  private mutating func number(_ range: ClosedRange<FixedPoint>) -> FixedPoint {
    let low = Int(range.lowerBound.thousandths / 1000)
    let high = Int(range.upperBound.thousandths / 1000)
    let top = random.chance(80) ? min(high, low + 40) : high
    return FixedPoint(integer: random.number(low...max(low, top)))
  }
}
