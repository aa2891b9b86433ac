public import RuleEngine
public import RuleLanguage

/// The questions that can still matter.
///
/// A question is live while a path of unknown propositions leads from it to an open target: a tier above the lower bound, a category, a need,
/// a safeguard, or whether a service accepts somebody who needs it. What is `always_ask` is live until it is answered. Whatever a live
/// question waits for is live too: its gate, and for the most sensitive ones what the pack wants to hold before them.
///
/// Answers only ever take questions out of it, since what is known or settled stays so.
public struct LiveQuestions: Sendable {
  /// Live facts, by index.
  public let facts: [FactID]
  /// Those of them that may be asked now.
  public let ready: [FactID]

  /// The live questions of an evaluation.
  ///
  /// Linear in the size of the program.
  public init(_ evaluation: Evaluation) {
    let pack = evaluation.program.pack
    var isLive = [Bool](repeating: false, count: pack.facts.count)
    var walk = LiveWalk(evaluation)
    walk.visit(evaluation.openTargets) { isLive[$0] = true }
    for fact in pack.facts.indices where pack.facts[fact].alwaysAsk && evaluation.isPending(fact) {
      isLive[fact] = true
      walk.visit(more: .gate(fact)) { isLive[$0] = true }
    }
    let sensitive = pack.facts.indices.filter { isLive[$0] && pack.facts[$0].isMostSensitive }
    if !sensitive.isEmpty, let rule = pack.interview.sensitiveWhen {
      walk.visit(more: .rule(rule)) { isLive[$0] = true }
    }
    facts = pack.facts.indices.filter { isLive[$0] }
    ready = facts.filter { evaluation.isReady($0) && evaluation.allowsSensitivity(of: $0) }
  }

  /// An upper bound on how many more questions can be asked; it never grows without an edit.
  public var atMost: Int { facts.count }

  /// The questions among which the next one is chosen: those of the first topic that has any ready, what is asked of everyone before the rest.
  ///
  /// After a question of the highest sensitivity another of that kind is left out while there is anything else in the topic.
  static func candidates(among ready: [FactID], in pack: Pack, afterSensitive: Bool) -> [FactID] {
    guard let topic = ready.map({ pack.facts[$0].topic }).min() else { return [] }
    let all = ready.filter { pack.facts[$0].topic == topic }
    let calmer = afterSensitive ? all.filter { !pack.facts[$0].isMostSensitive } : all
    let left = calmer.isEmpty ? all : calmer
    let always = left.filter { pack.facts[$0].alwaysAsk }
    return always.isEmpty ? left : always
  }
}

extension Fact {
  /// Whether it is asked only behind its gates.
  public var isMostSensitive: Bool { sensitivity >= 3 }
}

extension Evaluation {
  /// Everything that an interview is to decide and that is not decided yet, in a fixed order; a service may be there twice.
  public var openTargets: [Proposition] { targets.filter { truth($0) == .unknown && !isSettled($0) } }

  private var targets: [Proposition] {
    let pack = program.pack
    var targets: [Proposition] = []
    for (index, determination) in pack.determinations.enumerated() {
      let lower = interval(index).lower
      targets += determination.tiers.indices.filter { $0 > lower }.map { .tier(index, $0) }
    }
    for (index, classification) in pack.classifications.enumerated() {
      targets += classification.categories.indices.map { .category(index, $0) }
    }
    targets += pack.safeguards.indices.map { .safeguard($0) }
    for need in pack.needs.indices {
      targets.append(.need(need))
      if truth(.need(need)) != .isFalse {
        targets += pack.services.indices.filter { pack.services[$0].offers.contains(need) }.map {
          .service($0)
        }
      }
    }
    return targets
  }

  /// Whether what the pack wants before a question of this sensitivity certainly holds.
  func allowsSensitivity(of fact: FactID) -> Bool {
    guard program.pack.facts[fact].isMostSensitive, let rule = program.pack.interview.sensitiveWhen else {
      return true
    }
    return truth(.rule(rule)) == .isTrue
  }

  /// The most sensitive questions that will not be asked, because what the pack wants before them does not hold and cannot any more.
  var barred: [FactID] {
    guard let rule = program.pack.interview.sensitiveWhen, truth(.rule(rule)) != .isTrue,
      truth(.rule(rule)) == .isFalse || isSettled(.rule(rule))
    else { return [] }
    return program.pack.facts.indices.filter {
      program.pack.facts[$0].isMostSensitive && states[$0].standing == .pending
    }
  }
}

extension Evaluation {
  /// Open targets that an answer to this fact can still change, in the order of `openTargets`.
  ///
  /// Linear in what the open targets rest on.
  public func targets(changedBy fact: FactID) -> [Proposition] {
    var seen: Set<Proposition> = []
    return openTargets.filter { seen.insert($0).inserted && liveFacts(for: $0).contains(fact) }
  }
}
