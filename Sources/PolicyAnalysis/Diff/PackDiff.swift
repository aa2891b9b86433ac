import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
package import Source

/// What a change of the rules does, to whom.
package struct PackDiff: Sendable {
  /// How an outcome changed.
  package enum Verdict: String, Sendable, CaseIterable {
    /// No case comes out differently.
    case same
    /// It certainly holds in more cases.
    case more = "more protective"
    /// It certainly holds in fewer cases.
    case less = "less protective"
    /// In some cases more, in others less.
    case mixed
    /// It is new, or is gone.
    case added, removed
    /// It could not be decided within the bound.
    case undecided
  }

  /// One outcome that changed, or stayed.
  package struct Change: Sendable {
    /// "tier", "need", "service", "safeguard" or "category".
    package let kind: String
    /// Its id.
    package let id: String
    /// How it changed.
    package let verdict: Verdict
    /// In how many combinations of the facts concerned it holds now and did not, and the other way round; nil where they are too many to count.
    package let gained: CaseCount?
    package let lost: CaseCount?
    /// Smallest cases in which it does not hold any more, then those in which it does now; three at the most.
    package let witnesses: [Witness]
  }

  /// Every outcome.
  package let changes: [Change]
  /// Facts whose type or values changed.
  package let changedFacts: [String]
  /// The packs over one list of facts, compiled.
  package let old: Program
  package let new: Program

  /// Compares two versions of a pack.
  ///
  /// - Parameters:
  ///   - today: the day to show witnesses on.
  ///   - only: ids of the outcomes to compare; all by default.
  package init(old: Pack, new: Pack, today: CivilDate, only: Set<String>? = nil) throws {
    let aligned = AlignedPacks(old: old.named(as: new), new: new)
    self.old = Program(aligned.old)
    self.new = Program(aligned.new)
    changedFacts = aligned.changedFacts
    let programs = [self.old, self.new]
    let closed = try CaseSpace(aligned.new, programs, scope: .closed)
    let every = try CaseSpace(aligned.new, programs, scope: .every)
    var found: [Change] = []
    let isAsked = { (outcome: Outcome) in only?.contains(outcome.id) ?? true }
    let before = Self.outcomes(aligned.old).filter(isAsked)
    let after = Self.outcomes(aligned.new).filter(isAsked)
    for outcome in after {
      guard let other = before.first(where: { $0.kind == outcome.kind && $0.id == outcome.id }) else {
        found.append(
          Change(kind: outcome.kind, id: outcome.id, verdict: .added, gained: nil, lost: nil, witnesses: []))
        continue
      }
      var comparison = OutcomeComparison(self.old, self.new, closed, every, today)
      found.append(comparison.change(outcome, from: other.proposition))
    }
    for outcome in before where !after.contains(where: { $0.kind == outcome.kind && $0.id == outcome.id }) {
      found.append(
        Change(kind: outcome.kind, id: outcome.id, verdict: .removed, gained: nil, lost: nil, witnesses: []))
    }
    changes = found
  }

  /// Whether nothing comes out differently in any case.
  package var isSame: Bool { changes.allSatisfy { $0.verdict == .same } }

  /// Ids that became less protective, for some at least.
  package var lessProtective: [String] {
    changes.filter { [.less, .mixed, .removed].contains($0.verdict) }.map(\.id)
  }

  struct Outcome {
    let kind: String
    let id: String
    let proposition: Proposition
  }

  private static func outcomes(_ pack: Pack) -> [Outcome] {
    pack.propositions.compactMap { proposition in
      let kind: String? =
        switch proposition {
        case .tier: "tier"
        case .need: "need"
        case .service: "service"
        case .safeguard: "safeguard"
        case .category: "category"
        case .rule, .gate, .impossible: nil
        }
      return kind.map { Outcome(kind: $0, id: pack.name(of: proposition).id, proposition: proposition) }
    }
  }
}

/// Compares one outcome of two programs.
private struct OutcomeComparison {
  let old: Program
  let new: Program
  let closed: CaseSpace
  let every: CaseSpace
  let today: CivilDate

  init(_ old: Program, _ new: Program, _ closed: CaseSpace, _ every: CaseSpace, _ today: CivilDate) {
    self.old = old
    self.new = new
    self.closed = closed
    self.every = every
    self.today = today
  }

  mutating func change(_ outcome: PackDiff.Outcome, from before: Proposition) -> PackDiff.Change {
    do {
      let all = try differences(outcome.proposition, before, every)
      let verdict: PackDiff.Verdict =
        switch (all.gained != nil, all.lost != nil) {
        case (false, false): all.isBlurred ? .mixed : .same
        case (true, false): .more
        case (false, true): .less
        case (true, true): .mixed
        }
      guard verdict != .same else {
        return .init(
          kind: outcome.kind, id: outcome.id, verdict: .same, gained: nil, lost: nil, witnesses: [])
      }
      let counts = try? counted(outcome.proposition, before)
      let shown = (counts?.witnesses ?? []) + [all.lost, all.gained].compactMap { $0 }
      return .init(
        kind: outcome.kind, id: outcome.id, verdict: verdict, gained: counts?.gained, lost: counts?.lost,
        witnesses: Array((counts?.witnesses.isEmpty == false ? counts?.witnesses ?? [] : shown).prefix(3)))
    } catch {
      return .init(
        kind: outcome.kind, id: outcome.id, verdict: .undecided, gained: nil, lost: nil, witnesses: [])
    }
  }

  /// Cases among all there are; "blurred" is what differs only in how far it is open.
  private func differences(
    _ proposition: Proposition, _ before: Proposition, _ space: CaseSpace
  ) throws(BoundReached) -> (gained: Witness?, lost: Witness?, isBlurred: Bool) {
    var search = CaseSearch(old, space, today: today)
    var encoder = CaseEncoder<ClauseBuilder>(new, space)
    let then = try search.truths(before)
    let now = try encoder.truths(of: proposition, in: &search.builder)
    let gained = try search.witness([now.certain, !then.certain], today)
    let lost = try search.witness([!now.certain, then.certain], today)
    if gained != nil || lost != nil { return (gained, lost, false) }
    let opens = try search.states(where: [now.possible, !then.possible]) != nil
    let closes = try search.states(where: [!now.possible, then.possible]) != nil
    return (nil, nil, opens || closes)
  }

  /// Counts and smallest cases after an interview.
  private func counted(
    _ proposition: Proposition, _ before: Proposition
  ) throws(BoundReached) -> (gained: CaseCount, lost: CaseCount, witnesses: [Witness]) {
    var diagrams = CaseDiagrams(old, closed, limit: 1_500_000)
    let then = try diagrams.truths(of: before).certain
    diagrams.use(new)
    let now = try diagrams.truths(of: proposition).certain
    let gained = try diagrams.table.and(now, diagrams.table.not(then))
    let lost = try diagrams.table.and(then, diagrams.table.not(now))
    let shown =
      try diagrams.witnesses(lost, count: 2, today: today)
      + diagrams.witnesses(gained, count: 2, today: today)
    return (try diagrams.count(gained), try diagrams.count(lost), Array(shown.prefix(3)))
  }
}
