import CaseFormat
package import RuleEngine
import RuleLanguage
package import Scenarios
package import Source

/// What a change of the rules does to stories: which come out differently, and which conditions none of them shows any more.
package struct StoryChanges: Sendable {
  /// A story that comes out differently.
  package struct Flip: Sendable {
    /// Its id.
    package let story: String
    /// Tiers that are announced otherwise, as "old → new".
    package let tiers: [String]
    /// Ids of what certainly holds now and did not, and of what did and does not any more.
    package let gained: [String]
    package let lost: [String]
  }

  /// Stories that come out differently, in their order.
  package private(set) var flips: [Flip] = []
  /// Conditions of the new rules that were true in one story and false in another, or are new, and are not both now; none without stories.
  package private(set) var uncovered: [(name: String, span: Span)] = []

  /// Evaluates stories under both versions.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  package init(_ diff: PackDiff, _ stories: [Scenario], today: CivilDate) throws(MissingParameters) {
    var before: [Evaluation] = []
    var after: [Evaluation] = []
    for story in stories {
      let (answers, day) = (story.record.answers.closed(), story.record.asOf ?? today)
      before.append(try diff.old.evaluate(answers, asOf: day))
      after.append(try diff.new.evaluate(answers, asOf: day))
      if let flip = Self.flip(story.record.code, before[before.count - 1], after[after.count - 1], diff) {
        flips.append(flip)
      }
    }
    if stories.isEmpty { return }
    let then = Coverage(diff.old, before, decidingFeasibility: false)
    let now = Coverage(diff.new, after, decidingFeasibility: false)
    let missing = Set(then.conditions.filter { !$0.isCovered }.map { Self.name($0, diff.old) })
    for condition in now.conditions where !condition.isCovered {
      let name = Self.name(condition, diff.new)
      if !missing.contains(name) {
        uncovered.append((diff.new.pack.name(of: condition.proposition).id, condition.leaf.span))
      }
    }
  }

  private static func flip(
    _ story: String, _ before: Evaluation, _ after: Evaluation, _ diff: PackDiff
  ) -> Flip? {
    let (held, holds) = (holding(before, diff.old), holding(after, diff.new))
    let tiers = zip(diff.old.pack.determinations.indices, diff.new.pack.determinations.indices).compactMap {
      old, new in
      let then = diff.old.pack.determinations[old].tiers[before.interval(old).announced].id
      let now = diff.new.pack.determinations[new].tiers[after.interval(new).announced].id
      return then == now ? nil : "\(then) → \(now)"
    }
    let gained = holds.filter { !held.contains($0) }
    let lost = held.filter { !holds.contains($0) }
    return tiers.isEmpty && gained.isEmpty && lost.isEmpty
      ? nil : Flip(story: story, tiers: tiers, gained: gained, lost: lost)
  }

  /// Needs, safeguards and categories that certainly hold, and services that answer a need that is raised.
  private static func holding(_ evaluation: Evaluation, _ program: Program) -> [String] {
    let pack = program.pack
    let referred = Set(
      evaluation.referrals.flatMap { referral in
        referral.options.filter { $0.fits == .isTrue }.map(\.service)
      })
    return pack.propositions.filter { proposition in
      switch proposition {
      case .need, .safeguard, .category: evaluation.truth(proposition) == .isTrue
      case .service(let id): referred.contains(id)
      case .rule, .tier, .gate, .impossible: false
      }
    }.map { pack.name(of: $0).id }
  }

  /// A condition by its rule and its place among the rule's conditions that read the same.
  private static func name(_ condition: Coverage.Condition, _ program: Program) -> String {
    let pack = program.pack
    let read = pack.dependencies(of: condition.leaf.condition, reader: condition.proposition).map {
      pack.name(of: $0.target).id
    }
    let test = if case .test(let test) = condition.leaf.condition.kind { name(test, pack) } else { "" }
    return "\(pack.name(of: condition.proposition).id) \(read) \(test)"
  }

  /// A test by what it says, whatever the numbers of facts and parameters in its pack.
  private static func name(_ test: FactTest, _ pack: Pack) -> String {
    let facts = test.facts.map { pack.facts[$0].id }
    let kind: String =
      switch test.kind {
      case .isOneOf(_, let mask), .includes(_, let mask): "\(mask)"
      case .compare(_, let comparison, .constant(let number)): "\(comparison) \(number)"
      case .compare(_, let comparison, .parameter(let id)): "\(comparison) \(pack.parameters[id].id)"
      case .compare(_, let comparison, .fact(_, let times)): "\(comparison) \(times)"
      case .same: "same"
      }
    return "\(facts) \(kind) \(test.negated)"
  }
}
