import RuleEngine

/// Planes turned round: for each lane, the bits of many planes side by side.
///
/// What is written about a case is read off one row, bit by bit, instead of looking into every plane.
struct BitMatrix: ~Copyable {
  /// Words of a row.
  let rowWords: Int
  private let rows: UnsafeMutablePointer<UInt64>
  private let block: UnsafeMutablePointer<UInt64>

  /// A matrix with this many bits for each lane.
  init(bits: Int) {
    rowWords = max(1, (bits + 63) / 64)
    rows = .allocate(capacity: rowWords * LaneTarget.laneCount)
    rows.initialize(repeating: 0, count: rowWords * LaneTarget.laneCount)
    block = .allocate(capacity: 64)
    block.initialize(repeating: 0, count: 64)
  }

  deinit {
    rows.deallocate()
    block.deallocate()
  }

  /// The bits of one lane.
  @inline(__always)
  func row(_ lane: Int) -> UnsafePointer<UInt64> { UnsafePointer(rows + lane &* rowWords) }

  /// Fills the rows from planes, in this order; only as many lanes as are used.
  func fill(_ planes: UnsafeBufferPointer<Int32>, _ batch: borrowing Batch, lanes: Int) {
    for word in 0..<(lanes + 63) / 64 {
      for group in 0..<rowWords {
        for index in 0..<64 {
          let plane = group &* 64 &+ index
          block[index] = plane < planes.count ? batch.word(word, of: planes[plane]) : 0
        }
        transpose()
        let first = rows + (word &* 64 &* rowWords &+ group)
        for index in 0..<64 { first[index &* rowWords] = block[index] }
      }
    }
  }

  /// Turns a square of 64 by 64 bits round, halving the squares that are swapped (Warren, Hacker's Delight, 7-3).
  private func transpose() {
    var width = 32
    var mask: UInt64 = 0x0000_0000_FFFF_FFFF
    while width != 0 {
      var index = 0
      while index < 64 {
        let swapped = ((block[index] &>> UInt64(width)) ^ block[index &+ width]) & mask
        block[index] ^= swapped &<< UInt64(width)
        block[index &+ width] ^= swapped
        index = (index &+ width &+ 1) & ~width
      }
      width /= 2
      mask ^= mask &<< UInt64(width)
    }
  }
}
