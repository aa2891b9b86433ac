import RuleEngine
import RuleLanguage
import Source

/// What the rules mean, clause by clause as Documentation/Language.md says it: a walk over the pack with nothing compiled.
///
/// It shares the pack and the answers with the engine, and no step of the evaluation.
package final class ReferenceEvaluator {
  package let pack: Pack
  package let answers: Answers
  package let date: CivilDate
  /// Whether `is unknown` and `may` act on doubt; without, only what the answers themselves show is true.
  package let doubtActs: Bool
  private var found: [Proposition: Outcome] = [:]
  private var readings: [FactID: FactReading] = [:]

  package init(_ pack: Pack, _ answers: Answers, asOf date: CivilDate, doubtActs: Bool = true) {
    self.pack = pack
    self.answers = answers
    self.date = date
    self.doubtActs = doubtActs
  }

  /// The truth of a proposition and whether it is settled.
  package func outcome(_ proposition: Proposition) -> Outcome {
    if let known = found[proposition] { return known }
    let outcome = work(out: proposition)
    found[proposition] = outcome
    return outcome
  }

  /// What a fact may be, its gate considered.
  package func reading(of fact: FactID) -> FactReading {
    if let known = readings[fact] { return known }
    let reading = FactReading(
      of: pack.facts[fact], answers.statements[fact], isClosed: answers.isClosed, gate: outcome(.gate(fact)))
    readings[fact] = reading
    return reading
  }

  private func work(out proposition: Proposition) -> Outcome {
    switch proposition {
    case .rule(let id): dated(pack.rules[id].period, pack.rules[id].when)
    case .tier(let id, let index): tier(index, of: id)
    case .category(let id, let index): category(index, of: pack.classifications[id], id)
    case .need(let id): dated(pack.needs[id].period, pack.needs[id].when)
    case .safeguard(let id): dated(pack.safeguards[id].period, pack.safeguards[id].when)
    case .service(let id): service(pack.services[id])
    case .gate(let id): pack.facts[id].gate.map { outcome(of: $0.when) } ?? .certain(true)
    case .impossible(let id): outcome(of: pack.impossible[id].when)
    }
  }

  /// A rule not in force on the case's date is false.
  private func dated(_ period: Period, _ condition: Condition, in place: TierPlace? = nil) -> Outcome {
    period.contains(date) ? outcome(of: condition, in: place) : .certain(false)
  }

  private func tier(_ index: Int, of id: DeterminationID) -> Outcome {
    let tier = pack.determinations[id].tiers[index]
    guard let condition = tier.when else { return .certain(true) }
    return dated(tier.period, condition, in: TierPlace(determination: id, tier: index))
  }

  /// The category without a condition applies when none of the others does.
  private func category(_ index: Int, of classification: Classification, _ id: ClassificationID) -> Outcome {
    if let condition = classification.categories[index].when { return outcome(of: condition) }
    let others = classification.categories.indices.filter { $0 != index }
    return .any(others.map { outcome(.category(id, $0)) }).negated
  }

  /// In force, not closed on the date, serves the place, and accepts.
  private func service(_ service: Service) -> Outcome {
    var parts = [
      Outcome.certain(service.period.contains(date)),
      Outcome.certain(!service.closures.contains { $0.period.contains(date) }),
      outcome(of: service.accepts),
    ]
    if let places = service.places, let place = pack.place {
      parts.append(outcome(of: FactTest(.isOneOf(place, places.value))))
    }
    return .all(parts)
  }
}

extension ReferenceEvaluator {
  /// The lowest and highest tier that the case can still come to.
  package func interval(_ id: DeterminationID) -> (lower: Int, upper: Int, announced: Int) {
    let tiers = pack.determinations[id].tiers.indices.map { outcome(.tier(id, $0)).truth }
    let lower = tiers.lastIndex(of: .isTrue) ?? 0
    let upper = max(lower, tiers.lastIndex { $0 != .isFalse } ?? 0)
    guard let open = pack.determinations[id].whileOpen, upper >= open else { return (lower, upper, lower) }
    return (lower, upper, max(lower, open))
  }
}

/// The tier whose condition is being read.
package struct TierPlace {
  package let determination: DeterminationID
  package let tier: Int
}
