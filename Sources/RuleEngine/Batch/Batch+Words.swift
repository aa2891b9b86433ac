public import RuleLanguage

/// What a fact is in 64 cases, ready to be put into a batch of the same program.
public struct FactWords: Sendable {
  /// A word of each of the fact's planes.
  fileprivate let planes: [UInt64]
  /// For a number that is compared with another: the least numbers, then the greatest.
  fileprivate let numbers: [Int64]
}

extension Batch {
  /// What a fact is in the 64 lanes of a word.
  public func words(of fact: FactID, word: Int) -> FactWords {
    let column = program.facts.columns[fact]
    let first = planes + Int(column.first) * wordCount + word
    var lows: [Int64] = []
    if let number = column.numberColumn {
      for offset in 0...1 {
        let lanes = numbers + (number * 2 + offset) * laneCount + word * 64
        lows += UnsafeBufferPointer(start: lanes, count: 64)
      }
    }
    return FactWords(planes: (0..<column.count).map { first[$0 * wordCount] }, numbers: lows)
  }

  /// Gives the 64 lanes of a word these answers to a fact, in the place of what they had.
  ///
  /// As quick as copying a word for each value that the fact can have.
  public mutating func set(_ fact: FactID, word: Int, to words: FactWords) {
    let column = program.facts.columns[fact]
    var plane = planes + Int(column.first) * wordCount + word
    for value in words.planes {
      plane.pointee = value
      plane += wordCount
    }
    if column.pending != .nowhere { planes[Int(column.pending) * wordCount + word] = 0 }
    if let number = column.numberColumn {
      for offset in 0...1 {
        let lanes = numbers + (number * 2 + offset) * laneCount + word * 64
        for lane in 0..<64 { lanes[lane] = words.numbers[offset * 64 + lane] }
      }
    }
    if disagreements.isEmpty { return }
    for index in disagreements.indices where disagreements[index].fact == fact {
      disagreements[index].lanes[word] = 0
    }
  }

  /// Gives every group of 64 lanes the answers of the first 64: a start for changing one answer in each group.
  ///
  /// Statements that differ stay as they are in each lane: `start(with:)` sets them for all.
  public mutating func repeatFirstWord() {
    for column in program.facts.columns {
      for plane in Int(column.first)..<Int(column.first) + column.count { repeatFirstWord(of: plane) }
      if column.pending != .nowhere { repeatFirstWord(of: Int(column.pending)) }
    }
    for column in 0..<program.facts.numbers.count * 2 {
      let first = numbers + column * laneCount
      for word in 1..<wordCount { (first + word * 64).update(from: first, count: 64) }
    }
  }

  private func repeatFirstWord(of plane: Int) {
    let first = planes + plane * wordCount
    (first + 1).update(repeating: first.pointee, count: wordCount - 1)
  }
}
