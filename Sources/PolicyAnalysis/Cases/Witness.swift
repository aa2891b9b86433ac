import CaseFormat
package import DecisionDiagrams
package import RuleEngine
import RuleLanguage
package import Source

/// A case that shows something: the answers that matter, and nothing else.
package struct Witness: Hashable, Sendable {
  /// The answers; facts that do not matter have none.
  package let answers: Answers
  /// The day on which to look at it.
  package let date: CivilDate
  /// Whether it takes a comparison of two numbers by itself, so that no two numbers may make it so.
  package let restsOnComparison: Bool

  package init(answers: Answers, date: CivilDate, restsOnComparison: Bool) {
    self.answers = answers
    self.date = date
    self.restsOnComparison = restsOnComparison
  }
}

extension CaseDiagrams {
  /// A smallest possible case in which the function holds: the fewest answers, the usual ones first; nil if there is none.
  ///
  /// - Parameter today: the day to take where the date does not matter.
  package mutating func witness(_ diagram: Diagram, today: CivilDate) throws(BoundReached) -> Witness? {
    try witnesses(diagram, count: 1, today: today).first
  }

  /// Up to `count` small cases in which the function holds, no two alike in what they rest on.
  package mutating func witnesses(
    _ diagram: Diagram, count: Int, today: CivilDate
  ) throws(BoundReached) -> [Witness] {
    let support = table.support(diagram)
    let restsOnComparison = support.contains { space.variables[$0].isComparison }
    var found: [Witness] = []
    var rest = diagram
    while found.count < count, let states = try witnessStates(rest, today: today) {
      found.append(space.witness(states, today: today, restsOnComparison: restsOnComparison))
      // The next one has to differ in one of the answers that this one gave.
      var same = Diagram.always
      for variable in support where !space.isUntouched(variable, states[variable]) {
        let own = space.variables[variable].everyState.indices.map { $0 == states[variable] }
        same = try table.and(same, table.choice(variable, own))
      }
      rest = try table.and(rest, table.not(same))
      if same == .always { break }
    }
    return found
  }

  private mutating func witnessStates(_ diagram: Diagram, today: CivilDate) throws(BoundReached) -> [Int]? {
    let (cases, _) = try possibleCases(around: table.support(diagram))
    let holding = try table.and(diagram, cases)
    return table.cheapest(holding, costs: space.costs(today: today))
  }
}

extension CaseSpace {
  /// What it costs to use each state of each variable in a witness: an answer more than none, an odd one more than a usual one.
  func costs(today: CivilDate) -> [[Int]] {
    variables.map { variable in
      switch variable {
      case .date(let days):
        let current = days.lastIndex { $0 <= today }
        return days.indices.map { $0 == current ? 0 : 6 + abs($0 - (current ?? 0)) }
      case .facts(let facts, let rows):
        return rows.map { row in zip(facts, row).reduce(0) { $0 + cost($1.1, of: $1.0) } }
      case .member(let fact, let bit, let cases):
        return cases.map { cost($0, isUsual: usualMembers(fact) >> UInt64(bit) & 1 == 1) }
      case .standing(_, let standings):
        return standings.map { $0.isSilent ? 0 : $0 == .pending ? 7 : 2 }
      case .comparison(_, let truths): return truths.map { $0 == .unknown ? 0 : 1 }
      }
    }
  }

  private func cost(_ fact: FactCase, of id: FactID) -> Int {
    let usual = pack.facts[id].usual
    let isUsual = fact.state.alternatives == [usual]
    switch fact.kind {
    case .silent: return scope == .answered ? 9 : 0
    case .pending: return 7
    case .exact: return isUsual ? (scope == .answered ? 0 : 4) : 5
    case .partial: return 6
    case .several: return 8
    }
  }

  private func cost(_ member: MemberCase, isUsual: Bool) -> Int {
    switch member {
    case .open: scope == .answered ? 9 : 0
    case .isIn: scope == .answered ? (isUsual ? 0 : 5) : 5
    case .isOut: scope == .answered ? (isUsual ? 5 : 0) : 3
    case .both, .isInOrOpen, .isOutOrOpen: 8
    }
  }

  private func usualMembers(_ fact: FactID) -> UInt64 {
    if case .set(let includes, _) = pack.facts[fact].usual { includes } else { 0 }
  }

  /// The state of a variable in which nothing is said, after the interview, on a day.
  func quietState(_ variable: Int, today: CivilDate) -> Int {
    switch variables[variable] {
    case .date(let days): days.lastIndex { $0 <= today } ?? 0
    case .facts(_, let rows): rows.firstIndex { $0.allSatisfy { $0.kind == .silent } } ?? 0
    case .member(_, _, let cases): cases.firstIndex(of: .open) ?? 0
    case .standing(_, let standings): standings.firstIndex { $0.isSilent } ?? 0
    case .comparison: 0
    }
  }

  /// Whether a state leaves everything unsaid.
  func isUntouched(_ variable: Int, _ state: Int) -> Bool {
    switch variables[variable] {
    case .date: false
    case .facts(_, let rows): rows[state].allSatisfy { $0.statements.isEmpty }
    case .member(_, _, let cases): cases[state] == .open
    case .standing, .comparison: true
    }
  }

  /// The answers that a state of every variable amounts to.
  ///
  /// Where none is pending the case is closed, and a fact without a value was not asked.
  package func answers(_ states: [Int]) -> Answers {
    var answers = stated(states)
    guard hasPending, !isPending(states) else { return answers }
    answers.isClosed = true
    for fact in pack.facts.indices where answers.statements[fact].allSatisfy({ $0.value == nil }) {
      answers.statements[fact] = []
    }
    return answers
  }

  /// Whether a fact is pending.
  private func isPending(_ states: [Int]) -> Bool {
    zip(variables, states).contains { variable, state in
      switch variable {
      case .facts(_, let rows): rows[state].contains { $0.kind == .pending }
      case .standing(_, let standings): standings[state] == .pending
      case .date, .member, .comparison: false
      }
    }
  }

  private func stated(_ states: [Int]) -> Answers {
    var answers = Answers(factCount: pack.facts.count, isClosed: !hasPending)
    for (variable, state) in zip(variables, states) {
      if case .facts(let facts, let rows) = variable {
        for (fact, known) in zip(facts, rows[state]) { answers.statements[fact] = known.statements }
      }
    }
    for fact in pack.facts.indices where pack.facts[fact].kind == .set && !ofFact[fact].isEmpty {
      answers.statements[fact] = setStatements(fact, states)
    }
    return answers
  }

  /// What a set's members amount to: one statement, or two where statements differ.
  private func setStatements(_ fact: FactID, _ states: [Int]) -> [Statement] {
    var first: (includes: UInt64, excludes: UInt64) = (0, 0)
    var second = first
    let basis = pack.facts[fact].defaultBasis
    var isValued: Bool?
    var unasked = pack.facts[fact].everyValue
    for variable in ofFact[fact] {
      switch variables[variable] {
      case .member(_, let bit, let cases):
        unasked &= ~(1 << UInt64(bit))
        let member = cases[states[variable]]
        if member.isSomewhereIn { first.includes |= 1 << UInt64(bit) }
        if member == .isOut { first.excludes |= 1 << UInt64(bit) }
        if member == .isIn { second.includes |= 1 << UInt64(bit) }
        if member.isSomewhereOut { second.excludes |= 1 << UInt64(bit) }
      case .standing(_, let standings):
        switch standings[states[variable]] {
        case .valued: isValued = true
        case .pending: return []
        case .silent: return hasPending ? [Statement(.silence(.doesNotKnow), basis: basis)] : []
        }
      default: break
      }
    }
    if first == (0, 0), second == first {
      guard isValued == true else { return [] }
      // An answer that says nothing of what is asked for names something else.
      let other = unasked & (~unasked &+ 1)
      first.includes = other
      second.includes = other
    }
    if scope == .answered { first.excludes |= pack.facts[fact].everyValue & ~first.includes }
    let statements = [first, scope == .answered ? first : second].map { members in
      Statement(.value(.set(includes: members.includes, excludes: members.excludes)), basis: basis)
    }
    return statements.uniqued()
  }

  /// The witness in a state of every variable.
  package func witness(_ states: [Int], today: CivilDate, restsOnComparison: Bool) -> Witness {
    let current = days.lastIndex { $0 <= today }
    let day = states[date] == current ? today : days[states[date]]
    return Witness(answers: answers(states), date: day, restsOnComparison: restsOnComparison)
  }
}

extension CaseSpace.Variable {
  /// Whether it stands for a comparison that is taken by itself.
  var isComparison: Bool {
    if case .comparison = self { true } else { false }
  }
}
