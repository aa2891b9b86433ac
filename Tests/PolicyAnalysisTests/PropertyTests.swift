import CaseFormat
import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What is proven of random packs, no random case refutes; what is refuted, the engine refutes too.
struct PropertyTests {
  @Test(arguments: 0..<10)
  func verdictsHoldOfRandomCases(block: Int) throws {
    for seed in UInt64(block)...UInt64(block) {
      let text = RandomPack(seed: seed, isSmall: true).text
      var pack = try Pack(rules: text)
      var random = SplitMix64(seed: seed)
      pack.properties = properties(of: pack, &random)
      let prover = try PropertyProver(pack, today: CivilDate(year: 2019, month: 5, day: 5)!)
      for result in prover.results() {
        let claim = pack.properties[result.property].claim
        var trial = PropertyTrial(pack: pack, claim: claim, seed: seed)
        switch result.verdict {
        case .proven(let proof):
          if case .possible = claim { #expect(proof == .shown) }
          #expect(try trial.refutation() == nil, "seed \(seed): \(claim)\n\(text)")
        case .refuted(let witness, let after):
          if let witness { #expect(try trial.refutes(witness, after), "seed \(seed): \(claim)\n\(text)") }
        case .undecided: break
        }
      }
    }
  }

  /// A property of each kind, about whatever the pack has.
  private func properties(of pack: Pack, _ random: inout SplitMix64) -> [Property] {
    let span = pack.facts[0].entry.span
    let condition = { (rule: Int) in Condition(.rule(rule), at: span) }
    let fact = random.below(pack.facts.count)
    let rules = [random.below(pack.rules.count), random.below(pack.rules.count)]
    let claims: [Property.Claim] = [
      .invariant(0, under: [fact]), .invariant(1, under: [random.below(pack.facts.count)]),
      .neverLowers(0, fact: fact, to: pack.facts[fact].usual, when: nil),
      .neverLowers(1, fact: fact, to: pack.facts[fact].usual, when: condition(rules[0])),
      .furtherStatement(0), .implies(premise: condition(rules[0]), conclusion: condition(rules[1])),
      .possible(condition(rules[0])), .possible(Condition(.not(condition(rules[1])), at: span)),
      .notFinal(0, tier: 0, whileRules: [rules[0]], whileFacts: [fact]),
    ]
    return claims.enumerated().map { number, claim in
      Property(
        entry: Entry(id: "p\(number)", title: "", span: span, citations: [], note: nil, formerly: []),
        claim: claim)
    }
  }
}

/// One claim tried on cases.
private struct PropertyTrial {
  let program: Program
  let claim: Property.Claim
  var cases: RandomCase

  init(pack: Pack, claim: Property.Claim, seed: UInt64) {
    program = Program(pack)
    self.claim = claim
    cases = RandomCase(pack: pack, random: SplitMix64(seed: seed))
  }

  /// A random case that refutes the claim, and the case after the change.
  mutating func refutation() throws -> (Witness, Witness?)? {
    for _ in 0..<60 {
      let answers = cases.answers(pending: 30, isClosed: cases.random.chance(50))
      let date = cases.date()
      let witness = Witness(answers: answers, date: date, restsOnComparison: false)
      var after: Witness?
      if let changed = change(answers) {
        after = Witness(answers: changed, date: date, restsOnComparison: false)
      }
      if try isPossible(witness), try after.map(isPossible) ?? true, try refutes(witness, after) {
        return (witness, after)
      }
    }
    return nil
  }

  /// The answers after the change of which the claim speaks.
  private mutating func change(_ answers: Answers) -> Answers? {
    var changed = answers
    switch claim {
    case .invariant(_, let facts):
      for fact in facts { changed.statements[fact] = cases.statements(on: cases.pack.facts[fact]) }
    case .neverLowers(_, let fact, let value, _):
      changed.statements[fact] = [Statement(.value(value), basis: cases.pack.facts[fact].defaultBasis)]
    case .furtherStatement:
      let fact = cases.random.below(cases.pack.facts.count)
      guard answers.statements[fact].contains(where: { $0.value != nil }) else { return nil }
      changed.statements[fact] += cases.statements(on: cases.pack.facts[fact])
    default: return nil
    }
    return changed
  }

  func isPossible(_ witness: Witness) throws -> Bool {
    let evaluation = try program.evaluate(witness.answers, asOf: witness.date)
    return !program.pack.impossible.indices.contains { evaluation.truth(.impossible($0)) == .isTrue }
  }

  /// Whether a case, or a case and the one after it, contradicts the claim.
  func refutes(_ witness: Witness, _ after: Witness?) throws -> Bool {
    let evaluation = try program.evaluate(witness.answers, asOf: witness.date)
    let later = try after.map { try program.evaluate($0.answers, asOf: $0.date) }
    switch claim {
    case .invariant(let id, _): return later.map { $0.interval(id) != evaluation.interval(id) } ?? false
    case .neverLowers(let id, _, _, let when):
      if let when, truth(when, evaluation) != .isTrue { return false }
      return later.map { $0.interval(id).lower < evaluation.interval(id).lower } ?? false
    case .furtherStatement(let id):
      return later.map { $0.interval(id).lower < evaluation.interval(id).lower } ?? false
    case .implies(let premise, let conclusion):
      return truth(premise, evaluation) == .isTrue && truth(conclusion, evaluation) != .isTrue
    case .notFinal(let id, let tier, let rules, let facts):
      let interval = evaluation.interval(id)
      let isOpen =
        rules.contains { evaluation.truth(.rule($0)) == .unknown }
        || facts.contains {
          evaluation.state(of: $0).standing != .valued && evaluation.truth(.gate($0)) != .isFalse
        }
      return isOpen && interval.isFinal && interval.lower == tier
    case .possible, .usual, .served: return false
    }
  }

  private func truth(_ condition: Condition, _ evaluation: Evaluation) -> Truth {
    switch condition.kind {
    case .rule(let rule): evaluation.truth(.rule(rule))
    case .not(let part): !truth(part, evaluation)
    default: .unknown
    }
  }
}
