import EngineSupport
import RuleEngine
import RuleLanguage
import Source

/// Open cases drawn so that each tier of the first determination is the final one of as many.
///
/// A case is drawn complete, so that its final tier is known, and then has some of its answers taken away.
struct TierSample {
  /// An open case, and one way in which it went on.
  struct Case {
    let open: Answers
    let complete: Answers
    let outcome: Evaluation
  }

  /// How many cases were drawn for each tier.
  private(set) var counts = [0, 0, 0, 0]
  private let seed: UInt64
  private let perTier: Int

  init(seed: UInt64, perTier: Int) {
    self.seed = seed
    self.perTier = perTier
  }

  /// Draws the cases, from as many packs as that takes but not from more than 200.
  mutating func forEachCase(_ body: (inout CaseSource, Case) throws -> Void) throws {
    for number in 0..<200 as Range<UInt64> where counts.contains(where: { $0 < perTier }) {
      var source = try CaseSource(seed: 1_000_000 + seed * 200 + number)
      var drawn = [0, 0, 0, 0]
      for attempt in 1...30 {
        // A pack may have nothing more to offer.
        if attempt > 6, drawn.allSatisfy({ $0 < attempt / 6 }) { break }
        guard let (complete, outcome) = try source.completeCase() else { continue }
        let tier = outcome.interval(0).lower
        guard counts[tier] < perTier, drawn[tier] < 16 else { continue }
        counts[tier] += 1
        drawn[tier] += 1
        try body(&source, Case(open: source.cases.opened(complete), complete: complete, outcome: outcome))
      }
    }
  }
}

/// A random pack, ready to draw cases from.
struct CaseSource: CustomStringConvertible {
  let program: Program
  let propositions: [Proposition]
  let date: CivilDate
  let description: String
  fileprivate var cases: RandomCase

  init(seed: UInt64) throws {
    let text = RandomPack(seed: seed).text
    program = Program(try Pack(rules: text))
    propositions = program.pack.everyProposition
    cases = RandomCase(pack: program.pack, random: SplitMix64(seed: seed))
    date = cases.date()
    description = "seed \(seed) on \(date)\n\(text)"
  }

  /// A closed case, unless it came out as one that cannot be.
  fileprivate mutating func completeCase() throws -> (Answers, Evaluation)? {
    try possible(cases.answers(pending: 20, isClosed: true))
  }

  /// One way in which an open case may go on, if ten tries find one that can be.
  mutating func completion(of answers: Answers) throws -> (Answers, Evaluation)? {
    for _ in 0..<10 {
      if let found = try possible(cases.completion(of: answers)) { return found }
    }
    return nil
  }

  /// The case evaluated, unless something is certain that cannot be.
  private func possible(_ answers: Answers) throws -> (Answers, Evaluation)? {
    let evaluation = try program.evaluate(answers, asOf: date)
    let isImpossible = program.pack.impossible.indices.contains {
      evaluation.truth(.impossible($0)) == .isTrue
    }
    return isImpossible ? nil : (answers, evaluation)
  }
}
