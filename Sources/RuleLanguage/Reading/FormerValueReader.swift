import Source
import YAMLTree

extension PackReader {
  /// What `former_values` of a fact says: old ids, each with the id of the value that it is called now.
  mutating func formerValues(_ fields: Fields, of fact: Fact) -> [String: Int] {
    guard let node = fields["former_values"],
      let pairs = pairs(
        node, of: "`former_values` of \(fields.owner)", advice: "write `old_id: new_id` for each")
    else { return [:] }
    var former: [String: Int] = [:]
    for pair in pairs.sorted(by: { $0.key.value < $1.key.value }) {
      if !isID(pair.key.value) { reportBadID(pair.key) }
      if fact.valueIndex(pair.key.value) != nil { reportLivingValue(pair.key, of: fact, fields) }
      guard let text = text(pair.value, of: "a former value of \(fields.owner)") else { continue }
      uses.append(NameUse(.value(fact: fact.id, text.value), at: text.span))
      if let index = fact.valueIndex(text.value) {
        former[pair.key.value] = index
      } else {
        let values = fact.values.map(\.id)
        let near = nearestWord(to: text.value, among: values)
        report(
          "unknown-value", "`\(fact.id)` has no value `\(text.value)`", at: text.span,
          help: near.map { "did you mean `\($0)`?" } ?? "its values are \(list(values, "and"))")
      }
    }
    return former
  }

  private mutating func reportLivingValue(_ word: Located<String>, of fact: Fact, _ fields: Fields) {
    let living = fields["values"]?.pairs?.first { $0.key.value == word.value }?.key.span
    report(
      "duplicate-id", "the old id `\(word.value)` is still a value of `\(fact.id)`", at: word.span,
      notes: living.map { [.init("the value", at: $0)] } ?? [],
      help: "older cases would be read in two ways: take it out here, or rename the value")
  }
}
