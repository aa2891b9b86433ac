/// How two judges put the same subjects into the same categories: rows are what is right, columns what was chosen.
public struct ConfusionMatrix: Hashable, Sendable {
  /// How often each pair occurred, by row, then column.
  public private(set) var counts: [[Int]]

  /// A matrix of so many categories, with nothing counted.
  public init(categoryCount: Int) {
    counts = Array(repeating: Array(repeating: 0, count: categoryCount), count: categoryCount)
  }

  /// A matrix of these counts, which must be square.
  public init(_ counts: [[Int]]) {
    self.counts = counts
  }

  /// Counts a judgement.
  public mutating func add(right: Int, chosen: Int) { counts[right][chosen] += 1 }

  /// How many judgements were counted.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How many agree.
  public var agreement: Proportion { Proportion(counts.indices.reduce(0) { $0 + counts[$1][$1] }, of: total) }

  /// Agreement beyond what the two judges' own habits would give by chance; nil where nothing is left beyond chance.
  ///
  /// Cohen's kappa (Cohen 1960), unweighted.
  public var cohensKappa: Double? {
    guard let observed = agreement.value else { return nil }
    let expected = zip(rowShares, columnShares).reduce(0) { $0 + $1.0 * $1.1 }
    return corrected(observed, expected)
  }

  /// Agreement beyond chance that does not fall because a category is rare; nil where nothing is left beyond chance.
  ///
  /// Gwet's AC1 for two judges (Gwet 2008).
  public var gwetsAC1: Double? {
    guard let observed = agreement.value, counts.count > 1 else { return nil }
    let shares = zip(rowShares, columnShares).map { ($0 + $1) / 2 }
    return corrected(observed, chance(ofShares: shares))
  }

  /// The same judgements, told apart only by whether they reach a category.
  public func fourfold(from threshold: Int) -> FourfoldTable {
    var table = FourfoldTable()
    for (row, columns) in counts.enumerated() {
      for (column, count) in columns.enumerated() {
        switch (row >= threshold, column >= threshold) {
        case (true, true): table.hits += count
        case (true, false): table.misses += count
        case (false, true): table.falseAlarms += count
        case (false, false): table.rejections += count
        }
      }
    }
    return table
  }

  private var rowShares: [Double] { counts.map { Double($0.reduce(0, +)) / Double(total) } }

  private var columnShares: [Double] {
    counts.indices.map { column in Double(counts.reduce(0) { $0 + $1[column] }) / Double(total) }
  }
}

/// What is left of an agreement beyond the one expected by chance; nil where chance leaves nothing.
func corrected(_ observed: Double, _ expected: Double) -> Double? {
  expected < 1 ? (observed - expected) / (1 - expected) : nil
}

/// The chance agreement of Gwet's AC1.
func chance(ofShares shares: [Double]) -> Double {
  shares.reduce(0) { $0 + $1 * (1 - $1) } / Double(shares.count - 1)
}
