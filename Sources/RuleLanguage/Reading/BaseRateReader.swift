import Source
import YAMLTree

extension PackReader {
  /// What `base_rates` of a fact says: values as answers write them, each with its share of a hundred cases.
  mutating func baseRates(_ fields: Fields, of fact: Fact) -> [BaseRate] {
    guard let node = fields["base_rates"],
      let pairs = pairs(
        node, of: "`base_rates` of \(fields.owner)", advice: "write `value: percent` for each")
    else { return [] }
    var rates: [BaseRate] = []
    for pair in pairs.sorted(by: { $0.key.value < $1.key.value }) {
      let key = YAMLNode(
        .scalar(YAMLScalar(text: pair.key.value, style: .plain)), at: pair.key.span)
      guard let value = value(key, of: fact), let percent = percent(pair, fields) else { continue }
      rates.append(BaseRate(value: value, percent: percent))
    }
    let sum = fact.kind == .set ? 0 : rates.reduce(0) { $0 + $1.percent }
    if sum > 100 {
      report(
        "bad-number", "`base_rates` of \(fields.owner) add up to \(sum) in a hundred",
        at: fields.keySpan("base_rates"), help: "what they leave of a hundred goes to the usual value")
    }
    return rates
  }

  private mutating func percent(_ pair: YAMLNode.Pair, _ fields: Fields) -> Int? {
    guard let text = text(pair.value, of: "a rate of \(fields.owner)") else { return nil }
    if let number = Int(text.value), (0...100).contains(number) { return number }
    report(
      "bad-number", "a rate of \(fields.owner) cannot be `\(text.value)`", at: text.span,
      help: "it is a whole number from 0 to 100: so many of a hundred cases")
    return nil
  }
}
