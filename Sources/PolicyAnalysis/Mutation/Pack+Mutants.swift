package import RuleLanguage
import Source

extension Pack {
  /// Every pack that differs from this one by one small mistake: a threshold off by one, a condition dropped or negated, a value swapped, a
  /// tier raised or lowered, a date moved, a service that accepts too many.
  package var mutants: [RuleMutant] {
    var found: [RuleMutant] = []
    for proposition in propositions {
      if let condition = condition(of: proposition) {
        let id = name(of: proposition).id
        found += mistakes(in: condition).map { changed, words, span in
          RuleMutant(span: span, words: "in `\(id)` \(words)", change: .condition(proposition, changed))
        }
      }
      found += dates(of: proposition)
    }
    return found + widened + tiersExchanged + parameterSteps
  }

  private func dates(of proposition: Proposition) -> [RuleMutant] {
    let (period, name) = (period(of: proposition), name(of: proposition))
    func moved(_ day: CivilDate?, _ days: Int) -> CivilDate? {
      day.flatMap { CivilDate(daysSinceEpoch: $0.daysSinceEpoch + days) }
    }
    return [-31, 31].flatMap { days -> [RuleMutant] in
      let word = days < 0 ? "earlier" : "later"
      var found: [RuleMutant] = []
      if period.from != nil {
        found.append(
          RuleMutant(
            span: name.span, words: "`\(name.id)` began a month \(word)",
            change: .period(proposition, Period(from: moved(period.from, days), until: period.until))))
      }
      if period.until != nil {
        found.append(
          RuleMutant(
            span: name.span, words: "`\(name.id)` ended a month \(word)",
            change: .period(proposition, Period(from: period.from, until: moved(period.until, days)))))
      }
      return found
    }
  }

  private var widened: [RuleMutant] {
    services.indices.flatMap { service -> [RuleMutant] in
      let entry = services[service]
      var found: [RuleMutant] = []
      if case .always = entry.accepts.kind {
      } else {
        found.append(
          RuleMutant(
            span: entry.accepts.span, words: "`\(entry.id)` accepted everyone",
            change: .condition(.service(service), Condition(.always, at: entry.accepts.span))))
      }
      if let places = entry.places {
        found.append(
          RuleMutant(span: places.span, words: "`\(entry.id)` served everywhere", change: .places(service)))
      }
      return found
    }
  }

  private var tiersExchanged: [RuleMutant] {
    determinations.indices.flatMap { id in
      determinations[id].tiers.indices.dropFirst().dropLast().map { tier in
        let (lower, upper) = (determinations[id].tiers[tier], determinations[id].tiers[tier + 1])
        return RuleMutant(
          span: lower.entry.span, words: "`\(lower.id)` and `\(upper.id)` changed places",
          change: .tiers(id, tier))
      }
    }
  }

  private var parameterSteps: [RuleMutant] {
    parameters.indices.flatMap { parameter in
      parameters[parameter].values.indices.flatMap { index in
        [Int64(-1000), 1000].map { step in
          let old = parameters[parameter].values[index].value
          let value = FixedPoint(thousandths: old.thousandths + step)
          return RuleMutant(
            span: parameters[parameter].entry.span,
            words: "`\(parameters[parameter].id)` were \(value) instead of \(old)",
            change: .parameter(parameter, value: index, value))
        }
      }
    }
  }
}
