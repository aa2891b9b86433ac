import RuleLanguage
import Source

/// Looks for few other answers that would give a node a truth, going down the conditions once.
///
/// What it finds has to be verified: parts that share facts can disturb one another.
struct Repair {
  let evaluation: Evaluation
  /// The facts that may be answered otherwise; nil for all.
  let mayChange: Set<FactID>?
  private var known: [Goal: Plan?] = [:]

  /// Answers to give.
  struct Plan {
    var values: [FactID: FactValue] = [:]
    var cost: Int { values.count }

    /// Both plans; nil where they want different values of one fact.
    func joined(with other: Plan) -> Plan? {
      var joined = self
      for (fact, value) in other.values {
        switch (joined.values[fact], value) {
        case (nil, _): joined.values[fact] = value
        case (value?, _): break
        case (.set(let includes, let excludes)?, .set(let more, let less)):
          let all = includes | more
          joined.values[fact] = .set(includes: all, excludes: (excludes | less) & ~all)
        default: return nil
        }
      }
      return joined
    }
  }

  private struct Goal: Hashable {
    let node: Int
    let truth: Bool
  }

  init(evaluation: Evaluation, mayChange: Set<FactID>? = nil) {
    self.evaluation = evaluation
    self.mayChange = mayChange
  }

  /// Few answers that would make a node true (or false); nil if none were found.
  mutating func plan(_ node: Int, _ wanted: Bool) -> Plan? {
    if evaluation.truths[node] == Truth(wanted) { return Plan() }
    let goal = Goal(node: node, truth: wanted)
    if let known = known[goal] { return known }
    let plan = makePlan(node, wanted)
    known[goal] = .some(plan)
    return plan
  }

  private mutating func makePlan(_ node: Int, _ wanted: Bool) -> Plan? {
    let program = evaluation.program
    switch program.nodes[node] {
    case .constant, .inForce: return nil
    case .test(let test, let substituting): return self.test(program.tests[test], substituting, node, wanted)
    case .silent(let fact):
      return wanted || !isOpen(fact) ? nil : Plan(values: [fact: program.pack.facts[fact].usual])
    case .not(let child): return plan(child, !wanted)
    case .may(let child): return plan(child, wanted)
    case .all(let range):
      let parts = Array(program.operands[range])
      return cheapest(wanted ? parts.count : 1, of: parts, wanted)
    case .any(let range):
      let parts = Array(program.operands[range])
      return cheapest(wanted ? 1 : parts.count, of: parts, wanted)
    case .atLeast(let count, let range):
      let parts = Array(program.operands[range])
      return cheapest(wanted ? count : parts.count - count + 1, of: parts, wanted)
    case .gated(let gate, let open, let closed):
      let asked = both((gate, true), (open, wanted))
      let otherwise = both((gate, false), (closed, wanted))
      return [asked, otherwise].compactMap { $0 }.min { $0.cost < $1.cost }
    }
  }

  /// The cheapest plan for `count` of the parts to have a truth.
  private mutating func cheapest(_ count: Int, of parts: [Int], _ wanted: Bool) -> Plan? {
    var plans: [Plan] = []
    for part in parts {
      if let plan = plan(part, wanted) { plans.append(plan) }
    }
    guard plans.count >= count else { return nil }
    let order = plans.indices.sorted { (plans[$0].cost, $0) < (plans[$1].cost, $1) }
    var sum = Plan()
    var taken = 0
    for index in order where taken < count {
      guard let joined = sum.joined(with: plans[index]) else { continue }
      sum = joined
      taken += 1
    }
    return taken == count ? sum : nil
  }

  private mutating func both(_ first: (Int, Bool), _ second: (Int, Bool)) -> Plan? {
    guard let left = plan(first.0, first.1), let right = plan(second.0, second.1) else { return nil }
    return left.joined(with: right)
  }

  private func isOpen(_ fact: FactID) -> Bool { mayChange?.contains(fact) ?? true }

  /// One fact of a test answered otherwise.
  ///
  /// A value that stands in for a closed question cannot be changed.
  private func test(_ test: FactTest, _ substituting: UInt8, _ node: Int, _ wanted: Bool) -> Plan? {
    for (position, fact) in test.facts.enumerated()
    where substituting & (1 << UInt8(position)) == 0 && isOpen(fact) {
      for value in evaluation.values(near: fact)
      where evaluation.outcome(of: test, substituting, [fact: value]) == Truth(wanted) {
        return Plan(values: [fact: value])
      }
    }
    return nil
  }
}

extension Evaluation {
  /// The truth that a test would have with some facts answered otherwise.
  func outcome(of test: FactTest, _ substituting: UInt8, _ values: [FactID: FactValue]) -> Truth {
    let alternatives = test.facts.enumerated().map { position, fact -> [[FactValue]] in
      if substituting & (1 << UInt8(position)) != 0, let gate = program.pack.facts[fact].gate {
        return [[gate.otherwise]]
      }
      return values[fact].map { [[$0]] } ?? states[fact].parts
    }
    let parameters = program.pack.parameters.map { $0.value(on: asOf) }
    return test.outcome(alternatives[0], alternatives.count > 1 ? alternatives[1] : [], parameters)
  }
}
