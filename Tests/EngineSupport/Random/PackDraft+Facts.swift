import Source

extension PackDraft {
  package static let colours = ["blue", "green", "red"]
  package static let regions = ["east", "north", "south", "west"]

  /// Writes the dated numbers `limit_a` and `limit_b`, which have a value on every day of a random case.
  package mutating func writeParameters() {
    for name in ["limit_a", "limit_b"] {
      let dates = ["from: 1990, until: 2016", "from: 2017, until: 2018-06", "from: 2018-07"]
      let values = dates.map { "{\($0), value: \(random.number(0...9)).5, sources: [\"book: 1\"]}" }
      add("parameters", "\(name): {title: A limit, unit: years, values: [\(values.joined(separator: ", "))]}")
    }
  }

  /// Writes the facts topic by topic, and after each topic a conclusion that later gates may read; returns these.
  package mutating func writeFacts() -> [String] {
    writeFact("choice", id: "place", topic: "topic_a", values: Self.regions, Scope(facts: []))
    var scope = Scope(facts: facts)
    for (topic, types) in zip(["topic_a", "topic_b", "topic_c"], factTypes()) {
      for type in types {
        var values = type == "set" || random.chance(60) ? Self.colours : Self.regions
        if isSmall { values = Array(values.prefix(2)) }
        writeFact(type, id: id(String(type.prefix(3))), topic: topic, values: values, scope)
        scope.facts = facts
      }
      let name = id("early")
      add("conclusions", "\(name): {title: Early, \(structure(1, scope)), sources: [\"book: 2\"]}")
      scope.rules.append(name)
      scope.readsDoubt = true
    }
    return scope.rules
  }

  /// The types of the facts in each of three topics: all four types, most of them twice.
  private mutating func factTypes() -> [[String]] {
    if isSmall {
      var types = ["yes_no", "number", "set", random.pick(["yes_no", "number", "number", "choice"])]
      types.shuffle(using: &random)
      return [Array(types[0..<1]), Array(types[1..<3]), Array(types[3...])]
    }
    var types = ["yes_no", "yes_no", "number", "number", "choice", "set"]
    types.append(random.pick(["yes_no", "number", "choice", "set"]))
    types.shuffle(using: &random)
    return [Array(types[0..<2]), Array(types[2..<4]), Array(types[4...])]
  }

  private mutating func writeFact(
    _ type: String, id: String, topic: String, values: [String], _ readable: Scope
  ) {
    let hasValues = type == "choice" || type == "set"
    let range = random.pick([0...10, 0...120, -5...5])
    let fact = Fact(id: id, type: type, values: hasValues ? values : [], range: range)
    var keys = ["label: \(id)", "type: \(type)", "ask: \"What of it?\"", "topic: \(topic)"]
    if hasValues { keys.append("values: {\(values.map { "\($0): \($0)" }.joined(separator: ", "))}") }
    if type == "number" { keys.append("unit: years, range: \(range.lowerBound)..\(range.upperBound)") }
    keys.append("usual: \(value(of: fact))")
    let bases = random.chance(20) ? ["said", "document"] : ["said", "seen", "document", "record"]
    if bases.count == 2 { keys.append("basis: [said, document]") }
    if let policy = policy(type, bases) { keys.append("when_statements_differ: \(policy)") }
    if !readable.facts.isEmpty, random.chance(40) {
      keys.append("ask_when: \(condition(random.number(0...1), readable)), otherwise: \(value(of: fact))")
    }
    facts.append(fact)
    add("facts", "\(id): {\(keys.joined(separator: ", "))}")
  }

  private mutating func policy(_ type: String, _ bases: [String]) -> String? {
    if random.chance(20) { return nil }
    let order = "[\(bases.shuffled(using: &random).joined(separator: ", "))]"
    return random.pick(["any", "open", order] + (type == "number" ? ["lowest", "highest"] : []))
  }

  /// An exact value, as the pack writes it.
  private mutating func value(of fact: Fact) -> String {
    switch fact.type {
    case "yes_no": return random.pick(["yes", "no"])
    case "number": return String(random.number(fact.range))
    case "choice": return random.pick(fact.values)
    default:
      let members = random.pick(random.number(0...2), of: fact.values)
      return members.isEmpty ? "none" : "[\(members.joined(separator: ", ")), nothing else]"
    }
  }
}
