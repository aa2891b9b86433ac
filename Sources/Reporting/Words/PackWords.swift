import Localisation
import RuleEngine
import RuleLanguage
import Source

/// Says values and conditions of one pack in words, with the labels that the pack gives them.
struct PackWords: Sendable {
  /// The pack.
  let pack: Pack
  /// The date on which dated numbers are read.
  let asOf: CivilDate
  /// The program's own words.
  let wording: Wording

  /// A value of a fact: `17 years`, `The employer or The broker`, `At work, and nothing else`.
  func value(_ value: FactValue, of fact: FactID) -> String {
    let entry = pack.facts[fact]
    switch value {
    case .choice(let possible):
      return possible == entry.everyValue ? wording[.notKnown] : wording.or(labels(possible, of: entry))
    case .number(let low, let high):
      guard case .number(let unit, _) = entry.kind else { return "\(low)" }
      let number = low == high ? "\(low)" : wording.text(.fromTo, ["low": "\(low)", "high": "\(high)"])
      return "\(number) \(unit)"
    case .set(let includes, let excludes): return set(includes, excludes, of: entry)
    }
  }

  /// Labels of the values in a mask, in the order in which the pack writes them.
  func labels(_ mask: UInt64, of fact: Fact) -> [String] {
    // A pack leaves yes and no to the program.
    if fact.kind == .yesNo {
      return [FactValue.noBit, FactValue.yesBit].filter { mask & $0 != 0 }
        .map { wording[$0 == FactValue.yesBit ? .yes : .no] }
    }
    return fact.shownOrder.filter { mask & (1 << UInt64($0)) != 0 }.map { fact.values[$0].text }
  }

  private func set(_ includes: UInt64, _ excludes: UInt64, of fact: Fact) -> String {
    let isClosed = includes | excludes == fact.everyValue
    var parts: [String] = []
    if includes != 0 { parts.append(labels(includes, of: fact).joined(separator: ", ")) }
    if isClosed {
      if includes == 0 { return wording[.noneOfThem] }
      return excludes == 0 ? parts[0] : wording.text(.andNothingElse, ["values": parts[0]])
    }
    if excludes != 0 { parts.append(not(labels(excludes, of: fact))) }
    return wording.listed(parts + [wording[parts.isEmpty ? .notKnown : .theRestIsNotKnown]])
  }

  /// An atom: `Who kept the papers: The employer or The broker`, `Age now: below 18 years`.
  func test(_ test: FactTest) -> String {
    switch test.kind {
    case .isOneOf(let fact, let mask):
      return pack.facts[fact].label + ": " + choice(pack.facts[fact], mask, isNegated: test.negated)
    case .includes(let fact, let mask):
      return pack.facts[fact].label + ": " + members(pack.facts[fact], mask, isNegated: test.negated)
    case .compare(let fact, let comparison, let operand):
      let number = self.operand(operand, of: pack.facts[fact])
      let words = wording.comparison(comparison, with: number, isNegated: test.negated)
      return "\(pack.facts[fact].label): \(words)"
    case .same(let left, let right):
      let words = wording.text(
        test.negated ? .notSameAs : .sameAs, ["label": pack.facts[right].label])
      return "\(pack.facts[left].label): \(words)"
    }
  }

  private func choice(_ fact: Fact, _ mask: UInt64, isNegated: Bool) -> String {
    let labels = labels(mask, of: fact)
    guard isNegated else { return wording.or(labels) }
    if fact.kind == .yesNo { return wording.or(self.labels(fact.everyValue & ~mask, of: fact)) }
    return not(labels)
  }

  private func not(_ labels: [String]) -> String {
    wording.text(.notTheseValues, ["values": wording.or(labels)])
  }

  private func members(_ fact: Fact, _ mask: UInt64, isNegated: Bool) -> String {
    if mask == fact.everyValue { return wording[isNegated ? .noneOfThem : .atLeastOne] }
    let values = wording.or(labels(mask, of: fact))
    return wording.text(isNegated ? .doesNotInclude : .includes, ["values": values])
  }

  private func operand(_ operand: Operand, of fact: Fact) -> String {
    let unit = if case .number(let unit, _) = fact.kind { unit } else { "" }
    switch operand {
    case .constant(let number): return "\(number) \(unit)"
    case .parameter(let parameter):
      let entry = pack.parameters[parameter]
      guard let number = entry.value(on: asOf) else { return entry.entry.title }
      return "\(number) \(entry.unit) (\(entry.entry.title))"
    case .fact(let other, let times):
      let label = pack.facts[other].label
      if times == FixedPoint(integer: 1) { return label }
      return wording.text(.times, ["number": "\(times)", "label": label])
    }
  }
}
