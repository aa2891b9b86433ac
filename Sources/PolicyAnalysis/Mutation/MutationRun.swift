import DecisionDiagrams
import Dispatch
package import RuleEngine
package import RuleLanguage
package import Scenarios
package import Source
import Synchronization

/// Whether a pack's scenarios notice small mistakes in its rules.
package struct MutationRun: Sendable {
  /// What came of one mistake.
  package enum Fate: Equatable, Sendable {
    /// A scenario fails, by its number.
    case noticed(Int)
    /// No case whatever comes out differently.
    case equivalent
    /// No scenario notices.
    case survived
    /// No scenario notices, and only a case that takes a test by itself comes out differently: it may make no difference.
    case doubtful
  }

  /// The mistakes.
  package let mutants: [RuleMutant]
  /// What came of each.
  package let fates: [Fate]
  /// By scenario: whether it was written for a boundary rather than by hand.
  private let isBoundary: [Bool]

  /// Runs the scenarios, which all pass, against every mistake.
  ///
  /// Those written by hand come first: what another one notices, none of them does.
  /// Which scenarios a mistake can concern is found for all at once (`SuiteChanges`); only those are judged again.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  package init(_ pack: Pack, _ scenarios: [Scenario], today: CivilDate) throws(MissingParameters) {
    let mutants = pack.mutants
    let changes = try SuiteChanges(mutants, pack, scenarios, today: today)
    let reasons = try ReasonedScenarios(Program(pack), scenarios, today: today)
    let isBoundary = scenarios.map(\.isBoundary)
    let fates = Mutex<[Int: Fate]>([:])
    DispatchQueue.concurrentPerform(iterations: mutants.count) { index in
      let mutant = mutants[index]
      let changed = changes.scenarios[index]
      let concerned = changed + reasons.resting(on: mutant.touched(in: pack)).filter { !changed.contains($0) }
      let program = concerned.isEmpty ? nil : Program(mutant.applied(to: pack))
      let inOrder = concerned.filter { !isBoundary[$0] } + concerned.filter { isBoundary[$0] }
      let killer = inOrder.first { number in
        guard let result = try? program?.run(scenarios[number], today: today) else { return true }
        return !result.mismatches.isEmpty
      }
      let fate: Fate =
        if let killer {
          .noticed(killer)
        } else {
          changed.isEmpty || !changes.isExact[index] ? Self.fateUnnoticed(mutant, pack) : .survived
        }
      fates.withLock { $0[index] = fate }
    }
    self.mutants = mutants
    self.isBoundary = isBoundary
    let found = fates.withLock { $0 }
    self.fates = mutants.indices.map { found[$0] ?? .survived }
  }

  /// How many of the mistakes that make a difference are noticed; doubtful ones count as making one.
  package var score: (noticed: Int, of: Int) {
    let unnoticed = fates.count { $0 == .survived || $0 == .doubtful }
    let noticed = fates.count - unnoticed - fates.count { $0 == .equivalent }
    return (noticed, noticed + unnoticed)
  }

  /// How many of them the scenarios written by hand notice alone; nil where all are written by hand.
  package var handWrittenScore: (noticed: Int, of: Int)? {
    guard isBoundary.contains(true) else { return nil }
    let noticed = fates.count { if case .noticed(let number) = $0 { !isBoundary[number] } else { false } }
    return (noticed, score.of)
  }

  /// What a mistake is that no scenario notices: one that makes a difference, as far as that can be told.
  static func fateUnnoticed(_ mutant: RuleMutant, _ pack: Pack) -> Fate {
    do {
      let search = try MutantSearch(mutant, pack)
      var isDoubtful = false
      for proposition in mutant.touched(in: pack) {
        guard let witness = try search.witness(in: proposition) else { continue }
        if !witness.restsOnComparison { return .survived }
        isDoubtful = true
      }
      return isDoubtful ? .doubtful : .equivalent
    } catch {
      return .survived
    }
  }

  /// A smallest case in which a proposition is known and would come out otherwise with the mistake, and whether it is true there.
  static func difference(
    _ mutant: RuleMutant, _ pack: Pack, in proposition: Proposition
  ) throws -> (Witness, isTrue: Bool)? {
    try MutantSearch(mutant, pack).difference(in: proposition)
  }
}

extension RuleMutant {
  /// The propositions that the mistake changes directly.
  package func touched(in pack: Pack) -> [Proposition] {
    switch change {
    case .condition(let proposition, _), .period(let proposition, _): [proposition]
    case .places(let service): [.service(service)]
    case .tiers(let id, let tier): [.tier(id, tier), .tier(id, tier + 1)]
    case .parameter: pack.propositions
    }
  }
}

/// Scenarios that expect a tier to rest on a rule: a mistake may take the reason away and leave the tier.
private struct ReasonedScenarios {
  private var decisive: [(scenario: Int, propositions: Set<Proposition>)] = []

  init(_ program: Program, _ scenarios: [Scenario], today: CivilDate) throws(MissingParameters) {
    for (number, scenario) in scenarios.enumerated() where scenario.expectations.contains(where: \.isReason) {
      let evaluation = try program.run(scenario, today: today).evaluation
      var propositions: Set<Proposition> = []
      for id in program.pack.determinations.indices {
        let proof = evaluation.proof(of: .tier(id, evaluation.interval(id).lower))
        propositions.formUnion(proof.decisivePropositions)
      }
      decisive.append((number, propositions))
    }
  }

  /// The scenarios whose reasons rest on one of these.
  func resting(on touched: [Proposition]) -> [Int] {
    decisive.filter { !$0.propositions.isDisjoint(with: touched) }.map(\.scenario)
  }
}

extension Located<Expectation> {
  fileprivate var isReason: Bool { if case .because = value { true } else { false } }
}
