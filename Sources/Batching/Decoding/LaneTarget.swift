import RuleEngine

/// Where a line's answers go: one lane of a batch.
struct LaneTarget {
  /// Words of a plane; batches of this many lanes are decoded at once.
  static let wordCount = 4
  static let laneCount = wordCount * 64

  let planes: UnsafeMutablePointer<UInt64>
  let numbers: UnsafeMutablePointer<Int64>
  let columns: UnsafeMutablePointer<FactColumn>
  let boundaries: UnsafeMutablePointer<Int64>
  var lane = 0
  /// The line's place among those that are decoded together, by which its values as written are kept.
  var slot = 0

  /// Puts the lane into one of a fact's planes.
  @inline(__always)
  func set(_ fact: Int, _ plane: Int) {
    let first = Int(columns[fact].first)
    planes[(first &+ plane) &* Self.wordCount &+ lane &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: lane & 63)
  }

  /// Puts the lane where its number belongs.
  @inline(__always)
  func set(_ fact: Int, number: Int64) {
    let column = columns + fact
    let cells = column.pointee.boundaries
    var cell = 0
    for index in cells where boundaries[index] <= number { cell &+= 1 }
    set(fact, cell)
    guard let place = column.pointee.numberColumn else { return }
    let first = place &* 2 &* Self.laneCount &+ lane
    numbers[first] = number
    numbers[first &+ Self.laneCount] = number
  }

  /// Puts the lane where its set belongs.
  @inline(__always)
  func set(_ fact: Int, includes: UInt64, excludes: UInt64) {
    guard case .set(let members) = columns[fact].kind else { return }
    var rest = includes
    while rest != 0 {
      set(fact, rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    rest = excludes
    while rest != 0 {
      set(fact, members &+ rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    set(fact, members &* 2)
  }
}

/// A batch for the days of one date class, with what decoding needs at hand.
final class DatedBatch {
  var batch: Batch
  /// How many lanes hold a case.
  var used = 0
  private let columns: UnsafeMutablePointer<FactColumn>
  private let boundaries: UnsafeMutablePointer<Int64>

  init(_ program: BatchProgram) {
    batch = Batch(program, lanes: LaneTarget.laneCount)
    columns = .allocate(capacity: max(1, program.facts.columns.count))
    columns.initialize(from: program.facts.columns, count: program.facts.columns.count)
    boundaries = .allocate(capacity: max(1, program.facts.boundaries.count))
    boundaries.initialize(from: program.facts.boundaries, count: program.facts.boundaries.count)
  }

  deinit {
    columns.deallocate()
    boundaries.deallocate()
  }

  /// The next free lane, for the line at a place among those that are decoded together.
  func target(slot: Int) -> LaneTarget {
    LaneTarget(
      planes: batch.planes, numbers: batch.numbers, columns: columns, boundaries: boundaries, lane: used,
      slot: slot)
  }
}
