import Source

extension LineBreaks {
  /// Where a line that begins at `start` ends, so that it takes `room` cells at most.
  func end(of start: Int, room: Int) -> Int {
    var best: [Quality: (index: Int, cells: Int)] = [:]
    var cells = 0
    var index = start
    while index < scalars.count {
      if index > start, qualities[index] > .none {
        best[qualities[index]] = (index, textCells(start..<index, cells))
      }
      let next = cells + DisplayWidth.cells(of: scalars[index])
      if next > room, scalars[index] != " " { return choose(best, room) ?? max(index, start + 1) }
      cells = next
      index += 1
    }
    return scalars.count
  }

  /// The best of the last breaks of each quality: at a word, unless that leaves the line half empty.
  private func choose(_ best: [Quality: (index: Int, cells: Int)], _ room: Int) -> Int? {
    let word = best[.word]
    if let word, word.cells * 2 >= room { return word.index }
    if let syllable = best[.syllable], syllable.index > word?.index ?? 0 { return syllable.index }
    return word?.index ?? [.cluster, .character, .part].lazy.compactMap { best[$0]?.index }.first
  }

  /// The cells of a stretch without the blanks at its end.
  private func textCells(_ range: Range<Int>, _ cells: Int) -> Int {
    cells - (range.upperBound - textEnd(range))
  }

  /// The first position from `start` on that is no blank.
  func textStart(from start: Int) -> Int {
    scalars[start...].firstIndex { $0 != " " } ?? scalars.count
  }

  /// The end of a stretch without the blanks at its end.
  func textEnd(_ range: Range<Int>) -> Int {
    (scalars[range].lastIndex { $0 != " " } ?? range.lowerBound - 1) + 1
  }
}
