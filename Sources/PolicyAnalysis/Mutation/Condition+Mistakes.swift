import RuleLanguage
import Source

extension Pack {
  /// Every small mistake that can be made in a condition: the condition with it, what would be so, and where.
  func mistakes(in condition: Condition) -> [(Condition, words: String, Span)] {
    func here(_ kind: Condition.Kind, _ words: String) -> (Condition, words: String, Span) {
      (Condition(kind, at: condition.span), words, condition.span)
    }
    switch condition.kind {
    case .test(let test): return mistakes(in: test).map { here(.test($0), $1) }
    case .rule(let rule):
      return [here(.not(condition), "the absence of `\(rules[rule].id)` were asked for")]
    case .unknown(let fact):
      return [here(.not(condition), "`\(facts[fact].id)` had to be known")]
    case .not(let part):
      return [here(part.kind, "`not` were left out")]
        + mistakes(in: part).map { (Condition(.not($0), at: condition.span), $1, $2) }
    case .all(let parts): return lists(parts, condition) { .all($0) }
    case .any(let parts): return lists(parts, condition) { .any($0) }
    case .none(let parts): return lists(parts, condition) { .none($0) }
    case .atLeast(let count, let parts, let group):
      var found = [count - 1, count + 1].filter { (1...parts.count).contains($0) }.map { other in
        here(.atLeast(count: other, parts, group: group), "\(other) were enough instead of \(count)")
      }
      if count + 1 > parts.count { found = found.filter { !$0.words.hasPrefix("\(count + 1) ") } }
      if group == nil {
        found += lists(parts, condition) { .atLeast(count: min(count, $0.count), $0, group: nil) }
      }
      return found
    case .mayHold(let rule): return [here(.rule(rule), "doubt about `\(rules[rule].id)` did not act")]
    case .always, .category, .reaches, .mayReach: return []
    }
  }

  private func lists(
    _ parts: [Condition], _ condition: Condition, _ make: ([Condition]) -> Condition.Kind
  ) -> [(Condition, words: String, Span)] {
    var found: [(Condition, words: String, Span)] = []
    for (index, part) in parts.enumerated() {
      if parts.count > 1 {
        var rest = parts
        rest.remove(at: index)
        found.append((Condition(make(rest), at: condition.span), "this part were left out", part.span))
      }
      for (changed, words, span) in mistakes(in: part) {
        var all = parts
        all[index] = changed
        found.append((Condition(make(all), at: condition.span), words, span))
      }
    }
    return found
  }

  private func mistakes(in test: FactTest) -> [(FactTest, String)] {
    let fact = facts[test.firstFact]
    var found = [(FactTest(test.kind, negated: !test.negated), "the opposite were asked of `\(fact.id)`")]
    switch test.kind {
    case .isOneOf(let id, let mask):
      found += masks(mask, fact).map { (FactTest(.isOneOf(id, $0), negated: test.negated), $1) }
    case .includes(let id, let mask):
      found += masks(mask, fact).map { (FactTest(.includes(id, $0), negated: test.negated), $1) }
    case .compare(let id, let comparison, .constant(let number)):
      for step in [Int64(-1000), 1000] {
        let other = FixedPoint(thousandths: number.thousandths + step)
        found.append(
          (
            FactTest(.compare(id, comparison, .constant(other)), negated: test.negated),
            "`\(fact.id)` were compared with \(other) instead of \(number)"
          ))
      }
    default: break
    }
    return found
  }

  /// One value fewer, or another one in the place of the only one.
  private func masks(_ mask: UInt64, _ fact: Fact) -> [(UInt64, String)] {
    guard mask != fact.everyValue else { return [] }
    let named = fact.values.indices.filter { mask >> UInt64($0) & 1 == 1 }
    if named.count > 1 {
      return named.map { (mask & ~(1 << UInt64($0)), "`\(fact.id)` `\(fact.values[$0].id)` did not count") }
    }
    guard fact.kind != .yesNo, let only = named.first else { return [] }
    let other = (only + 1) % fact.values.count
    return [
      (1 << UInt64(other), "`\(fact.values[other].id)` stood in the place of `\(fact.values[only].id)`")
    ]
  }
}
