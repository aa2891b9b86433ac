public import RuleEngine
public import RuleLanguage
public import Source

// Values of the lower layers as they stand in JSON.

extension CivilDate: Encodable {
  /// Writes the day as `2022-05-01`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Referral.Status: Encodable {}
extension Rule.Strength: Encodable {}
extension Reference.Confidence: Encodable {}
