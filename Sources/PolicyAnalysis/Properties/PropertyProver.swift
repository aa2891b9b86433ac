import CaseFormat
import DecisionDiagrams
import RuleEngine
package import RuleLanguage
package import Source

/// Proves the properties of a pack over all cases, or finds a case that refutes them.
package struct PropertyProver {
  let program: Program
  let today: CivilDate
  /// The first proposition of each property's own conditions.
  let asked: [[Proposition]]
  /// Every case there is.
  let every: CaseSpace
  /// The same with each number in a variable of its own, so that one can change and the others stay.
  let apart: CaseSpace
  /// Cases in which numbers are known together, with facts pending: a case found here takes no comparison by itself.
  private let open: CaseSpace?

  /// A prover of a pack's properties.
  ///
  /// - Parameter today: the day to show witnesses on where the date does not matter.
  /// - Throws: `BoundReachedInFact` if a fact can be known in too many ways.
  package init(_ pack: Pack, today: CivilDate) throws(BoundReachedInFact) {
    let conditions = pack.properties.map(\.claim.conditions)
    let (asking, propositions) = pack.asking(conditions.flatMap { $0 })
    var rest = propositions[...]
    asked = conditions.map { own in
      defer { rest = rest.dropFirst(own.count) }
      return Array(rest.prefix(own.count))
    }
    program = Program(asking)
    self.today = today
    every = try CaseSpace(asking, [program], scope: .every)
    apart =
      every.hasNumbersTogether ? try CaseSpace(asking, [program], scope: .every, numbers: .apart) : every
    open = every.takesTestsByThemselves ? try? CaseSpace(asking, [program], scope: .open) : nil
  }

  /// What comes of every property.
  package func results() -> [PropertyResult] {
    program.pack.properties.indices.map { index in
      let verdict = verdict(on: index)
      var alone: [Span] = []
      if case .undecided = verdict { alone = testsAlone(index) }
      return PropertyResult(property: index, verdict: verdict, testsAlone: alone)
    }
  }

  /// What comes of one property.
  package func verdict(on index: Int) -> Verdict {
    let (claim, asked) = (program.pack.properties[index].claim, asked[index])
    do {
      let verdict = confirmed(try search(claim, asked, every), claim, asked)
      guard case .undecided(let reason) = verdict else { return verdict }
      // A case with comparisons by themselves is none; perhaps there is a real one where numbers are known together.
      if let open, let real = try? search(claim, asked, open), claim.isAboutOneCase {
        let second = confirmed(real, claim, asked)
        if second.isShown { return second }
      }
      return .undecided(reason)
    } catch {
      return .undecided("the search was given up at its bound")
    }
  }

  /// Where tests stand that a property's own conditions, or the determination it is about, take by themselves.
  package func testsAlone(_ index: Int) -> [Span] {
    let claim = program.pack.properties[index].claim
    let propositions = asked[index] + claim.propositions(in: program.pack)
    let space = claim.isAboutOneCase ? every : apart
    return space.inexact(below: propositions.compactMap { program.roots[$0] }, of: program).alone
  }

  private func search(
    _ claim: Property.Claim, _ asked: [Proposition], _ space: CaseSpace
  ) throws(BoundReached) -> Verdict {
    switch claim {
    case .invariant(let id, let facts): return try invariance(id, facts)
    case .neverLowers(let id, let fact, let to, _): return try lowering(id, fact, to, asked.first)
    case .furtherStatement(let id): return try furtherStatement(id)
    case .implies: return try implication(asked[0], asked[1], space)
    case .possible: return try possibility(asked[0], space)
    case .usual(let id, let tier): return try usual(id, tier)
    case .notFinal(let id, let tier, let rules, let facts): return try finality(id, tier, rules, facts, space)
    case .served(_, let from): return try service(asked[0], from, space.scope)
    }
  }

  private func implication(
    _ premise: Proposition, _ conclusion: Proposition, _ space: CaseSpace
  ) throws(BoundReached) -> Verdict {
    var search = CaseSearch(program, space, today: today)
    let (premise, conclusion) = (try search.truths(premise), try search.truths(conclusion))
    return try refutation(&search, [premise.certain, !conclusion.certain])
  }

  private func possibility(_ condition: Proposition, _ space: CaseSpace) throws(BoundReached) -> Verdict {
    var search = CaseSearch(program, space, today: today)
    let truths = try search.truths(condition)
    guard try search.states(where: [truths.certain]) != nil else { return .refuted(nil, after: nil) }
    if !search.takesTestsByThemselves { return .proven(.shown) }
    guard let witness = try search.witness([truths.certain], today) else { return Self.unreal }
    if isReal(witness, condition) { return .proven(.shown) }
    let inexact = space.inexact(below: [program.roots[condition]].compactMap(\.self), of: program)
    let tried = space.realCase(beside: witness, inexact) { isReal($0, condition) }
    return tried == nil ? Self.unreal : .proven(.shown)
  }

  private func finality(
    _ id: DeterminationID, _ tier: Int, _ rules: [RuleID], _ facts: [FactID], _ space: CaseSpace
  ) throws(BoundReached) -> Verdict {
    var search = CaseSearch(program, space, today: today)
    let reaching = try search.reaching(id)
    var isOpen: [Literal] = []
    for rule in rules {
      let truths = try search.truths(.rule(rule))
      isOpen.append(search.builder.and(truths.possible, !truths.certain))
    }
    for fact in facts { isOpen.append(try search.isWithoutValue(fact)) }
    let some = try search.builder.any(isOpen)
    let above = tier + 1 < reaching.count ? [!reaching[tier + 1].possible] : []
    return try refutation(&search, [some, reaching[tier].certain] + above)
  }

  private func service(
    _ condition: Proposition, _ from: CivilDate, _ scope: CaseSpace.Scope
  ) throws(BoundReached) -> Verdict {
    let space: CaseSpace
    do {
      space = try CaseSpace(
        program.pack, [program], scope: scope, dates: Period(from: from, until: nil))
    } catch {
      throw BoundReached()
    }
    var search = CaseSearch(program, space, today: today)
    var met: [Literal] = []
    for need in program.pack.needs.indices {
      var fitting: [Literal] = []
      for service in program.pack.services.indices where program.pack.services[service].offers.contains(need)
      {
        fitting.append(try search.truths(.service(service)).certain)
      }
      let raised = try search.truths(.need(need)).certain
      met.append(search.builder.and(raised, try search.builder.any(fitting)))
    }
    let someMet = try search.builder.any(met)
    let premise = try search.truths(condition)
    return try refutation(&search, [premise.certain, !someMet])
  }

  private func usual(_ id: DeterminationID, _ tier: Int) throws(BoundReached) -> Verdict {
    var answers = Answers(factCount: program.pack.facts.count, isClosed: true)
    for (fact, entry) in program.pack.facts.enumerated() {
      answers.statements[fact] = [Statement(.value(entry.usual), basis: entry.defaultBasis)]
    }
    let witness = Witness(answers: answers, date: today, restsOnComparison: false)
    guard let interval = try? program.evaluate(answers, asOf: today).interval(id) else {
      throw BoundReached()
    }
    return interval.isFinal && interval.lower == tier ? .proven(.evaluated) : .refuted(witness, after: nil)
  }

  func refutation(_ search: inout CaseSearch, _ literals: [Literal]) throws(BoundReached) -> Verdict {
    guard let small = try search.smallest(literals, today: today) else { return .proven(.noCounterexample) }
    let witness = { [space = search.space, today] (states: [Int]) in
      // Refutations are shown only if the engine says the same.
      space.witness(states, today: today, restsOnComparison: false)
    }
    return .refuted(witness(small.first), after: search.second == nil ? nil : witness(small.second))
  }

  /// Whether anything that leads to a determination reads a fact.
  func isRead(_ fact: FactID, by id: DeterminationID) -> Bool {
    program.pack.determinations[id].tiers.indices.contains { tier in
      program.pack.factsRead(by: .tier(id, tier)).contains { $0.0 == fact }
    }
  }
}
