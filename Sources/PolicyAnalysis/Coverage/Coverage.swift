import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
import Source

/// Which conditions of a pack its scenarios make true, false and unknown, and which they show to decide alone.
package struct Coverage: Sendable {
  /// What scenarios reach of one condition; each set holds numbers of scenarios.
  package struct Condition: Sendable {
    /// The decision that it is part of.
    package let proposition: Proposition
    /// The condition.
    package let leaf: Decision.Leaf
    /// Where it is true, false, unknown.
    package var isTrue: [Int] = []
    package var isFalse: [Int] = []
    package var isUnknown: [Int] = []
    /// Where it is true (false) and the decision is what it is because of that alone (masking MC/DC).
    package var decidesTrue: [Int] = []
    package var decidesFalse: [Int] = []
    /// Whether some case makes it true (false), and whether it can decide alone either way.
    package var canBeTrue = true
    package var canBeFalse = true
    package var canDecide = true

    /// Whether scenarios make it all that it can be of true and false.
    package var isCovered: Bool { (!canBeTrue || !isTrue.isEmpty) && (!canBeFalse || !isFalse.isEmpty) }
    /// Whether two scenarios show that it decides alone.
    package var hasPair: Bool { !decidesTrue.isEmpty && !decidesFalse.isEmpty }
  }

  /// The conditions, in the order of the pack.
  package private(set) var conditions: [Condition] = []
  /// How many scenarios there are.
  private var count: Int
  private let decisions: [Proposition: Decision]
  /// Conditions whose feasibility could not be decided within the bound; they count as feasible.
  package private(set) var undecided = 0

  /// What scenarios reach.
  ///
  /// - Parameter evaluations: of each scenario, by its number; those without one are left out.
  package init(_ program: Program, _ evaluations: [Evaluation], decidingFeasibility: Bool = true) {
    count = evaluations.count
    let all = program.decisions
    decisions = Dictionary(uniqueKeysWithValues: all.map { ($0.proposition, $0) })
    for decision in all {
      for leaf in decision.leaves {
        var condition = Condition(proposition: decision.proposition, leaf: leaf)
        for (number, evaluation) in evaluations.enumerated() {
          condition.note(number, evaluation.truths, decision, program)
        }
        conditions.append(condition)
      }
    }
    if decidingFeasibility { decideFeasibility(program) }
  }

  /// Adds what one more scenario reaches.
  package mutating func add(_ evaluation: Evaluation, _ program: Program) {
    count += 1
    for index in conditions.indices {
      guard let decision = decisions[conditions[index].proposition] else { continue }
      conditions[index].note(count - 1, evaluation.truths, decision, program)
    }
  }

  /// What some of the scenarios reach, by their numbers; what could be reached at all stays as it is.
  package func reached(by numbers: Set<Int>) -> Coverage {
    var part = self
    for index in part.conditions.indices { part.conditions[index].keep(numbers) }
    return part
  }

  /// How many of the conditions that can be true and false are both.
  package var covered: (count: Int, of: Int) { (conditions.count(where: \.isCovered), conditions.count) }

  /// How many of the conditions that can decide alone are shown to.
  package var pairs: (count: Int, of: Int) {
    let feasible = conditions.filter { $0.canDecide || $0.hasPair }
    return (feasible.count(where: \.hasPair), feasible.count)
  }

  /// Asks, of what no scenario reaches, whether any case could.
  private mutating func decideFeasibility(_ program: Program) {
    guard conditions.contains(where: { !$0.isCovered || !$0.hasPair }),
      let space = try? CaseSpace(program.pack, [program], scope: .closed)
    else { return }
    var goals = CoverageGoals(program, space)
    for index in conditions.indices where !conditions[index].isCovered || !conditions[index].hasPair {
      guard let decision = decisions[conditions[index].proposition] else { continue }
      do {
        try conditions[index].decide(decision, &goals)
      } catch {
        undecided += 1
      }
    }
  }
}

extension Coverage.Condition {
  fileprivate mutating func note(_ number: Int, _ truths: [Truth], _ decision: Decision, _ program: Program) {
    switch truths[leaf.node] {
    case .unknown: isUnknown.append(number)
    case .isTrue:
      isTrue.append(number)
      if decides(truths, decision, program) { decidesTrue.append(number) }
    case .isFalse:
      isFalse.append(number)
      if decides(truths, decision, program) { decidesFalse.append(number) }
    }
  }

  fileprivate mutating func keep(_ numbers: Set<Int>) {
    isTrue.removeAll { !numbers.contains($0) }
    isFalse.removeAll { !numbers.contains($0) }
    isUnknown.removeAll { !numbers.contains($0) }
    decidesTrue.removeAll { !numbers.contains($0) }
    decidesFalse.removeAll { !numbers.contains($0) }
  }

  private func decides(_ truths: [Truth], _ decision: Decision, _ program: Program) -> Bool {
    let whenTrue = decision.truth(truths, with: leaf.node, being: .isTrue, program)
    let whenFalse = decision.truth(truths, with: leaf.node, being: .isFalse, program)
    return whenTrue.isKnown && whenFalse.isKnown && whenTrue != whenFalse
  }

  fileprivate mutating func decide(_ decision: Decision, _ goals: inout CoverageGoals) throws(BoundReached) {
    if isTrue.isEmpty { canBeTrue = try goals.isPossible(leaf, true, decision) }
    if isFalse.isEmpty { canBeFalse = try goals.isPossible(leaf, false, decision) }
    guard !hasPair else { return }
    canDecide = try goals.canDecide(leaf, true, decision)
    if canDecide { canDecide = try goals.canDecide(leaf, false, decision) }
  }
}
