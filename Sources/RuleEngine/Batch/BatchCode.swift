/// A circuit as a list of steps over slots: gates that nothing reads are left out, and slots are used again.
struct BatchCode: Sendable {
  /// One gate; operands are slots.
  struct Step: Sendable {
    let operation: Circuit.Operation
    let output: Int32
    let start: Int32
    let count: Int32
  }

  private(set) var steps: [Step] = []
  private(set) var operands: [Int32] = []
  /// How many steps make the truths of tests.
  private(set) var leafStepCount = 0
  /// How many slots there are; constants and inputs have the first ones.
  private(set) var slotCount: Int
  /// The slot of each plane of the circuit; 0 for one that is not made.
  private(set) var slots: [Int32]

  /// Makes the steps that the planes in `kept` need.
  init(_ circuit: Circuit, leafGateCount: Int, keeping kept: [Plane]) {
    let inputs = Int(circuit.inputCount)
    slotCount = inputs
    slots = (0..<inputs + circuit.gates.count).map { Int32($0 < inputs ? $0 : 0) }
    var lastUse = Self.lastUses(circuit, kept)
    var free: [Int32] = []
    for (index, gate) in circuit.gates.enumerated() {
      if index == leafGateCount { leafStepCount = steps.count }
      guard lastUse[inputs + index] >= 0 else { continue }
      let start = operands.count
      // A step reads its operands before it writes, word by word, so it may write over one of them.
      for plane in circuit.operands[Int(gate.start)..<Int(gate.start + gate.count)] {
        operands.append(slots[Int(plane)])
        guard plane >= circuit.inputCount, lastUse[Int(plane)] == index else { continue }
        free.append(slots[Int(plane)])
        lastUse[Int(plane)] = -1
      }
      let slot = free.popLast() ?? Int32(slotCount)
      if Int(slot) == slotCount { slotCount += 1 }
      slots[inputs + index] = slot
      steps.append(Step(operation: gate.operation, output: slot, start: Int32(start), count: gate.count))
    }
    if leafGateCount == circuit.gates.count { leafStepCount = steps.count }
  }

  /// The last gate that reads each plane; `Int.max` for one that is kept, -1 for one that nothing needs.
  private static func lastUses(_ circuit: Circuit, _ kept: [Plane]) -> [Int] {
    let inputs = Int(circuit.inputCount)
    var lastUse = [Int](repeating: -1, count: inputs + circuit.gates.count)
    for plane in kept { lastUse[Int(plane)] = Int.max }
    for index in circuit.gates.indices.reversed() where lastUse[inputs + index] >= 0 {
      let gate = circuit.gates[index]
      for plane in circuit.operands[Int(gate.start)..<Int(gate.start + gate.count)] {
        lastUse[Int(plane)] = max(lastUse[Int(plane)], index)
      }
    }
    return lastUse
  }
}
