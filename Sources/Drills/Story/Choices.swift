import RuleEngine
import RuleLanguage

/// What a trainee chooses from: what is right, and what lies near enough to be taken for it.
enum Choices {
  /// At most so many right ones on a list.
  private static let mostRight = 8
  /// At least and at most so many others.
  private static let others = 4...8

  /// Signs that hold, and signs that do not but speak to the same as they do or look at the same facts.
  static func signs(_ evaluation: Evaluation) -> [RuleID] {
    let pack = evaluation.program.pack
    let all = pack.rules.indices.filter { pack.rules[$0].indicator != nil }
    let holding = all.filter { evaluation.truth(.rule($0)) == .isTrue }
    let shown = Array(inWeight(holding, evaluation).prefix(mostRight))
    let near = Nearness(evaluation, to: shown)
    let rest = all.filter { !holding.contains($0) }.map { ($0, near.score(of: $0)) }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0)
    return (shown + rest.prefix(clamped(shown.count))).sorted()
  }

  /// Signs, those first on which the announced tier rests, then the stronger ones, then by id.
  static func inWeight(_ signs: [RuleID], _ evaluation: Evaluation) -> [RuleID] {
    let pack = evaluation.program.pack
    let tier = Proposition.tier(DrillStory.determination, evaluation.interval(DrillStory.determination).lower)
    let decisive = evaluation.proof(of: tier).decisivePropositions
    func weight(_ sign: RuleID) -> (Int, Int, Int) {
      let strength = pack.rules[sign].indicator?.strength ?? .weak
      return (
        decisive.contains(.rule(sign)) ? 0 : 1, -(Rule.Strength.allCases.firstIndex(of: strength) ?? 0), sign
      )
    }
    return signs.sorted { weight($0) < weight($1) }
  }

  /// The service to call first for each need that is raised, the most urgent need first.
  static func toCall(_ evaluation: Evaluation) -> [ServiceID] {
    var services: [ServiceID] = []
    for referral in evaluation.referrals {
      if let first = referral.options.first(where: { $0.fits == .isTrue }), !services.contains(first.service)
      {
        services.append(first.service)
      }
    }
    return services
  }

  /// Those to call, and services that certainly do not fit: first those that offer what is needed.
  static func services(_ evaluation: Evaluation) -> [ServiceID] {
    let services = evaluation.program.pack.services
    let right = Array(toCall(evaluation).prefix(mostRight))
    let needed = Set(evaluation.referrals.map(\.need))
    let wrong = services.indices.filter { evaluation.truth(.service($0)) == .isFalse }
      .map { service in (service, services[service].offers.count { needed.contains($0) }) }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0)
    return (right + wrong.prefix(clamped(right.count))).sorted()
  }

  /// Safeguards that apply and say what not to do, the most urgent first, and others that certainly do not apply.
  static func cautions(_ evaluation: Evaluation) -> [SafeguardID] {
    let safeguards = evaluation.program.pack.safeguards
    let all = safeguards.indices.filter { !safeguards[$0].prohibitions.isEmpty }
    let applying = all.filter { evaluation.truth(.safeguard($0)) == .isTrue }
      .sorted { (safeguards[$0].phase, $0) < (safeguards[$1].phase, $1) }
    var said: Set<String> = []
    // Two safeguards may forbid the same: it stands on the list once.
    let right = applying.filter { said.insert(safeguards[$0].prohibitions[0]).inserted }.prefix(mostRight)
    said.formUnion(applying.flatMap { safeguards[$0].prohibitions })
    let wrong = all.filter {
      evaluation.truth(.safeguard($0)) == .isFalse && said.insert(safeguards[$0].prohibitions[0]).inserted
    }.sorted { (safeguards[$0].phase, $0) < (safeguards[$1].phase, $1) }
    return (right + wrong.prefix(clamped(right.count))).sorted()
  }

  private static func clamped(_ count: Int) -> Int { min(max(count, others.lowerBound), others.upperBound) }
}

/// How easily a sign is taken for one that holds.
private struct Nearness {
  let evaluation: Evaluation
  let pack: Pack
  let dimensions: Set<Int>
  let facts: Set<FactID>

  init(_ evaluation: Evaluation, to signs: [RuleID]) {
    let pack = evaluation.program.pack
    self.evaluation = evaluation
    self.pack = pack
    dimensions = Set(signs.compactMap { pack.rules[$0].indicator?.dimension })
    let read = signs.flatMap { pack.factsRead(by: .rule($0)).map(\.0) }
    // A story without signs is near to the signs that look at what it tells.
    let told = pack.facts.indices.filter { fact in
      evaluation.answers.statements[fact].contains { $0.value != nil && $0.value != pack.facts[fact].usual }
    }
    facts = Set(read.isEmpty ? told : read)
  }

  /// The same dimension, a shared fact, and an answer that says no each count.
  func score(of sign: RuleID) -> Int {
    let isAlike = pack.rules[sign].indicator.map { dimensions.contains($0.dimension) } ?? false
    let shares = pack.factsRead(by: .rule(sign)).contains { facts.contains($0.0) }
    let isAnswered = evaluation.truth(.rule(sign)) == .isFalse
    return (isAlike ? 2 : 0) + (shares ? 3 : 0) + (isAnswered ? 1 : 0)
  }
}
