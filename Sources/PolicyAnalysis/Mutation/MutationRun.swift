import DecisionDiagrams
import Dispatch
import RuleEngine
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

  /// Runs the scenarios, which all pass, against every mistake.
  package init(_ pack: Pack, _ scenarios: [Scenario], today: CivilDate) {
    let mutants = pack.mutants
    let fates = Mutex<[Int: Fate]>([:])
    let killers = Mutex<[Int32: [Int]]>([:])
    DispatchQueue.concurrentPerform(iterations: mutants.count) { index in
      let mutant = mutants[index]
      let program = Program(mutant.applied(to: pack))
      // What noticed a mistake nearby is likely to notice this one.
      let key = mutant.span.file &* 1000 &+ mutant.span.start / 400
      let likely = killers.withLock { $0[key] ?? [] }
      let order = likely + scenarios.indices.filter { !likely.contains($0) }
      let killer = order.first { number in
        guard let result = try? program.run(scenarios[number], today: today) else { return true }
        return !result.mismatches.isEmpty
      }
      if let killer {
        killers.withLock { $0[key] = Array(([killer] + ($0[key] ?? []).filter { $0 != killer }).prefix(6)) }
      }
      let fate = killer.map { .noticed($0) } ?? Self.fateUnnoticed(mutant, pack)
      fates.withLock { $0[index] = fate }
    }
    self.mutants = mutants
    let found = fates.withLock { $0 }
    self.fates = mutants.indices.map { found[$0] ?? .survived }
  }

  /// How many of the mistakes that make a difference are noticed; doubtful ones count as making one.
  package var score: (noticed: Int, of: Int) {
    let unnoticed = fates.count { $0 == .survived || $0 == .doubtful }
    let noticed = fates.count - unnoticed - fates.count { $0 == .equivalent }
    return (noticed, noticed + unnoticed)
  }

  /// A case that the engine judges differently with the mistake, where the one found takes tests by themselves.
  private static func real(
    beside found: Witness, _ old: Program, _ new: Program, _ space: CaseSpace, _ proposition: Proposition
  ) -> Witness? {
    let roots = { (program: Program) in [program.roots[proposition]].compactMap(\.self) }
    let inexact = space.inexact(below: roots(old), of: old)
      .joined(with: space.inexact(below: roots(new), of: new))
    return space.realCase(beside: found, inexact) { witness in
      guard let then = try? old.evaluate(witness.answers, asOf: witness.date),
        let now = try? new.evaluate(witness.answers, asOf: witness.date)
      else { return false }
      let isImpossible = old.pack.impossible.indices.contains { now.truth(.impossible($0)) == .isTrue }
      return !isImpossible && then.truth(proposition) != now.truth(proposition)
    }
  }

  /// What a mistake is that no scenario notices: one that makes a difference, as far as that can be told.
  static func fateUnnoticed(_ mutant: RuleMutant, _ pack: Pack) -> Fate {
    guard let found = try? difference(mutant, pack) else { return .survived }
    guard let witness = found.witness else { return .equivalent }
    return witness.restsOnComparison ? .doubtful : .survived
  }

  /// A case after an interview, on any date, that comes out differently with the mistake; none if there is none.
  static func difference(_ mutant: RuleMutant, _ pack: Pack) throws -> (
    witness: Witness?, proposition: Proposition?
  ) {
    let (old, new) = (Program(pack), Program(mutant.applied(to: pack)))
    let space = try CaseSpace(pack, [old, new], scope: .closed)
    let today = space.days[space.days.count - 1]
    for proposition in mutant.touched(in: pack) {
      var search = CaseSearch(old, space, today: today)
      var encoder = CaseEncoder<ClauseBuilder>(new, space)
      let before = try search.truths(proposition)
      let after = try encoder.truths(of: proposition, in: &search.builder)
      for literals in [
        [before.certain, !after.certain], [!before.certain, after.certain],
        [before.possible, !after.possible],
        [!before.possible, after.possible],
      ] {
        guard let found = try search.witness(literals, today) else { continue }
        return (real(beside: found, old, new, space, proposition) ?? found, proposition)
      }
    }
    return (nil, nil)
  }
}

extension RuleMutant {
  /// The propositions that the mistake changes directly.
  func touched(in pack: Pack) -> [Proposition] {
    switch change {
    case .condition(let proposition, _), .period(let proposition, _): [proposition]
    case .places(let service): [.service(service)]
    case .tiers(let id, let tier): [.tier(id, tier), .tier(id, tier + 1)]
    case .parameter: pack.propositions
    }
  }
}
