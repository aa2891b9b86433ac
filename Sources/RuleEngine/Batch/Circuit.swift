/// A bit plane of a circuit: one bit for each case.
typealias Plane = Int32

extension Plane {
  /// No case.
  static let nowhere: Plane = 0
  /// Every case.
  static let everywhere: Plane = 1
}

/// Gates over bit planes, each combination made once.
///
/// Planes are numbered: the two constants, then inputs, then gates in the order in which they were made, so operands always come
/// before what reads them. Equal gates are found in an open hash table over the flat list, which costs no memory of its own for each gate.
struct Circuit {
  /// What a gate makes of its operands.
  enum Operation: UInt8, Sendable {
    /// All of them.
    case all
    /// At least one.
    case any
    /// The first, and none of the others.
    case without
    /// An odd number of two or three: the sum bit of an adder.
    case odd
    /// At least two of three: the carry bit of an adder.
    case two
    /// The second where the first is set, else the third.
    case choose
  }

  /// A gate and its operands' range.
  struct Gate: Sendable {
    let operation: Operation
    let start: Int32
    let count: Int32
    /// Whether it has its plane for itself, so that what differs from case to case can be written over it.
    var isOwn: Bool
  }

  private(set) var gates: [Gate] = []
  private(set) var operands: [Plane] = []
  /// How many planes are inputs or constants.
  private(set) var inputCount: Int32 = 2
  private var table = [Int32](repeating: -1, count: 4096)
  private var scratch: [Plane] = []

  /// Adds input planes, all of which must come before the first gate, and returns the first.
  mutating func addInputs(_ count: Int) -> Plane {
    inputCount += Int32(count)
    return inputCount - Int32(count)
  }

  /// The gate that makes a plane; nil for an input or constant.
  func gate(of plane: Plane) -> Gate? { plane < inputCount ? nil : gates[Int(plane - inputCount)] }

  /// The cases in all of `planes`.
  mutating func all(_ planes: [Plane]) -> Plane { combine(.all, planes, neutral: .everywhere) }

  /// The cases in any of `planes`.
  mutating func any(_ planes: [Plane]) -> Plane { combine(.any, planes, neutral: .nowhere) }

  /// The cases of `plane` that are in none of `others`.
  mutating func without(_ plane: Plane, _ others: [Plane]) -> Plane {
    scratch.removeAll(keepingCapacity: true)
    for other in others where other != .nowhere && !scratch.contains(other) { scratch.append(other) }
    if plane == .nowhere || scratch.contains(plane) || scratch.contains(.everywhere) { return .nowhere }
    if scratch.isEmpty { return plane }
    scratch.sort()
    scratch.insert(plane, at: 0)
    return shared(.without)
  }

  /// The cases that are not in `plane`.
  mutating func not(_ plane: Plane) -> Plane { without(.everywhere, [plane]) }

  /// `first` where `mask` is set, else `second`.
  mutating func choose(_ mask: Plane, _ first: Plane, _ second: Plane) -> Plane {
    if mask == .everywhere || first == second { return first }
    if mask == .nowhere { return second }
    if second == .nowhere { return all([mask, first]) }
    if first == .nowhere { return without(second, [mask]) }
    if first == .everywhere { return any([mask, second]) }
    return shared(.choose, [mask, first, second])
  }

  /// The sum and carry of two or three planes that are no constants.
  mutating func add(_ planes: [Plane]) -> (sum: Plane, carry: Plane) {
    let sum = shared(.odd, planes)
    return (sum, planes.count == 2 ? all(planes) : shared(.two, planes))
  }

  /// What `make` makes, in a plane of its own unless it is all cases or none.
  mutating func own(_ make: (inout Circuit) -> Plane) -> Plane {
    let made = gates.count
    let plane = make(&self)
    if plane == .nowhere || plane == .everywhere { return plane }
    // The last gate, made just now, is read by no other.
    if gates.count > made, Int(plane - inputCount) == gates.count - 1 {
      gates[gates.count - 1].isOwn = true
      return plane
    }
    operands.append(plane)
    gates.append(Gate(operation: .all, start: Int32(operands.count - 1), count: 1, isOwn: true))
    return inputCount + Int32(gates.count - 1)
  }

  private mutating func combine(_ operation: Operation, _ planes: [Plane], neutral: Plane) -> Plane {
    let absorbing: Plane = neutral == .everywhere ? .nowhere : .everywhere
    scratch.removeAll(keepingCapacity: true)
    for plane in planes where plane != neutral {
      if plane == absorbing { return absorbing }
      scratch.append(plane)
    }
    if scratch.count > 1 {
      scratch.sort()
      var kept = 1
      for index in 1..<scratch.count where scratch[index] != scratch[kept - 1] {
        scratch[kept] = scratch[index]
        kept += 1
      }
      scratch.removeLast(scratch.count - kept)
    }
    if scratch.isEmpty { return neutral }
    return scratch.count == 1 ? scratch[0] : shared(operation)
  }

  private mutating func shared(_ operation: Operation, _ planes: [Plane]) -> Plane {
    scratch.removeAll(keepingCapacity: true)
    scratch += planes
    return shared(operation)
  }

  /// The gate over `scratch`, made unless there is one.
  private mutating func shared(_ operation: Operation) -> Plane {
    if gates.count * 2 > table.count { grow() }
    var slot = Self.hash(operation, scratch[...]) & (table.count - 1)
    while table[slot] >= 0 {
      let gate = gates[Int(table[slot])]
      if !gate.isOwn, gate.operation == operation, Int(gate.count) == scratch.count,
        operands[Int(gate.start)..<Int(gate.start + gate.count)].elementsEqual(scratch)
      {
        return inputCount + table[slot]
      }
      slot = (slot + 1) & (table.count - 1)
    }
    table[slot] = Int32(gates.count)
    gates.append(
      Gate(operation: operation, start: Int32(operands.count), count: Int32(scratch.count), isOwn: false))
    operands += scratch
    return inputCount + Int32(gates.count - 1)
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for (index, gate) in gates.enumerated() {
      let planes = operands[Int(gate.start)..<Int(gate.start + gate.count)]
      var slot = Self.hash(gate.operation, planes) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(index)
    }
  }

  /// FNV-1a over the operands, mixed once more at the end.
  private static func hash(_ operation: Operation, _ planes: ArraySlice<Plane>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(operation.rawValue)
    for plane in planes { hash = (hash ^ UInt64(UInt32(bitPattern: plane))) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }
}
