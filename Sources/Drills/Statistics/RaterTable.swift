/// How many judges put each subject into each category.
///
/// Not every judge has to have judged every subject: the coefficients are then those of Gwet (2014, chapter 2). Where all have, Fleiss'
/// kappa is that of Fleiss (1971).
public struct RaterTable: Hashable, Sendable {
  /// Judges by subject, then category.
  public private(set) var counts: [[Int]]

  /// A table of these counts; rows of equal length.
  public init(_ counts: [[Int]]) {
    self.counts = counts.filter { $0.contains { $0 > 0 } }
  }

  /// The share of pairs of judges who agree on a subject, over the subjects with two or more; nil where there is none.
  public var agreement: Double? {
    let judged = counts.filter { $0.reduce(0, +) > 1 }
    if judged.isEmpty { return nil }
    let sum = judged.reduce(0.0) { sum, row in
      let judges = row.reduce(0, +)
      return sum + Double(row.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(judges * (judges - 1))
    }
    return sum / Double(judged.count)
  }

  /// Agreement among the judges beyond chance (Fleiss 1971); nil where chance leaves nothing.
  public var fleissKappa: Double? {
    agreement.flatMap { corrected($0, shares.reduce(0) { $0 + $1 * $1 }) }
  }

  /// Agreement among the judges beyond chance that does not fall because a category is rare (Gwet 2008).
  public var gwetsAC1: Double? {
    guard let first = counts.first, first.count > 1 else { return nil }
    return agreement.flatMap { corrected($0, chance(ofShares: shares)) }
  }

  /// How often each category is chosen, each subject counting alike.
  private var shares: [Double] {
    guard let first = counts.first else { return [] }
    return first.indices.map { category in
      counts.reduce(0.0) { $0 + Double($1[category]) / Double($1.reduce(0, +)) } / Double(counts.count)
    }
  }
}
