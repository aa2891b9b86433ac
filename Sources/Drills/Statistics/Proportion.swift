/// So many of so many, with how far chance alone could have moved it.
public struct Proportion: Hashable, Sendable {
  /// How many.
  public private(set) var count: Int
  /// Of how many.
  public private(set) var total: Int

  /// So many of so many; none of none by default.
  public init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// Counts one more.
  public mutating func add(_ counts: Bool) {
    total += 1
    if counts { count += 1 }
  }

  /// The share, from 0 to 1; nil of none.
  public var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// The 95 % interval for the share; nil of none.
  ///
  /// Wilson's score interval without correction for continuity (Wilson 1927; method 3 of Newcombe 1998). It takes the judgements for
  /// independent of one another.
  public var interval: ClosedRange<Double>? {
    guard let value else { return nil }
    let z = 1.959_963_984_540_054
    let n = Double(total)
    let centre = value + z * z / (2 * n)
    let half = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // The ends are exact where the share is 0 or 1.
    let low = count == 0 ? 0 : (centre - half) / scale
    let high = count == total ? 1 : (centre + half) / scale
    return low...high
  }
}
