extension Batch {
  /// Gives every group of 64 lanes the answers of the first 64: a start for changing one answer in each group.
  ///
  /// Statements that differ are left as they are: they are set for all lanes by `start(with:)`.
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
