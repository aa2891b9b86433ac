/// The height at which each slot of some columns stands.
struct RowPlacement {
  /// The upper edge of each slot, from 0.
  private(set) var tops: [Double]
  private let columns: LayerColumns
  private let heights: [Double]
  private let gap: Double

  init(columns: LayerColumns, heights: [Double], gap: Double) {
    self.columns = columns
    self.heights = heights
    self.gap = gap
    tops = Array(repeating: 0, count: heights.count)
    for slots in columns.order { stack(slots) }
    for sweep in 0..<8 {
      let isForward = sweep.isMultiple(of: 2)
      for slots in isForward ? columns.order : columns.order.reversed() {
        settle(slots, towards: isForward ? columns.before : columns.after)
      }
    }
    let highest = tops.min() ?? 0
    tops = tops.map { $0 - highest }
  }

  private mutating func stack(_ slots: [Int]) {
    var top = 0.0
    for slot in slots {
      tops[slot] = top
      top += heights[slot] + gap
    }
  }

  /// Moves each slot as near to the middle of its neighbours as the order allows.
  private mutating func settle(_ slots: [Int], towards neighbours: [[Int]]) {
    var offset = 0.0
    // Runs of slots that touch: how many, and the sum of where they want to begin, less what stands above in the run.
    var runs: [(slots: [(Int, Double)], sum: Double)] = []
    for slot in slots {
      let others = neighbours[slot]
      let middle = others.map { tops[$0] + heights[$0] / 2 }.reduce(0, +) / Double(max(1, others.count))
      let wanted = others.isEmpty ? tops[slot] : middle - heights[slot] / 2
      runs.append(([(slot, offset)], wanted - offset))
      while runs.count > 1, mean(runs[runs.count - 2]) > mean(runs[runs.count - 1]) {
        let last = runs.removeLast()
        runs[runs.count - 1].slots += last.slots
        runs[runs.count - 1].sum += last.sum
      }
      offset += heights[slot] + gap
    }
    for run in runs {
      for (slot, above) in run.slots { tops[slot] = mean(run) + above }
    }
  }

  private func mean(_ run: (slots: [(Int, Double)], sum: Double)) -> Double {
    run.sum / Double(run.slots.count)
  }
}
