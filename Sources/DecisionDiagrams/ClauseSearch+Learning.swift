extension ClauseSearch {
  /// Resolves a conflict to its first unique implication point, learns that clause, and goes back to where it decides something.
  mutating func learn(from conflict: Int32) {
    let level = Int32(levelStarts.count)
    var learned = [Literal(code: 0)]
    var pending = 0
    var clause = conflict
    var position = trail.count
    var resolved: Literal?
    var touched: [Int] = []
    repeat {
      for index in Int(bounds[Int(clause)].start)..<Int(bounds[Int(clause)].end) {
        let literal = arena[index]
        let variable = literal.variable
        guard literal != resolved, !isSeen[variable], levels[variable] > 0 else { continue }
        isSeen[variable] = true
        touched.append(variable)
        heap.bump(variable)
        if levels[variable] == level { pending += 1 } else { learned.append(literal) }
      }
      repeat { position -= 1 } while !isSeen[trail[position].variable]
      let next = trail[position]
      isSeen[next.variable] = false
      pending -= 1
      resolved = next
      clause = reasons[next.variable]
      learned[0] = !next
    } while pending > 0
    learned = learned.enumerated().filter { $0.offset == 0 || !isImplied($0.element) }.map(\.element)
    for variable in touched { isSeen[variable] = false }
    heap.decay()
    settle(learned)
  }

  /// Whether a literal of the learned clause follows from the others: its reason holds nothing else.
  private func isImplied(_ literal: Literal) -> Bool {
    let reason = reasons[literal.variable]
    guard reason >= 0 else { return false }
    for index in Int(bounds[Int(reason)].start)..<Int(bounds[Int(reason)].end) {
      let variable = arena[index].variable
      if variable != literal.variable, !isSeen[variable], levels[variable] > 0 { return false }
    }
    return true
  }

  private mutating func settle(_ learned: [Literal]) {
    var clause = learned
    guard clause.count > 1 else {
      backtrack(to: 0)
      assign(clause[0], because: -1)
      return
    }
    let second = (1..<clause.count).max { levels[clause[$0].variable] < levels[clause[$1].variable] } ?? 1
    clause.swapAt(1, second)
    backtrack(to: Int(levels[clause[1].variable]))
    let reason = store(clause)
    assign(clause[0], because: reason)
  }
}
