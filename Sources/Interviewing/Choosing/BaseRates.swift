import RuleLanguage
import Source

/// Values of one fact with how often each occurs, out of a whole.
struct BaseRates: Sendable {
  /// A value and its share.
  struct Share: Hashable, Sendable {
    let value: FactValue
    let weight: Int
  }

  /// The values of a yes_no, choice or number; of a set, nothing else than each member by itself.
  let shares: [Share]

  /// The share of the usual value where a fact states no rates; the others have the rest in equal parts.
  static let usualPercent = 80
  /// How many different numbers stand for a range.
  private static let numbersDrawn = 12

  /// The rates that a fact states, or those of the usual value and the others.
  init(_ fact: Fact) {
    if fact.kind == .set {
      shares = Self.members(fact)
      return
    }
    let stated = fact.baseRates.map { Share(value: $0.value, weight: $0.percent * 100) }
    let rest = 10_000 - stated.reduce(0) { $0 + $1.weight }
    guard stated.isEmpty else {
      shares = stated + (rest > 0 ? [Share(value: fact.usual, weight: rest)] : [])
      return
    }
    let others = Self.values(fact).filter { $0 != fact.usual }
    let usual = others.isEmpty ? 10_000 : Self.usualPercent * 100
    shares =
      [Share(value: fact.usual, weight: usual)]
      + others.map { Share(value: $0, weight: (10_000 - usual) / others.count) }
  }

  /// A value, by the numbers of a generator.
  func draw(_ fact: Fact, _ random: inout SplitMix64) -> FactValue {
    guard fact.kind == .set else { return shares.isEmpty ? fact.usual : pick(&random, except: nil) }
    var includes: UInt64 = 0
    for share in shares where random.below(10_000) < share.weight {
      if case .set(let member, _) = share.value { includes |= member }
    }
    return .set(includes: includes, excludes: fact.everyValue & ~includes)
  }

  /// Another value than this one, by the same rates; of a set, with one member changed.
  func draw(_ fact: Fact, otherThan value: FactValue, _ random: inout SplitMix64) -> FactValue {
    guard case .set(let includes, _) = value else { return pick(&random, except: value) }
    guard !shares.isEmpty, case .set(let member, _) = shares[random.below(shares.count)].value else {
      return value
    }
    let changed = includes ^ member
    return .set(includes: changed, excludes: fact.everyValue & ~changed)
  }

  /// How often two draws differ, in ten thousand.
  var variety: Int {
    let isSet = shares.contains { if case .set = $0.value { true } else { false } }
    if isSet { return min(10_000, shares.reduce(0) { $0 + 2 * $1.weight * (10_000 - $1.weight) / 10_000 }) }
    return 10_000 - shares.reduce(0) { $0 + $1.weight * $1.weight / 10_000 }
  }

  private func pick(_ random: inout SplitMix64, except value: FactValue?) -> FactValue {
    let possible = shares.filter { $0.value != value }
    var rest = random.below(possible.reduce(0) { $0 + $1.weight })
    for share in possible {
      if rest < share.weight { return share.value }
      rest -= share.weight
    }
    return possible.first?.value ?? shares[0].value
  }

  /// Each member of a set with its own rate: what is stated, else usual or not.
  private static func members(_ fact: Fact) -> [Share] {
    guard case .set(let usual, _) = fact.usual else { return [] }
    return fact.values.indices.map { index in
      let bit = UInt64(1) << UInt64(index)
      let stated = fact.baseRates.first {
        if case .set(let includes, _) = $0.value { includes == bit } else { false }
      }
      let assumed = usual & bit != 0 ? usualPercent : 10
      return Share(
        value: .set(includes: bit, excludes: 0), weight: (stated?.percent ?? assumed) * 100)
    }
  }

  /// Every exact value of a fact; of a number some, spread over its range.
  private static func values(_ fact: Fact) -> [FactValue] {
    switch fact.kind {
    case .yesNo, .choice: return fact.values.indices.map { .choice(possible: 1 << UInt64($0)) }
    case .set: return []
    case .number(_, let range):
      let (low, high) = (range.lowerBound.thousandths, range.upperBound.thousandths)
      let step = max(1000, (high - low) / Int64(numbersDrawn) / 1000 * 1000)
      return stride(from: low, through: high, by: Int64.Stride(step)).map {
        let number = FixedPoint(thousandths: $0)
        return .number(low: number, high: number)
      }
    }
  }
}
