import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

/// Searches all cases after an interview, on all dates, for one that tells a pack from the same pack with a mistake.
struct MutantSearch {
  private let old: Program
  private let new: Program
  private let space: CaseSpace

  /// Both packs over the same cases.
  init(_ mutant: RuleMutant, _ pack: Pack) throws(BoundReachedInFact) {
    // The mistake may be a parameter's: the packs then need a parameter each.
    let packs = AlignedPacks(old: pack, new: mutant.applied(to: pack))
    old = Program(packs.old)
    new = Program(packs.new)
    space = try CaseSpace(packs.new, [old, new], scope: .closed)
  }

  /// A case in which a proposition comes out otherwise with the mistake; nil if there is none.
  func witness(in proposition: Proposition) throws(BoundReached) -> Witness? {
    var (search, before, after) = try both(proposition)
    let differences = [
      search.builder.and(before.certain, !after.certain), search.builder.and(!before.certain, after.certain),
      search.builder.and(before.possible, !after.possible),
      search.builder.and(!before.possible, after.possible),
    ]
    guard let found = try search.witness([search.builder.any(differences)], today) else { return nil }
    return found.restsOnComparison ? real(beside: found, proposition) ?? found : found
  }

  /// A case that the engine judges differently with the mistake, where the one found takes tests by themselves.
  private func real(beside found: Witness, _ proposition: Proposition) -> Witness? {
    let roots = { (program: Program) in [program.roots[proposition]].compactMap(\.self) }
    let inexact = space.inexact(below: roots(old), of: old)
      .joined(with: space.inexact(below: roots(new), of: new))
    return space.realCase(beside: found, inexact) { witness in
      guard let then = try? old.evaluate(witness.answers, asOf: witness.date),
        let now = try? new.evaluate(witness.answers, asOf: witness.date)
      else { return false }
      return !now.isImpossible && then.truth(proposition) != now.truth(proposition)
    }
  }

  /// A smallest case in which a proposition is known and would come out otherwise with the mistake, and whether it is true there.
  func difference(in proposition: Proposition) throws(BoundReached) -> (Witness, isTrue: Bool)? {
    var (search, before, after) = try both(proposition)
    // That a need or safeguard does not hold is expected of what is open too: only a certain one would be noticed.
    let wrongly =
      switch proposition {
      case .need, .safeguard: after.certain
      default: after.possible
      }
    for (isTrue, literals) in [
      (true, [before.certain, !after.certain]), (false, [!before.possible, wrongly]),
    ] {
      guard let witness = try search.witness(literals, today), !witness.restsOnComparison else { continue }
      return (witness, isTrue)
    }
    return nil
  }

  private var today: CivilDate { space.days[space.days.count - 1] }

  private func both(
    _ proposition: Proposition
  ) throws(BoundReached) -> (CaseSearch, CaseSearch.Truths, CaseSearch.Truths) {
    var search = CaseSearch(old, space, today: today)
    var encoder = CaseEncoder<ClauseBuilder>(new, space)
    let before = try search.truths(proposition)
    let after = try encoder.truths(of: proposition, in: &search.builder)
    return (search, before, after)
  }
}
