import RuleEngine
import RuleLanguage
import Source

extension ReferenceEvaluator {
  /// The outcome of a condition, read from a tier or from elsewhere.
  package func outcome(of condition: Condition, in place: TierPlace? = nil) -> Outcome {
    func parts(_ conditions: [Condition]) -> [Outcome] { conditions.map { outcome(of: $0, in: place) } }
    return switch condition.kind {
    case .always: .certain(true)
    case .test(let test): outcome(of: test)
    case .unknown(let fact): isUnknown(fact)
    case .rule(let rule): outcome(.rule(rule))
    case .category(let id, let mask): category(of: id, in: mask)
    case .reaches(let id, let tier): reaches(tier, of: id, from: place)
    case .mayReach(let id, let tier): may(reaches(tier, of: id, from: place))
    case .mayHold(let rule): may(outcome(.rule(rule)))
    case .not(let part): outcome(of: part, in: place).negated
    case .all(let conditions): .all(parts(conditions))
    case .any(let conditions): .any(parts(conditions))
    case .none(let conditions): .any(parts(conditions)).negated
    case .atLeast(let count, let conditions, group: _): .atLeast(count, of: parts(conditions))
    }
  }

  private func category(of id: ClassificationID, in mask: UInt64) -> Outcome {
    let named = pack.classifications[id].categories.indices.filter { mask >> UInt64($0) & 1 == 1 }
    return .any(named.map { outcome(.category(id, $0)) })
  }

  /// From the tier upwards; read from a tier of the same determination, only up to just below the reader.
  private func reaches(_ tier: Int, of id: DeterminationID, from place: TierPlace?) -> Outcome {
    var end = pack.determinations[id].tiers.count
    if let place, place.determination == id { end = place.tier }
    return .any((tier..<max(tier, end)).map { outcome(.tier(id, $0)) })
  }

  /// True in a doubt that is certain to remain.
  private func may(_ outcome: Outcome) -> Outcome {
    guard doubtActs, !outcome.truth.isKnown, outcome.isSettled else { return outcome }
    return .certain(true)
  }

  /// True of a fact closed without a value, false with one, unknown while it is pending.
  private func isUnknown(_ id: FactID) -> Outcome {
    let reading = reading(of: id)
    var views = reading.views.map(\.isUnknown)
    if !doubtActs { views = views.map { $0 == .isTrue ? .unknown : $0 } }
    return Outcome(agreement(views), isSettled: reading.isSettled)
  }

  /// A sentence about one or two facts.
  package func outcome(of test: FactTest) -> Outcome {
    let readings = test.facts.map { reading(of: $0) }
    guard let first = readings.first, let second = readings.last else { return .certain(false) }
    var truths: [Truth] = []
    for left in first.views {
      if test.facts.count == 1 {
        truths.append(underAlternatives(left.alternatives.map { truth(of: test, [($0, $0)]) }))
      } else {
        for right in second.views {
          let pairs = left.alternatives.flatMap { one in right.alternatives.map { (one, $0) } }
          truths.append(underAlternatives(pairs.map { truth(of: test, [$0]) }))
        }
      }
    }
    return Outcome(agreement(truths), isSettled: readings.allSatisfy(\.isSettled))
  }

  /// Under one alternative: true if it holds for all values possible, false if for none.
  private func truth(of test: FactTest, _ pairs: [([FactValue], [FactValue])]) -> Truth {
    let pieces = pairs.flatMap { left, right in
      test.facts.count == 1 ? left.map { ($0, $0) } : left.flatMap { one in right.map { (one, $0) } }
    }
    return agreement(pieces.map { atom(test, $0, $1) })
  }

  private func atom(_ test: FactTest, _ left: FactValue, _ right: FactValue) -> Truth {
    let plain = ReferenceAtom(left: left, right: right) { [pack, date] in pack.parameters[$0].value(on: date)
    }
    return test.negated ? !plain.truth(of: test.kind) : plain.truth(of: test.kind)
  }

  /// Under several alternatives: true under one, or false under all.
  private func underAlternatives(_ truths: [Truth]) -> Truth { truths.max() ?? .unknown }
}

/// What all of them say, else unknown.
private func agreement(_ truths: [Truth]) -> Truth {
  guard let first = truths.first, truths.allSatisfy({ $0 == first }) else { return .unknown }
  return first
}
