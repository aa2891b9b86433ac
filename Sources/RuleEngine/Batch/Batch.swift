import RuleLanguage
import Source

/// Cases of one batch program, a lane each, and what it made of them.
///
/// Setting an answer and running allocate nothing, except where statements about a fact differ: those tests are evaluated lane by lane.
public struct Batch: ~Copyable {
  /// The program.
  public let program: BatchProgram
  /// How many lanes there are: what was asked for, up to the next multiple of 256.
  public let laneCount: Int
  /// How many words a plane has: 64 lanes each.
  public let wordCount: Int

  /// Planes by slot, `wordCount` words each.
  package let planes: UnsafeMutablePointer<UInt64>
  /// For each number column, the least numbers by lane and then the greatest.
  package let numbers: UnsafeMutablePointer<Int64>
  /// Operands of the program's steps, as offsets into `planes`.
  let operands: UnsafeMutablePointer<Int>
  /// Where statements differ.
  var disagreements: [Disagreement] = []

  /// Room for at least this many cases, in which nothing is answered.
  ///
  /// - Parameter lanes: at least one.
  public init(_ program: BatchProgram, lanes: Int) {
    self.program = program
    laneCount = (max(lanes, 1) + 255) / 256 * 256
    wordCount = laneCount / 64
    let size = program.code.slotCount * wordCount
    let bytes = size * MemoryLayout<UInt64>.stride
    let alignment = MemoryLayout<SIMD4<UInt64>>.alignment
    planes = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: alignment)
      .bindMemory(to: UInt64.self, capacity: size)
    planes.initialize(repeating: 0, count: size)
    numbers = .allocate(capacity: program.facts.numbers.count * 2 * laneCount)
    operands = .allocate(capacity: program.code.operands.count)
    for (index, slot) in program.code.operands.enumerated() {
      (operands + index).initialize(to: Int(slot) * wordCount)
    }
    (planes + wordCount).update(repeating: ~0, count: wordCount)
    for (column, number) in program.facts.numbers.enumerated() {
      setNumbers(column, low: number.low, high: number.high)
    }
    clear()
  }

  deinit {
    planes.deallocate()
    numbers.deallocate()
    operands.deallocate()
  }

  /// Takes every answer out of every lane.
  public mutating func clear() {
    disagreements.removeAll(keepingCapacity: true)
    for column in program.facts.columns {
      fill(column.first, column.count, with: 0)
      if column.pending != .nowhere { fill(column.pending, 1, with: ~0) }
      guard let number = column.numberColumn else { continue }
      setNumbers(number, low: program.facts.numbers[number].low, high: program.facts.numbers[number].high)
    }
  }

  /// Gives every lane these answers, and nothing else.
  ///
  /// In a program for closed cases, what has no statement counts as not asked.
  public mutating func start(with answers: Answers) {
    clear()
    for (fact, statements) in answers.statements.enumerated() {
      let column = program.facts.columns[fact]
      if statements.isEmpty, !answers.isClosed { continue }
      if column.pending != .nowhere { fill(column.pending, 1, with: 0) }
      if statements.isEmpty { continue }
      start(fact, with: FactState(statements, of: program.program.pack.facts[fact], isClosed: true))
    }
  }

  private mutating func start(_ fact: FactID, with state: FactState) {
    guard state.standing == .valued else { return }
    let column = program.facts.columns[fact]
    program.facts.forEachPlane(of: state.alternatives[0], in: column) { fill($0, 1, with: ~0) }
    if let number = column.numberColumn, case .number(let low, let high) = state.alternatives[0] {
      setNumbers(number, low: low.thousandths, high: high.thousandths)
    }
    if state.alternatives.count > 1 {
      disagreements.append(
        Disagreement(fact: fact, state: state, lanes: Array(repeating: ~0, count: wordCount)))
    }
  }

  /// Puts one word into every word of some planes.
  private func fill(_ first: Plane, _ count: Int, with word: UInt64) {
    (planes + Int(first) * wordCount).update(repeating: word, count: count * wordCount)
  }

  private func setNumbers(_ column: Int, low: Int64, high: Int64) {
    (numbers + column * 2 * laneCount).initialize(repeating: low, count: laneCount)
    (numbers + (column * 2 + 1) * laneCount).initialize(repeating: high, count: laneCount)
  }
}

extension FactColumns {
  /// Calls `body` for each plane that a value sets.
  @inline(__always)
  func forEachPlane(of value: FactValue, in column: FactColumn, _ body: (Plane) -> Void) {
    switch (column.kind, value) {
    case (.choice, .choice(let possible)):
      Self.forEachBit(of: possible) { body(column.first + Plane($0)) }
    case (.number, .number(let low, let high)):
      let cell = cell(of: low.thousandths, column.boundaries)
      let last = low == high ? cell : self.cell(of: high.thousandths, column.boundaries)
      for cell in cell...max(cell, last) { body(column.first + Plane(cell)) }
    case (.set(let members), .set(let includes, let excludes)):
      Self.forEachBit(of: includes) { body(column.first + Plane($0)) }
      Self.forEachBit(of: excludes) { body(column.first + Plane(members + $0)) }
      body(column.first + Plane(members * 2))
    default: break
    }
  }

  @inline(__always)
  private static func forEachBit(of mask: UInt64, _ body: (Int) -> Void) {
    var rest = mask
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
