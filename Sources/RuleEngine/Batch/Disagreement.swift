import RuleLanguage
import Source

/// A fact about which statements differ in some lanes, so that it has several alternatives there.
struct Disagreement: Sendable {
  let fact: FactID
  let state: FactState
  /// Bits of the lanes, by word.
  var lanes: [UInt64]
}

extension Batch {
  /// Evaluates every test that reads a fact of differing statements one lane at a time, and writes its truth over what the planes say.
  mutating func overwrite(_ disagreement: Disagreement) {
    for index in program.leavesReading[disagreement.fact] {
      let leaf = program.leaves[index]
      if leaf.facts.count == 1, leaf.key.test.secondFact == nil {
        let truth = leaf.key.test.outcome(disagreement.state.parts, [], program.parameters)
        for word in disagreement.lanes.indices {
          write(truth, to: leaf, word, disagreement.lanes[word])
        }
        continue
      }
      for word in disagreement.lanes.indices {
        var rest = disagreement.lanes[word]
        while rest != 0 {
          let bit = rest & ~(rest - 1)
          let lane = word * 64 + rest.trailingZeroBitCount
          let parts = leaf.key.test.facts.indices.map { reading(leaf, $0, in: lane) }
          write(
            leaf.key.test.outcome(parts[0], parts.count > 1 ? parts[1] : [], program.parameters), to: leaf,
            word, bit)
          rest &= rest - 1
        }
      }
    }
  }

  private func write(_ truth: Truth, to leaf: LeafTest, _ word: Int, _ lanes: UInt64) {
    // A plane that is the same in every case, or that nothing reads, has no slot of its own.
    if leaf.isTrue > Plane.everywhere {
      let place = Int(leaf.isTrue) * wordCount + word
      planes[place] = (planes[place] & ~lanes) | (truth == .isTrue ? lanes : 0)
    }
    if leaf.isFalse > Plane.everywhere {
      let place = Int(leaf.isFalse) * wordCount + word
      planes[place] = (planes[place] & ~lanes) | (truth == .isFalse ? lanes : 0)
    }
  }

  /// The alternatives, by their parts, that a test sees of one of its facts in one lane.
  private func reading(_ leaf: LeafTest, _ position: Int, in lane: Int) -> [[FactValue]] {
    let fact = leaf.key.test.facts[position]
    if leaf.key.substituting & (1 << UInt8(position)) != 0 {
      return [[program.program.otherwise(of: fact)]]
    }
    let (word, bit) = (lane >> 6, UInt64(1) << UInt64(lane & 63))
    if let found = disagreements.last(where: { $0.fact == fact && $0.lanes[word] & bit != 0 }) {
      return found.state.parts
    }
    return [[value(of: fact, in: lane)]]
  }

  /// The one alternative of a fact that is compared with another.
  private func value(of fact: FactID, in lane: Int) -> FactValue {
    let column = program.facts.columns[fact]
    if let number = column.numberColumn {
      return .number(
        low: FixedPoint(thousandths: numbers[number * 2 * laneCount + lane]),
        high: FixedPoint(thousandths: numbers[(number * 2 + 1) * laneCount + lane]))
    }
    let possible = column.possible.enumerated().reduce(UInt64(0)) { mask, value in
      mask | (contains(lane, in: value.element) ? 1 << UInt64(value.offset) : 0)
    }
    return possible == 0 ? program.program.pack.facts[fact].anything : .choice(possible: possible)
  }
}
