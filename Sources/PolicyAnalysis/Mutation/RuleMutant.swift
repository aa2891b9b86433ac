package import RuleLanguage
package import Source

/// A pack with one small mistake in it, such as a writer of rules might make.
package struct RuleMutant: Sendable {
  /// Where the mistake is.
  package let span: Span
  /// What would be so, in words: "`two_signs` needed 1 instead of 2".
  package let words: String
  /// What the mistake changes.
  let change: Change

  /// What a mistake changes.
  enum Change: Sendable {
    case condition(Proposition, Condition)
    case period(Proposition, Period)
    case places(ServiceID)
    case tiers(DeterminationID, Int)
    case parameter(ParameterID, value: Int, FixedPoint)
  }

  /// The pack with the mistake.
  package func applied(to pack: Pack) -> Pack {
    var copy = pack
    switch change {
    case .condition(let proposition, let condition): copy.set(condition, of: proposition)
    case .period(let proposition, let period): copy.set(period, of: proposition)
    case .places(let service): copy.services[service].places = nil
    case .tiers(let id, let tier):
      let (lower, upper) = (
        pack.determinations[id].tiers[tier].when, pack.determinations[id].tiers[tier + 1].when
      )
      copy.determinations[id].tiers[tier].when = upper
      copy.determinations[id].tiers[tier + 1].when = lower
    case .parameter(let parameter, let index, let value):
      let old = pack.parameters[parameter].values[index]
      copy.parameters[parameter].values[index] = .init(period: old.period, value: value)
    }
    return copy
  }
}

extension Pack {
  /// Gives a proposition another condition.
  package mutating func set(_ condition: Condition, of proposition: Proposition) {
    switch proposition {
    case .rule(let id): rules[id].when = condition
    case .tier(let id, let tier): determinations[id].tiers[tier].when = condition
    case .category(let id, let category): classifications[id].categories[category].when = condition
    case .need(let id): needs[id].when = condition
    case .safeguard(let id): safeguards[id].when = condition
    case .service(let id): services[id].accepts = condition
    case .gate(let id):
      facts[id].gate = facts[id].gate.map { .init(when: condition, otherwise: $0.otherwise) }
    case .impossible(let id): impossible[id].when = condition
    }
  }

  /// Gives a proposition other dates.
  mutating func set(_ period: Period, of proposition: Proposition) {
    switch proposition {
    case .rule(let id): rules[id].period = period
    case .tier(let id, let tier): determinations[id].tiers[tier].period = period
    case .need(let id): needs[id].period = period
    case .safeguard(let id): safeguards[id].period = period
    case .service(let id): services[id].period = period
    case .category, .gate, .impossible: break
    }
  }
}
