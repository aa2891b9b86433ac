import RuleLanguage

extension Batch {
  /// Evaluates all lanes.
  ///
  /// Linear in the size of the program, for each 256 lanes.
  public mutating func run() {
    for leaf in program.leaves { if let comparison = leaf.comparison { compare(comparison) } }
    let code = program.code
    step(0..<code.leafStepCount)
    for disagreement in disagreements { overwrite(disagreement) }
    step(code.leafStepCount..<code.steps.count)
  }

  /// One word of a plane after a run: bit `i` for lane `64 * index + i`.
  ///
  /// - Parameter plane: one of the numbers in `BatchProgram.Planes` of the batch's own program.
  @inline(__always)
  public func word(_ index: Int, of plane: Int32) -> UInt64 { planes[Int(plane) * wordCount + index] }

  /// Whether a case is in a plane.
  public func contains(_ lane: Int, in plane: Int32) -> Bool {
    word(lane >> 6, of: plane) >> UInt64(lane & 63) & 1 == 1
  }

  /// The truth of a proposition in one case.
  public func truth(_ planes: BatchProgram.Planes, in lane: Int) -> Truth {
    contains(lane, in: planes.isTrue) ? .isTrue : contains(lane, in: planes.isFalse) ? .isFalse : .unknown
  }

  /// Runs some steps, four words at a time.
  private func step(_ range: Range<Int>) {
    program.code.steps.withUnsafeBufferPointer { steps in
      for index in range {
        let step = steps[index]
        let inputs = operands + Int(step.start)
        let output = planes + Int(step.output) * wordCount
        for word in stride(from: 0, to: wordCount, by: 4) {
          store(result(step.operation, inputs, Int(step.count), word), to: output + word)
        }
      }
    }
  }

  @inline(__always)
  private func result(
    _ operation: Circuit.Operation, _ inputs: UnsafeMutablePointer<Int>, _ count: Int, _ word: Int
  ) -> SIMD4<UInt64> {
    var result = load(inputs[0] + word)
    switch operation {
    case .all: for input in 1..<count { result &= load(inputs[input] + word) }
    case .any: for input in 1..<count { result |= load(inputs[input] + word) }
    case .odd: for input in 1..<count { result ^= load(inputs[input] + word) }
    case .without: for input in 1..<count { result &= ~load(inputs[input] + word) }
    case .two:
      let (second, third) = (load(inputs[1] + word), load(inputs[2] + word))
      result = (result & second) | (third & (result | second))
    case .choose:
      result = (result & load(inputs[1] + word)) | (~result & load(inputs[2] + word))
    }
    return result
  }

  @inline(__always)
  private func load(_ offset: Int) -> SIMD4<UInt64> {
    UnsafeRawPointer(planes + offset).load(as: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private func store(_ value: SIMD4<UInt64>, to place: UnsafeMutablePointer<UInt64>) {
    UnsafeMutableRawPointer(place).storeBytes(of: value, as: SIMD4<UInt64>.self)
  }

  /// Compares two number columns: where it is so of every pair of possible numbers, and of none.
  private func compare(_ pair: NumberComparison) {
    let left = numbers + pair.left * 2 * laneCount
    let right = numbers + pair.right * 2 * laneCount
    for word in 0..<wordCount {
      var (holds, fails) = (UInt64(0), UInt64(0))
      for bit in 0..<64 {
        let lane = word * 64 + bit
        let truth = pair.comparison.outcome(
          left[lane] &* 1000, left[laneCount + lane] &* 1000, right[lane] &* pair.factor,
          right[laneCount + lane] &* pair.factor)
        holds |= (truth == .isTrue ? 1 : 0) << UInt64(bit)
        fails |= (truth == .isFalse ? 1 : 0) << UInt64(bit)
      }
      planes[Int(pair.holds) * wordCount + word] = holds
      planes[Int(pair.fails) * wordCount + word] = fails
    }
  }
}
