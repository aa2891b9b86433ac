public import RuleEngine
import RuleLanguage
public import Source

/// How the next question is chosen among those that may come next: the one most likely to change what is open, at the lowest sensitivity.
///
/// A question's power is estimated by random completions. Each of 64 gives every pending fact a value from the base rates that the pack
/// states; then one fact at a time is given another value, and the cases are counted in which a determination, need, safeguard or service
/// comes out otherwise. Sampling only orders questions: whether one is asked at all is decided exactly.
///
/// The numbers are drawn once, from a fixed seed, and everything is counted in whole numbers, so that the same answers give the same question
/// on every machine.
public struct QuestionOrder: Sendable {
  private let batch: BatchProgram?
  private let draws: [Draws]
  private let outcomes: Outcomes

  /// The completions of one fact.
  private struct Draws: Sendable {
    /// A value for each of 64 completions.
    let values: FactWords
    /// Another value for each.
    let others: FactWords
    /// How often two values drawn for the fact differ, in ten thousand.
    let variety: Int
  }

  /// The propositions that are looked at.
  private struct Outcomes: Sendable {
    /// The tiers of each determination but the lowest, the highest first.
    var tiers: [[BatchProgram.Planes]] = []
    /// Needs, safeguards and services.
    var others: [BatchProgram.Planes] = []
  }

  /// The least sensitive first, then by id: for packs and dates on which nothing can be evaluated, and for tests.
  public static let plain = QuestionOrder()

  private init() {
    batch = nil
    draws = []
    outcomes = Outcomes()
  }

  /// The order for interviews under a program on a date.
  ///
  /// - Throws: `MissingParameters` as `Program.evaluate` does.
  public init(_ program: Program, asOf: CivilDate) throws(MissingParameters) {
    let pack = program.pack
    let tiers = pack.determinations.enumerated().map { id, determination in
      determination.tiers.indices.dropFirst().reversed().map { Proposition.tier(id, $0) }
    }
    let others =
      pack.needs.indices.map { Proposition.need($0) } + pack.safeguards.indices.map { .safeguard($0) }
      + pack.services.indices.map { .service($0) }
    let batch = try BatchProgram(program, asOf: asOf, isClosed: true, wanted: tiers.flatMap(\.self) + others)
    self.batch = batch
    outcomes = Outcomes(
      tiers: tiers.map { $0.map(batch.planes(of:)) }, others: others.map(batch.planes(of:)))
    var random = SplitMix64(seed: 0x5A50_4841_4E00_0001)
    var lanes = Batch(batch, lanes: 128)
    var draws: [Draws] = []
    for (index, fact) in pack.facts.enumerated() {
      let rates = BaseRates(fact)
      for lane in 0..<64 {
        let value = rates.draw(fact, &random)
        lanes.set(index, in: lane, to: value)
        lanes.set(index, in: 64 + lane, to: rates.draw(fact, otherThan: value, &random))
      }
      draws.append(
        Draws(
          values: lanes.words(of: index, word: 0), others: lanes.words(of: index, word: 1),
          variety: rates.variety))
    }
    self.draws = draws
  }

  /// The question to ask first; nil where there is none.
  ///
  /// Linear in the size of the program times the number of candidates.
  func first(of candidates: [FactID], _ evaluation: Evaluation) -> FactID? {
    let facts = evaluation.program.pack.facts
    guard candidates.count > 1, let batch else {
      return candidates.min { (facts[$0].sensitivity, $0) < (facts[$1].sensitivity, $1) }
    }
    let powers = powers(of: candidates, evaluation, batch)
    let best = candidates.indices.min { left, right in
      let (first, second) = (facts[candidates[left]], facts[candidates[right]])
      // Power over cost, without dividing: a level of sensitivity counts as another question.
      let weighed = (
        powers[left] * (1 + second.sensitivity), powers[right] * (1 + first.sensitivity)
      )
      return (-weighed.0, first.sensitivity, candidates[left])
        < (-weighed.1, second.sensitivity, candidates[right])
    }
    return best.map { candidates[$0] }
  }

  /// How much each candidate can change, in no unit.
  private func powers(of candidates: [FactID], _ evaluation: Evaluation, _ batch: BatchProgram) -> [Int] {
    var lanes = Batch(batch, lanes: 64 * (candidates.count + 1))
    lanes.start(with: evaluation.answers.closed())
    for fact in draws.indices where evaluation.isPending(fact) {
      lanes.set(fact, word: 0, to: draws[fact].values)
    }
    lanes.repeatFirstWord()
    for (index, fact) in candidates.enumerated() {
      lanes.set(fact, word: index + 1, to: draws[fact].others)
    }
    lanes.run()
    return candidates.indices.map { index in
      changes(in: index + 1, lanes) * draws[candidates[index]].variety
    }
  }

  /// How much comes out otherwise in a word of cases than in the first one; each tier that a determination moves by counts more than
  /// all the rest.
  private func changes(in word: Int, _ lanes: borrowing Batch) -> Int {
    var sum = 0
    for tiers in outcomes.tiers {
      var (before, after) = (UInt64(0), UInt64(0))
      for tier in tiers {
        before |= lanes.word(0, of: tier.isTrue)
        after |= lanes.word(word, of: tier.isTrue)
        sum += (before ^ after).nonzeroBitCount * Self.weightOfTier
      }
    }
    for other in outcomes.others {
      sum += (lanes.word(0, of: other.isTrue) ^ lanes.word(word, of: other.isTrue)).nonzeroBitCount
    }
    return sum
  }

  private static let weightOfTier = 64
}
