/// Whether some assignment makes every clause true: a conflict-driven search (Marques-Silva and Sakallah 1996; Moskewicz and others 2001;
/// Eén and Sörensson 2003).
///
/// Two literals of each clause are watched; a conflict is resolved back to its first unique implication point and learned; variables are chosen
/// by recent conflicts, kept in the phase that they had; restarts follow Luby's sequence. No randomness: the same clauses give the same answer.
package struct ClauseSearch: Sendable {
  /// What came of a search.
  package enum Answer: Equatable, Sendable {
    /// An assignment that makes every clause true, by variable.
    case satisfied([Bool])
    /// There is none under the assumptions.
    case impossible
  }

  /// All literals of all clauses, each clause by its start and end in `bounds`.
  var arena: ContiguousArray<Literal> = []
  var bounds: ContiguousArray<(start: Int32, end: Int32)> = []
  /// Clauses that watch the negation of a literal, by the literal's code.
  var watchers: ContiguousArray<ContiguousArray<Int32>> = []
  /// 0 unassigned, 1 true, -1 false, by the literal's code.
  var values: ContiguousArray<Int8> = []
  var levels: ContiguousArray<Int32> = []
  /// The clause that forced a variable, or -1.
  var reasons: ContiguousArray<Int32> = []
  var trail: ContiguousArray<Literal> = []
  var levelStarts: ContiguousArray<Int32> = []
  var propagated = 0
  var heap = ActivityHeap()
  var phases: ContiguousArray<Bool> = []
  var isSeen: ContiguousArray<Bool> = []
  /// Whether the clauses contradict one another without any assumption.
  private var isContradictory = false

  package init() {}

  /// How many variables there are.
  package var variableCount: Int { levels.count }

  /// A new variable.
  package mutating func variable() -> Int {
    let made = levels.count
    watchers.append([])
    watchers.append([])
    values.append(0)
    values.append(0)
    levels.append(0)
    reasons.append(-1)
    phases.append(false)
    isSeen.append(false)
    heap.add(made)
    return made
  }

  /// Demands that one of the literals is true.
  package mutating func add(_ clause: [Literal]) {
    backtrack(to: 0)
    var literals: [Literal] = []
    for literal in clause {
      if values[Int(literal.code)] == 1 || literals.contains(!literal) { return }
      if values[Int(literal.code)] == 0, !literals.contains(literal) { literals.append(literal) }
    }
    switch literals.count {
    case 0: isContradictory = true
    case 1:
      assign(literals[0], because: -1)
      if propagate() >= 0 { isContradictory = true }
    default: _ = store(literals)
    }
  }

  /// Searches for an assignment in which the assumptions hold too.
  ///
  /// - Parameter conflicts: after how many conflicts the search gives up.
  /// - Throws: `BoundReached` when it gives up.
  package mutating func solve(
    assuming assumptions: [Literal] = [], conflicts: Int = 2_000_000
  ) throws(BoundReached) -> Answer {
    if isContradictory { return .impossible }
    backtrack(to: 0)
    var left = conflicts
    var restart = 1
    var untilRestart = 100 * luby(restart)
    while true {
      let conflict = propagate()
      if conflict >= 0 {
        if levelStarts.isEmpty {
          isContradictory = true
          return .impossible
        }
        left -= 1
        untilRestart -= 1
        learn(from: conflict)
        if left <= 0 { throw BoundReached() }
      } else if untilRestart <= 0 {
        restart += 1
        untilRestart = 100 * luby(restart)
        backtrack(to: 0)
      } else if levelStarts.count < assumptions.count {
        let next = assumptions[levelStarts.count]
        if values[Int(next.code)] == -1 { return .impossible }
        levelStarts.append(Int32(trail.count))
        if values[Int(next.code)] == 0 { assign(next, because: -1) }
      } else if let variable = nextVariable() {
        levelStarts.append(Int32(trail.count))
        assign(Literal(variable, isNegated: !phases[variable]), because: -1)
      } else {
        return .satisfied((0..<variableCount).map { values[$0 * 2] == 1 })
      }
    }
  }

  private mutating func nextVariable() -> Int? {
    while let variable = heap.pop() {
      if values[variable * 2] == 0 { return variable }
    }
    return nil
  }

  /// Keeps a clause of at least two literals and watches the first two.
  mutating func store(_ literals: [Literal]) -> Int32 {
    let start = Int32(arena.count)
    arena.append(contentsOf: literals)
    bounds.append((start, Int32(arena.count)))
    let clause = Int32(bounds.count - 1)
    watchers[Int((!literals[0]).code)].append(clause)
    watchers[Int((!literals[1]).code)].append(clause)
    return clause
  }

  mutating func assign(_ literal: Literal, because reason: Int32) {
    values[Int(literal.code)] = 1
    values[Int(literal.code ^ 1)] = -1
    levels[literal.variable] = Int32(levelStarts.count)
    reasons[literal.variable] = reason
    trail.append(literal)
  }

  mutating func backtrack(to level: Int) {
    guard levelStarts.count > level else { return }
    let start = Int(levelStarts[level])
    for literal in trail[start...] {
      values[Int(literal.code)] = 0
      values[Int(literal.code ^ 1)] = 0
      phases[literal.variable] = !literal.isNegated
      heap.add(literal.variable)
    }
    trail.removeSubrange(start...)
    levelStarts.removeSubrange(level...)
    propagated = min(propagated, start)
  }
}

/// Luby's sequence: 1 1 2 1 1 2 4 …, from index 1.
private func luby(_ index: Int) -> Int {
  var power = 1
  while power * 2 <= index + 1 { power *= 2 }
  return power == index + 1 ? power / 2 : luby(index - power + 1)
}
