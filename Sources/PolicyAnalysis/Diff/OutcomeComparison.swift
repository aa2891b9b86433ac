import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

/// Compares one outcome of two programs.
struct OutcomeComparison {
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

  func change(_ outcome: PackDiff.Outcome, from before: Proposition) -> PackDiff.Change {
    do {
      let all = try realDifferences(outcome.proposition, before)
      let verdict: PackDiff.Verdict =
        switch (all.gained != nil, all.lost != nil) {
        case (false, false): all.isBlurred ? .mixed : .same
        case (true, false): .more
        case (false, true): .less
        case (true, true): .mixed
        }
      guard verdict != .same else {
        return .init(kind: outcome.kind, id: outcome.id, verdict: .same, gained: nil, lost: nil)
      }
      let counts = try? counted(outcome.proposition, before)
      let shown = { (counted: [Witness]?, one: Witness?, gained: Bool) in
        (counted?.isEmpty == false ? counted ?? [] : [one].compactMap(\.self)).map {
          inWholeNumbers($0) { isReal($0, outcome.proposition, before, gained: gained) }
        }.uniqued()
      }
      let losses = Array(shown(counts?.lostExamples, all.lost, false).prefix(2))
      let gains = shown(counts?.gainedExamples, all.gained, true)
      return .init(
        kind: outcome.kind, id: outcome.id, verdict: verdict, gained: counts?.gained, lost: counts?.lost,
        lostExamples: losses, gainedExamples: Array(gains.prefix(losses.count == 2 ? 1 : 2)),
        isLostOnlyWhileOpen: all.lost != nil && losesNothing(outcome.proposition, before))
    } catch {
      return .init(
        kind: outcome.kind, id: outcome.id, verdict: .undecided, gained: nil, lost: nil,
        testsAlone: inexact(outcome.proposition, before, every).alone)
    }
  }

  /// Whether an outcome certainly holds after an interview wherever it did; false where that cannot be decided.
  private func losesNothing(_ proposition: Proposition, _ before: Proposition) -> Bool {
    guard let after = try? differences(proposition, before, closed) else { return false }
    return after.lost == nil
  }

  /// How an outcome differs in cases that are real: where all cases take tests by themselves, in those after an interview.
  private func realDifferences(
    _ proposition: Proposition, _ before: Proposition
  ) throws(BoundReached) -> Difference {
    let all = try differences(proposition, before, every)
    if all.isNone || inexact(proposition, before, every).alone.isEmpty { return all }
    let first = all.confined { isReal($0, proposition, before, gained: $1) }
    let closed = try differences(proposition, before, closed).confined {
      isReal($0, proposition, before, gained: $1)
    }
    let tests = inexact(proposition, before, every)
    let tried = { (witness: Witness?, gained: Bool) in
      witness.flatMap {
        every.realCase(beside: $0, tests) { isReal($0, proposition, before, gained: gained) }
      }
    }
    let real = Difference(
      gained: first.gained ?? closed.gained ?? tried(all.gained, true),
      lost: first.lost ?? closed.lost ?? tried(all.lost, false), isBlurred: false)
    // What is found must be real, and what is not found must not be there at all.
    if (all.gained == nil) == (real.gained == nil), (all.lost == nil) == (real.lost == nil), !real.isNone {
      return real
    }
    throw BoundReached()
  }

  /// Whether the engine says of a case that the outcome holds now and did not, or the other way round.
  private func isReal(
    _ witness: Witness, _ proposition: Proposition, _ before: Proposition, gained: Bool
  ) -> Bool {
    guard let then = try? old.evaluate(witness.answers, asOf: witness.date),
      let now = try? new.evaluate(witness.answers, asOf: witness.date)
    else { return false }
    let (held, holds) = (then.truth(before) == .isTrue, now.truth(proposition) == .isTrue)
    return !now.isImpossible && held != holds && holds == gained
  }

  private func inexact(
    _ proposition: Proposition, _ before: Proposition, _ space: CaseSpace
  ) -> InexactTests {
    space.inexact(below: [new.roots[proposition]].compactMap(\.self), of: new)
      .joined(with: space.inexact(below: [old.roots[before]].compactMap(\.self), of: old))
  }

  /// Cases that show a difference.
  private struct Difference {
    var gained: Witness?
    var lost: Witness?
    /// Whether something differs only in how far it is open.
    var isBlurred: Bool

    var isNone: Bool { gained == nil && lost == nil && !isBlurred }

    /// Without the cases that are not real.
    func confined(_ isReal: (Witness, Bool) -> Bool) -> Difference {
      Difference(
        gained: gained.flatMap { isReal($0, true) ? $0 : nil },
        lost: lost.flatMap { isReal($0, false) ? $0 : nil }, isBlurred: isBlurred)
    }
  }

  /// Cases of a space.
  private func differences(
    _ proposition: Proposition, _ before: Proposition, _ space: CaseSpace
  ) throws(BoundReached) -> Difference {
    var search = CaseSearch(old, space, today: today)
    var encoder = CaseEncoder<ClauseBuilder>(new, space)
    let then = try search.truths(before)
    let now = try encoder.truths(of: proposition, in: &search.builder)
    let gained = try search.witness([now.certain, !then.certain], today)
    let lost = try search.witness([!now.certain, then.certain], today)
    if gained != nil || lost != nil { return Difference(gained: gained, lost: lost, isBlurred: false) }
    let opens = try search.states(where: [now.possible, !then.possible]) != nil
    let closes = try search.states(where: [!now.possible, then.possible]) != nil
    return Difference(isBlurred: opens || closes)
  }

  /// Counts and smallest cases after an interview.
  private struct Counted {
    let gained: CaseCount
    let lost: CaseCount
    let gainedExamples: [Witness]
    let lostExamples: [Witness]
  }

  private func counted(
    _ proposition: Proposition, _ before: Proposition
  ) throws(BoundReached) -> Counted {
    // Counts would be of cases that may not exist.
    guard inexact(proposition, before, closed).alone.isEmpty else { throw BoundReached() }
    var diagrams = CaseDiagrams(old, closed, limit: 1_500_000)
    let then = try diagrams.truths(of: before).certain
    diagrams.use(new)
    let now = try diagrams.truths(of: proposition).certain
    let gained = try diagrams.table.and(now, diagrams.table.not(then))
    let lost = try diagrams.table.and(then, diagrams.table.not(now))
    return Counted(
      gained: try diagrams.count(gained), lost: try diagrams.count(lost),
      gainedExamples: try diagrams.witnesses(gained, count: 2, today: today),
      lostExamples: try diagrams.witnesses(lost, count: 2, today: today))
  }
}
