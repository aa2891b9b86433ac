/// What a class's marks say about one item of a test: they may show that the item is bad, not the class.
///
/// The definitions are those of Moodle's quiz statistics, for items of equal weight.
public struct ItemStatistics: Hashable, Sendable {
  /// How many judged the item.
  public let count: Int
  /// The mean mark, from 0 to 1; nil where nobody judged it.
  public let facility: Double?
  /// The correlation between the marks for this item and those for the rest, from -1 to 1; nil where either is the same for all.
  public let discrimination: Double?
  /// The same as a share of the best that these marks allow; nil where it cannot be told.
  public let efficiency: Double?
  /// The mark that guessing would give on average.
  public let randomGuess: Double

  /// Below this efficiency an item is dubious, as in Moodle's report.
  public static let leastEfficiency = 0.15

  /// Whether the item does not tell those who know from those who do not, or does worse than guessing.
  public var isDubious: Bool {
    if let efficiency, efficiency < Self.leastEfficiency { return true }
    if let facility { return facility <= randomGuess }
    return false
  }

  /// The statistics of an item.
  ///
  /// - Parameters:
  ///   - item: which of the items.
  ///   - marks: marks from 0 to 1 by person, then item; nil where somebody did not judge an item.
  ///   - randomGuess: the mark that guessing would give on average.
  public init(of item: Int, marks: [[Double?]], randomGuess: Double) {
    self.randomGuess = randomGuess
    var own: [Double] = []
    var rest: [Double] = []
    for person in marks {
      guard let mark = person[item] else { continue }
      let others = person.indices.filter { $0 != item }.compactMap { person[$0] }
      own.append(mark)
      // The mean rather than the sum, so that persons who judged fewer items can be compared.
      rest.append(others.isEmpty ? 0 : others.reduce(0, +) / Double(others.count))
    }
    count = own.count
    facility = own.isEmpty ? nil : own.reduce(0, +) / Double(own.count)
    let covariance = Self.covariance(own, rest)
    let spread = (Self.covariance(own, own) * Self.covariance(rest, rest)).squareRoot()
    let best = Self.covariance(own.sorted(), rest.sorted())
    discrimination = spread > 0 ? covariance / spread : nil
    efficiency = best > 0 ? covariance / best : nil
  }

  private static func covariance(_ left: [Double], _ right: [Double]) -> Double {
    guard left.count > 1 else { return 0 }
    let means = (left.reduce(0, +) / Double(left.count), right.reduce(0, +) / Double(right.count))
    let sum = zip(left, right).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    return sum / Double(left.count - 1)
  }
}
