import DecisionDiagrams
import RuleEngine
import RuleLanguage

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

  /// Whether a proposition comes out the same in every case.
  func isEquivalent(in proposition: Proposition) throws(BoundReached) -> Bool {
    var (search, before, after) = try both(proposition)
    let differences = [
      search.builder.and(before.certain, !after.certain), search.builder.and(!before.certain, after.certain),
      search.builder.and(before.possible, !after.possible),
      search.builder.and(!before.possible, after.possible),
    ]
    return try search.states(where: [search.builder.any(differences)]) == nil
  }

  /// A smallest case in which a proposition is known and would come out otherwise with the mistake, and whether it is true there.
  func difference(in proposition: Proposition) throws(BoundReached) -> (Witness, isTrue: Bool)? {
    var (search, before, after) = try both(proposition)
    let today = space.days[space.days.count - 1]
    for (isTrue, literals) in [
      (true, [before.certain, !after.certain]), (false, [!before.possible, after.possible]),
    ] {
      if let states = try search.smallest(literals, today: today) {
        return (space.witness(states.first, today: today, restsOnComparison: false), isTrue)
      }
    }
    return nil
  }

  private func both(
    _ proposition: Proposition
  ) throws(BoundReached) -> (CaseSearch, CaseSearch.Truths, CaseSearch.Truths) {
    var search = CaseSearch(old, space, today: space.days[space.days.count - 1])
    var encoder = CaseEncoder<ClauseBuilder>(new, space)
    let before = try search.truths(proposition)
    let after = try encoder.truths(of: proposition, in: &search.builder)
    return (search, before, after)
  }
}
