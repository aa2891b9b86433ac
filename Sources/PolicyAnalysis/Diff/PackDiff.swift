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
    /// Smallest cases in which it does not hold any more.
    package var lostExamples: [Witness] = []
    /// Smallest cases in which it holds now and did not.
    package var gainedExamples: [Witness] = []
    /// All examples, those of losses first; three at the most.
    package var witnesses: [Witness] { lostExamples + gainedExamples }
    /// Whether nothing is lost once an interview has ended: what rests on doubt waits for an answer that it did not wait for.
    package var isLostOnlyWhileOpen = false
    /// Where tests stand that are taken by themselves, and without which nothing could be decided or counted.
    package var testsAlone: [Span] = []
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
          Change(kind: outcome.kind, id: outcome.id, verdict: .added, gained: nil, lost: nil))
        continue
      }
      let comparison = OutcomeComparison(self.old, self.new, closed, every, today)
      found.append(comparison.change(outcome, from: other.proposition))
    }
    for outcome in before where !after.contains(where: { $0.kind == outcome.kind && $0.id == outcome.id }) {
      found.append(
        Change(kind: outcome.kind, id: outcome.id, verdict: .removed, gained: nil, lost: nil))
    }
    changes = found
  }

  /// Whether nothing comes out differently in any case.
  package var isSame: Bool { changes.allSatisfy { $0.verdict == .same } }

  /// What became less protective, for some at least, or may have.
  package var lessProtective: [Change] {
    changes.filter { [.less, .mixed, .removed, .undecided].contains($0.verdict) }
  }

  /// Ids of those that no change note names.
  package var unnamed: [String] {
    lessProtective.filter { note(on: $0, in: new.pack) == nil }.map(\.id)
  }

  /// The change note that says of what protects less that it is meant; nil where none does, or nothing protects less.
  ///
  /// A note that the old version has too speaks of an earlier change.
  ///
  /// - Parameter pack: the new pack, in whatever language the note is wanted.
  package func note(on change: Change, in pack: Pack) -> ChangeNote? {
    guard [.less, .mixed, .removed, .undecided].contains(change.verdict) else { return nil }
    let earlier = Set(old.pack.changeNotes.map(\.entry.id))
    let notes = pack.changeNotes.filter { !earlier.contains($0.entry.id) }
    return notes.first { $0.lessProtective.contains(change.id) }
      ?? notes.first { change.isLostOnlyWhileOpen && $0.lessProtective.contains(ChangeNote.whileOpen) }
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
