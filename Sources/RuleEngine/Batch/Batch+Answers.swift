public import RuleLanguage
import Source

extension Batch {
  /// Gives one case this value of a fact, in the place of what it had.
  ///
  /// Constant time but for the number of values that the fact can have.
  public mutating func set(_ fact: FactID, in lane: Int, to value: FactValue) {
    silence(fact, in: lane)
    let column = program.facts.columns[fact]
    let (word, bit) = (lane >> 6, UInt64(1) << UInt64(lane & 63))
    program.facts.forEachPlane(of: value, in: column) { planes[Int($0) * wordCount + word] |= bit }
    if let number = column.numberColumn, case .number(let low, let high) = value {
      set(number, in: lane, low: low.thousandths, high: high.thousandths)
    }
  }

  /// Closes a fact of one case without a value, whatever the reason: does not know, declined, not safe to ask, not asked.
  public mutating func silence(_ fact: FactID, in lane: Int) {
    let column = program.facts.columns[fact]
    let (word, bit) = (lane >> 6, UInt64(1) << UInt64(lane & 63))
    for plane in Int(column.first)..<Int(column.first) + column.count {
      planes[plane * wordCount + word] &= ~bit
    }
    if column.pending != .nowhere { planes[Int(column.pending) * wordCount + word] &= ~bit }
    if let number = column.numberColumn {
      let unanswered = program.facts.numbers[number]
      set(number, in: lane, low: unanswered.low, high: unanswered.high)
    }
    for index in disagreements.indices where disagreements[index].fact == fact {
      disagreements[index].lanes[word] &= ~bit
    }
  }

  /// Takes the answer to a fact out of one case, so that it may still come; in a program for closed cases it is then not asked.
  public mutating func open(_ fact: FactID, in lane: Int) {
    silence(fact, in: lane)
    let pending = program.facts.columns[fact].pending
    if pending == .nowhere { return }
    planes[Int(pending) * wordCount + lane >> 6] |= UInt64(1) << UInt64(lane & 63)
  }

  /// Gives one case these statements about a fact, which may differ, in the place of what it had; without any, the fact is open.
  public mutating func set(_ fact: FactID, in lane: Int, to statements: [Statement]) {
    if statements.isEmpty { return open(fact, in: lane) }
    let state = FactState(statements, of: program.program.pack.facts[fact], isClosed: true)
    guard state.standing == .valued else { return silence(fact, in: lane) }
    set(fact, in: lane, to: state.alternatives[0])
    guard state.alternatives.count > 1 else { return }
    var lanes = [UInt64](repeating: 0, count: wordCount)
    lanes[lane >> 6] = UInt64(1) << UInt64(lane & 63)
    disagreements.append(Disagreement(fact: fact, state: state, lanes: lanes))
  }

  /// Takes every answer out of one case.
  public mutating func clear(lane: Int) {
    for fact in program.facts.columns.indices { open(fact, in: lane) }
  }

  private func set(_ number: Int, in lane: Int, low: Int64, high: Int64) {
    numbers[number * 2 * laneCount + lane] = low
    numbers[(number * 2 + 1) * laneCount + lane] = high
  }
}
