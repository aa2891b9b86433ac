import RuleLanguage
import Source

/// Two versions of a pack over one list of facts and one of parameters, so that they can be asked about the same case.
struct AlignedPacks {
  /// The old rules, their facts numbered as in the new pack; facts that only they have follow.
  let old: Pack
  /// The new rules, with the facts that only the old ones had.
  let new: Pack
  /// Facts whose type or values are not the same, by id: of these only what both know is compared.
  let changedFacts: [String]

  init(old: Pack, new: Pack) {
    var facts = new.facts
    var numbers: [FactID] = []
    var changed: [String] = []
    for fact in old.facts {
      if let number = new.facts.firstIndex(where: { $0.id == fact.id }) {
        numbers.append(number)
        if new.facts[number].kind != fact.kind || new.facts[number].values.map(\.id) != fact.values.map(\.id)
        {
          changed.append(fact.id)
        }
      } else {
        numbers.append(facts.count)
        facts.append(fact)
      }
    }
    let renaming = FactRenaming(
      numbers: numbers, oldFacts: old.facts, newFacts: facts, parameterOffset: new.parameters.count)
    var copy = old
    for proposition in old.propositions {
      guard let condition = old.condition(of: proposition) else { continue }
      copy.set(renaming.condition(condition), of: proposition)
    }
    // Gates belong to facts: the new facts stand with their own, so the old ones are put in where both have the fact.
    var oldFacts = facts
    for (index, number) in numbers.enumerated() { oldFacts[number].gate = copy.facts[index].gate }
    for number in oldFacts.indices where !numbers.contains(number) { oldFacts[number].gate = nil }
    copy.facts = oldFacts
    copy.place = old.place.map { numbers[$0] }
    copy.parameters = new.parameters + old.parameters
    var other = new
    other.facts = facts
    for number in new.facts.count..<facts.count { other.facts[number].gate = nil }
    other.parameters = copy.parameters
    self.old = copy
    self.new = other
    changedFacts = changed.sorted()
  }
}

/// Facts of one pack by their numbers in another.
private struct FactRenaming {
  let numbers: [FactID]
  let oldFacts: [Fact]
  let newFacts: [Fact]
  let parameterOffset: Int

  func condition(_ condition: Condition) -> Condition {
    func parts(_ parts: [Condition]) -> [Condition] { parts.map { self.condition($0) } }
    let kind: Condition.Kind =
      switch condition.kind {
      case .test(let test): .test(self.test(test))
      case .unknown(let fact): .unknown(numbers[fact])
      case .not(let part): .not(self.condition(part))
      case .all(let list): .all(parts(list))
      case .any(let list): .any(parts(list))
      case .none(let list): .none(parts(list))
      case .atLeast(let count, let list, let group): .atLeast(count: count, parts(list), group: group)
      default: condition.kind
      }
    return Condition(kind, at: condition.span)
  }

  private func test(_ test: FactTest) -> FactTest {
    let kind: FactTest.Kind =
      switch test.kind {
      case .isOneOf(let fact, let mask): .isOneOf(numbers[fact], self.mask(mask, fact))
      case .includes(let fact, let mask): .includes(numbers[fact], self.mask(mask, fact))
      case .same(let one, let other): .same(numbers[one], numbers[other])
      case .compare(let fact, let comparison, .constant(let number)):
        .compare(numbers[fact], comparison, .constant(number))
      case .compare(let fact, let comparison, .parameter(let parameter)):
        .compare(numbers[fact], comparison, .parameter(parameter + parameterOffset))
      case .compare(let fact, let comparison, .fact(let other, let times)):
        .compare(numbers[fact], comparison, .fact(numbers[other], times: times))
      }
    return FactTest(kind, negated: test.negated)
  }

  /// The same values by their places in the new fact; values that it does not have are left out.
  private func mask(_ mask: UInt64, _ fact: FactID) -> UInt64 {
    oldFacts[fact].values.indices.filter { mask >> UInt64($0) & 1 == 1 }.reduce(0) { result, index in
      newFacts[numbers[fact]].valueIndex(oldFacts[fact].values[index].id).map { result | 1 << UInt64($0) }
        ?? result
    }
  }
}
