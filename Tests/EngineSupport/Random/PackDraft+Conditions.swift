import Source

extension PackDraft {
  /// A condition as flow YAML: a sentence, or a mapping with a structure key.
  package mutating func condition(_ depth: Int, _ scope: Scope) -> String {
    if depth == 0 || random.chance(25) { return sentence(scope) }
    return "{\(structure(depth, scope))}"
  }

  /// A structure key with what it holds.
  package mutating func structure(_ depth: Int, _ scope: Scope) -> String {
    let group = scope.hasGroups && random.chance(25) ? countedGroup() : nil
    let parts = (0..<random.number(1...3)).map { _ in condition(depth - 1, scope) }
    let list = "[\(parts.joined(separator: ", "))]"
    let choices = ["all", "all", "any", "any", "at_least"] + (scope.isPositive ? [] : ["none"])
    let key = random.pick(choices)
    var text = "\(key): \(list)"
    if key == "at_least" { text = "at_least: \(random.number(1...parts.count)), of: \(list)" }
    if let group { text = group }
    if !scope.isPositive, random.chance(25) { text += ", unless: \(condition(depth - 1, scope))" }
    return text
  }

  /// `at_least` of a group of indicators that has as many.
  private mutating func countedGroup() -> String? {
    guard !indicators.isEmpty else { return nil }
    let named = random.pick(indicators)
    var keys: [String] = []
    var members = indicators
    if random.chance(60) {
      keys.append("dimension: \(named.dimension)")
      members = members.filter { $0.dimension == named.dimension }
    }
    if random.chance(60) || keys.isEmpty {
      let weaker = named.strength == "medium" ? "medium" : "\(named.strength) or medium"
      keys.append("strength: \(weaker)")
      members = members.filter { weaker.contains($0.strength) }
    }
    if let tag = named.tag, random.chance(50) {
      keys.append("tag: \(tag)")
      members = members.filter { $0.tag == tag }
    }
    return "at_least: \(random.number(1...members.count)), of: {\(keys.joined(separator: ", "))}"
  }

  /// A sentence about something in scope.
  package mutating func sentence(_ scope: Scope) -> String {
    let negation = !scope.isPositive && random.chance(30) ? "not " : ""
    if scope.readsDoubt, !scope.isPositive, random.chance(15) {
      if !scope.tiers.isEmpty, random.chance(50) { return "may reach \(random.pick(scope.tiers))" }
      if !scope.rules.isEmpty { return "may hold \(random.pick(scope.rules))" }
    }
    if !scope.tiers.isEmpty, random.chance(30) { return "reaches \(random.pick(scope.tiers))" }
    if !scope.classifications.isEmpty, random.chance(15) {
      let kind = random.pick(scope.classifications)
      let categories = random.pick(random.number(1...2), of: kind.categories)
      return "\(kind.id) is \(categories.joined(separator: " or "))"
    }
    if !scope.rules.isEmpty, random.chance(45) { return negation + random.pick(scope.rules) }
    let fact = random.pick(scope.facts)
    if random.chance(15) {
      return fact.id + random.pick([" is unknown", scope.isPositive ? " is unknown" : " is known"])
    }
    return factSentence(fact, scope.facts)
  }

  private mutating func factSentence(_ fact: Fact, _ facts: [Fact]) -> String {
    let alike = facts.filter { $0.id != fact.id && $0.type == fact.type && $0.values == fact.values }
    let other = alike.isEmpty || random.chance(60) ? nil : random.pick(alike)
    let negation = random.chance(30) ? "not " : ""
    switch fact.type {
    case "yes_no":
      if let other { return "\(fact.id) is \(negation)\(other.id)" }
      return random.pick([negation + fact.id, "\(fact.id) is \(negation)\(random.pick(["yes", "no"]))"])
    case "choice":
      if let other { return "\(fact.id) is \(negation)\(other.id)" }
      return "\(fact.id) is \(negation)\(oneOrTwo(fact.values))"
    case "set":
      let test = random.pick(["", " includes \(oneOrTwo(fact.values))", " includes nothing"])
      return (test.hasSuffix("nothing") ? "" : negation) + fact.id + test
    default:
      return numberSentence(fact, other)
    }
  }

  private mutating func numberSentence(_ fact: Fact, _ other: Fact?) -> String {
    let comparison = random.pick(["<", "<=", ">", ">="])
    if let other {
      let times = random.pick(["", "2 times ", "0.5 times ", "10 times "])
      if times.isEmpty, random.chance(30) { return "\(fact.id) is \(random.pick(["", "not "]))\(other.id)" }
      return "\(fact.id) \(comparison) \(times)\(other.id)"
    }
    if random.chance(25) {
      return "\(fact.id) \(comparison) parameter \(random.pick(["limit_a", "limit_b"]))"
    }
    let constant = random.pick(["\(random.number(fact.range))", "2.5", "3"])
    return random.chance(20) ? "\(fact.id) is \(constant)" : "\(fact.id) \(comparison) \(constant)"
  }

  private mutating func oneOrTwo(_ values: [String]) -> String {
    random.pick(random.number(1...2), of: values).joined(separator: " or ")
  }
}
