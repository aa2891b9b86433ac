import Source
import YAMLTree

extension PackReader {
  /// Reads when each fact is asked, and what it is otherwise.
  mutating func readGates() {
    for index in pack.facts.indices { readGate(index, factFields[index]) }
  }

  private mutating func readGate(_ index: FactID, _ fields: Fields) {
    switch (fields["ask_when"], fields["otherwise"]) {
    case (nil, nil): return
    case (let when?, nil):
      report(
        "gate-without-otherwise", "\(fields.owner) has `ask_when` but no `otherwise`",
        at: fields.keySpan("ask_when"), help: "add `otherwise:`, the value of the fact when it is not asked")
      _ = condition(when)
    case (nil, let otherwise?):
      report(
        "otherwise-without-gate", "\(fields.owner) has `otherwise` but no `ask_when`",
        at: fields.keySpan("otherwise"), help: "add `ask_when:`, or leave `otherwise` out")
      _ = value(otherwise, ofFact: index)
    case (let when?, let otherwise?):
      let value = value(otherwise, ofFact: index)
      if let condition = condition(when), let value {
        pack.facts[index].gate = Fact.Gate(when: condition, otherwise: value)
      }
    }
  }

  /// A value of a fact, problems reported; nil for a fact whose type is not known.
  private mutating func value(_ node: YAMLNode, ofFact index: FactID) -> FactValue? {
    unclearFacts.contains(index) ? nil : value(node, of: pack.facts[index])
  }

  /// A value of a fact, problems reported.
  mutating func value(_ node: YAMLNode, of fact: Fact) -> FactValue? {
    var reader = ValueReader(for: fact)
    let value = reader.read(node)
    diagnostics += reader.diagnostics
    uses += reader.words.map { NameUse(.value(fact: fact.id, $0.value), at: $0.span) }
    return value
  }
}
