import CaseFormat
public import RuleEngine
public import RuleLanguage
public import Source

/// An interview with a person whose answers are known beforehand, held against the full form with the same answers.
public struct InterviewTrial: Sendable {
  /// The questions asked, in order.
  public let questions: [FactID]
  /// How many questions the full form asks: those whose gates hold.
  public let fullFormCount: Int
  /// After how many questions each determination was settled.
  public let settledAfter: [Int]
  /// The full form's evaluation.
  public let fullForm: Evaluation
  /// What comes out differently from the full form, by id; empty if nothing does.
  public let differences: [String]
  /// Whether the person did not want to talk, so that there is nothing to compare.
  public let wasRefused: Bool

  /// Asks until nothing more can matter.
  ///
  /// What `answers` leave out is answered "does not know"; but what the pack asks about the talk itself (whether it is private, whether the
  /// person wants to talk) takes its usual value, since a story tells of a person and not of the talk.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(
    program: Program, asOf: CivilDate, answers: Answers, order: QuestionOrder
  ) throws(MissingParameters) {
    let told = answers.told(in: program.pack)
    var interview = try Interview(program: program, asOf: asOf, order: order)
    var settled = [Int?](repeating: nil, count: program.pack.determinations.count)
    var count = 0
    while let next = interview.next {
      try interview.answer(next, told.statements[next])
      count += 1
      for id in settled.indices where settled[id] == nil && interview.evaluation.isSettled(id) {
        settled[id] = count
      }
    }
    let full = try program.fullForm(told, asOf: asOf)
    questions = interview.asked
    settledAfter = settled.map { $0 ?? count }
    fullForm = full
    fullFormCount = program.pack.facts.indices.count {
      full.truth(.gate($0)) != .isFalse && (full.answers.statements[$0] == told.statements[$0])
    }
    wasRefused = interview.isRefused
    differences = interview.isRefused ? [] : try interview.closed().differences(from: full)
  }
}

extension Answers {
  /// What is said by a person of whom these answers are known; see `InterviewTrial`.
  public func told(in pack: Pack) -> Answers {
    var conduct = Set([pack.interview.consent].compactMap { $0 })
    if let rule = pack.interview.sensitiveWhen {
      conduct.formUnion(pack.factsRead(by: .rule(rule)).map(\.0))
    }
    var copy = self
    for fact in pack.facts.indices where statements[fact].isEmpty {
      let content: Statement.Content =
        conduct.contains(fact) ? .value(pack.facts[fact].usual) : .silence(.doesNotKnow)
      copy.statements[fact] = [Statement(content, basis: pack.facts[fact].defaultBasis)]
    }
    return copy
  }
}

extension Evaluation {
  /// Whether no pending fact can change what a determination comes to.
  public func isSettled(_ id: DeterminationID) -> Bool {
    let tiers = program.pack.determinations[id].tiers.indices.dropFirst()
    let lower = interval(id).lower
    return tiers.allSatisfy { $0 <= lower || truth(.tier(id, $0)).isKnown || isSettled(.tier(id, $0)) }
  }

  /// Ids of determinations, categories, needs, safeguards and referrals that came out otherwise than in another evaluation.
  func differences(from other: Evaluation) -> [String] {
    let pack = program.pack
    var ids = pack.determinations.indices.filter { interval($0) != other.interval($0) }
      .map { pack.determinations[$0].id }
    for (id, classification) in pack.classifications.enumerated() {
      let differs = classification.categories.indices.contains {
        truth(.category(id, $0)) != other.truth(.category(id, $0))
      }
      if differs { ids.append(classification.id) }
    }
    ids += pack.needs.indices.filter { truth(.need($0)) != other.truth(.need($0)) }.map { pack.needs[$0].id }
    ids += pack.safeguards.indices.filter { truth(.safeguard($0)) != other.truth(.safeguard($0)) }
      .map { pack.safeguards[$0].id }
    let raised = pack.needs.indices.filter { truth(.need($0)) != .isFalse }
    ids += raised.filter { referral(for: $0).options != other.referral(for: $0).options }
      .map { "referral for \(pack.needs[$0].id)" }
    return ids
  }
}
