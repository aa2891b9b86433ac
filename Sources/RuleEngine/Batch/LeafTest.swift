import RuleLanguage
import Source

/// A test of facts in a circuit, with planes of its own.
struct LeafTest: Sendable {
  /// A test, and which of its facts have their `otherwise` in the place of the answer.
  struct Key: Hashable, Sendable {
    let test: FactTest
    let substituting: UInt8
  }

  /// What is tested.
  let key: Key
  var isTrue = Plane.nowhere
  var isFalse = Plane.nowhere
  /// Set where two numbers are compared: their planes are made lane by lane.
  var comparison: NumberComparison?

  /// The facts whose answers it reads.
  var facts: [FactID] {
    key.test.facts.enumerated().filter { key.substituting & (1 << UInt8($0.offset)) == 0 }.map(\.element)
  }
}

/// Two number columns to compare, lane by lane.
struct NumberComparison: Sendable {
  let comparison: Comparison
  /// Number columns.
  let left: Int
  let right: Int
  /// Thousandths by which the right one is multiplied.
  let factor: Int64
  /// Planes for where it is so and where it certainly is not.
  let holds: Plane
  let fails: Plane
}

extension BatchCompiler {
  /// Notes a test, once, and takes the inputs it needs; returns its index among the leaves.
  mutating func reserve(_ key: LeafTest.Key) -> Int {
    if let known = leafIndices[key] { return known }
    var leaf = LeafTest(key: key)
    leaf.comparison = comparison(of: key)
    leaves.append(leaf)
    leafIndices[key] = leaves.count - 1
    return leaves.count - 1
  }

  /// The planes of a test, beside which nothing pending is left where it is settled.
  mutating func truth(ofLeaf index: Int) -> TruthPlanes {
    let leaf = leaves[index]
    let pending = leaf.facts.map { facts.columns[$0].pending }
    return TruthPlanes(
      isTrue: leaf.isTrue, isFalse: leaf.isFalse, isSettled: circuit.without(.everywhere, pending))
  }

  /// Makes the planes of a test.
  mutating func compileLeaf(_ index: Int) {
    let key = leaves[index].key
    if let comparison = leaves[index].comparison {
      leaves[index].isTrue = key.test.negated ? comparison.fails : comparison.holds
      leaves[index].isFalse = key.test.negated ? comparison.holds : comparison.fails
      return
    }
    if leaves[index].facts.isEmpty {
      let constant = TruthPlanes.constant(truthOfOtherwise(key.test))
      (leaves[index].isTrue, leaves[index].isFalse) = (constant.isTrue, constant.isFalse)
      return
    }
    let (facts, numbers, parts) = (facts, parameters, readings(of: key))
    let holds = circuit.own {
      key.test.holds(facts, parts, numbers, negated: key.test.negated, &$0)
    }
    let fails = circuit.own {
      key.test.holds(facts, parts, numbers, negated: !key.test.negated, &$0)
    }
    (leaves[index].isTrue, leaves[index].isFalse) = (holds, fails)
  }

  /// What a test of nothing but `otherwise` values amounts to.
  private func truthOfOtherwise(_ test: FactTest) -> Truth {
    let values = test.facts.map { program.otherwise(of: $0) }
    let right = values.count == 2 ? [[values[1]]] : []
    return test.outcome([[values[0]]], right, parameters, sole: values.count == 1 ? values[0] : nil)
  }

  /// The possible values of each fact of a `same`, as planes; constants where `otherwise` stands in.
  private func readings(of key: LeafTest.Key) -> [[Plane]] {
    key.test.facts.enumerated().map { position, fact in
      let column = facts.columns[fact]
      guard key.substituting & (1 << UInt8(position)) != 0 else { return column.possible }
      guard case .choice(let possible) = program.otherwise(of: fact) else { return [] }
      return (0..<column.count).map { possible >> UInt64($0) & 1 == 1 ? .everywhere : .nowhere }
    }
  }

  /// The columns and planes of a test that compares two numbers of which at least one is answered.
  private mutating func comparison(of key: LeafTest.Key) -> NumberComparison? {
    guard case .compare(let first, let comparison, .fact(let second, let times)) = key.test.kind else {
      return nil
    }
    let both: UInt8 = key.test.secondFact == nil ? 1 : 3
    if key.substituting & both == both { return nil }
    let planes = circuit.addInputs(2)
    let isSecondFixed = key.test.secondFact != nil && key.substituting & 2 != 0
    return NumberComparison(
      comparison: comparison, left: number(first, isFixed: key.substituting & 1 != 0),
      right: number(second, isFixed: isSecondFixed), factor: times.thousandths, holds: planes,
      fails: planes + 1)
  }

  /// The number column of a fact, or a new one that holds its `otherwise` in every lane.
  private mutating func number(_ fact: FactID, isFixed: Bool) -> Int {
    if !isFixed, let column = facts.columns[fact].numberColumn { return column }
    var fixed = NumberColumn(low: 0, high: 0)
    if case .number(let low, let high) = program.otherwise(of: fact) {
      fixed = NumberColumn(low: low.thousandths, high: high.thousandths)
    }
    facts.numbers.append(fixed)
    return facts.numbers.count - 1
  }
}

extension Program {
  /// The value of a fact while its gate is false.
  func otherwise(of fact: FactID) -> FactValue {
    pack.facts[fact].gate?.otherwise ?? pack.facts[fact].anything
  }
}
