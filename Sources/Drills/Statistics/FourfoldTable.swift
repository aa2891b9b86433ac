/// Judgements of two kinds against what is right of two kinds.
public struct FourfoldTable: Hashable, Sendable {
  /// Was to be found, and was.
  public var hits = 0
  /// Was to be found, and was not.
  public var misses = 0
  /// Was not there, and was "found".
  public var falseAlarms = 0
  /// Was not there, and was not "found".
  public var rejections = 0

  /// Nothing counted.
  public init() {}

  /// These counts.
  public init(hits: Int, misses: Int, falseAlarms: Int, rejections: Int) {
    self.hits = hits
    self.misses = misses
    self.falseAlarms = falseAlarms
    self.rejections = rejections
  }

  /// Of what was to be found, how much was (Altman and Bland 1994).
  public var sensitivity: Proportion { Proportion(hits, of: hits + misses) }

  /// Of what was not there, how much was left alone (Altman and Bland 1994).
  public var specificity: Proportion { Proportion(rejections, of: rejections + falseAlarms) }

  /// How many judgements agree with what is right.
  public var agreement: Proportion {
    Proportion(hits + rejections, of: hits + misses + falseAlarms + rejections)
  }

  /// Agreement on what was to be found; nil where neither side found anything (Cicchetti and Feinstein 1990).
  public var positiveAgreement: Double? { share(hits) }

  /// Agreement on what was not; nil where neither side left anything alone (Cicchetti and Feinstein 1990).
  public var negativeAgreement: Double? { share(rejections) }

  /// The same as a matrix of two categories, the one to be found first.
  public var matrix: ConfusionMatrix { ConfusionMatrix([[hits, misses], [falseAlarms, rejections]]) }

  private func share(_ agreed: Int) -> Double? {
    let sum = 2 * agreed + misses + falseAlarms
    return sum > 0 ? Double(2 * agreed) / Double(sum) : nil
  }
}
