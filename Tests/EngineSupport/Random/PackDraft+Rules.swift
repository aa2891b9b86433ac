import Source

extension PackDraft {
  /// Writes a combination that cannot be, sometimes, narrow enough to leave most cases possible.
  package mutating func writeImpossible(_ scope: Scope) {
    guard random.chance(40) else { return }
    let parts = (0..<3).map { _ in condition(0, scope) }
    add("impossible", "\(id("never")): {title: Cannot be, when: {all: [\(parts.joined(separator: ", "))]}}")
  }

  /// Writes indicators and returns their names.
  package mutating func writeIndicators(_ scope: Scope) -> [String] {
    (0..<random.number(3...6)).map { _ in
      let name = id("sign")
      let sign = Indicator(
        dimension: random.pick(["dimension_a", "dimension_b"]),
        strength: random.pick(["weak", "medium", "strong"]),
        tag: random.chance(50) ? random.pick(["tag_a", "tag_b"]) : nil)
      indicators.append(sign)
      let tags = sign.tag.map { ", tags: [\($0)]" } ?? ""
      let what = "dimension: \(sign.dimension), strength: \(sign.strength)\(tags)\(period())"
      let when = condition(random.number(0...2), scope)
      add("indicators", "\(name): {title: A sign, \(what), when: \(when), \(cited)}")
      return name
    }
  }

  /// Writes conclusions, each of which may read those before it, and returns their names.
  package mutating func writeConclusions(_ scope: Scope) -> [String] {
    var scope = scope
    scope.readsDoubt = true
    return (0..<random.number(2...4)).map { _ in
      let name = id("so")
      let when = random.chance(50) ? structure(2, scope) : "when: \(condition(2, scope))"
      add("conclusions", "\(name): {title: A conclusion, \(when)\(period()), \(cited)}")
      scope.rules.append(name)
      return name
    }
  }

  /// Writes a classification.
  package mutating func writeClassification(_ name: String, _ scope: Scope) -> Kind {
    let categories = Array(["blue", "green", "red"].prefix(random.number(2...3)))
    let entries = categories.map { category in
      let when = category == "blue" ? "" : ", when: \(condition(random.number(0...1), scope))"
      return "\(category): {title: Kind \(category)\(when)}"
    }
    let list = "{\(entries.joined(separator: ", "))}"
    add("classifications", "\(name): {title: A kind, otherwise: blue, categories: \(list)}")
    return Kind(id: name, categories: categories)
  }

  /// Writes a determination and returns its tiers.
  package mutating func writeDetermination(_ name: String, tiers count: Int, _ scope: Scope) -> [String] {
    var scope = scope
    scope.isPositive = true
    var tiers: [String] = []
    let entries = (0..<count).map { index in
      let tier = id("tier")
      var entry = "\(tier): {title: Tier \(index), meaning: As it says, advice: [Go on]"
      if index > 0 { entry += ", when: \(condition(2, scope))\(period()), \(cited)" }
      tiers.append(tier)
      scope.tiers.append(tier)
      return "{\(entry)}}"
    }
    let open = random.chance(60) ? ", while_open: \(random.pick(Array(tiers.dropFirst())))" : ""
    add("determinations", "\(name): {title: A result\(open), tiers: [\(entries.joined(separator: ", "))]}")
    return tiers
  }

  /// Writes what follows from the rules: needs, the services that meet them, and safeguards.
  package mutating func writeHelp(_ scope: Scope) {
    var scope = scope
    scope.readsDoubt = true
    let needs = (0..<3).map { _ in id("need") }
    for need in needs {
      let how = "urgency: 24 hours, consent: informed, if_unmet: Ask"
      add("needs", "\(need): {title: A need, when: \(condition(2, scope))\(period()), \(how), \(cited)}")
    }
    for _ in 0..<3 {
      let offers = random.pick(random.number(1...2), of: needs).joined(separator: ", ")
      add(
        "services",
        "\(id("service")): {title: A service, provider: provider_a, offers: [\(offers)]"
          + "\(serving(scope))\(period()), \(cited)}")
    }
    for _ in 0..<2 {
      let when = "when: \(condition(2, scope))\(period())"
      add("safeguards", "\(id("guard")): {title: Take care, \(when), do: [One], do_not: [Other], \(cited)}")
    }
  }

  /// Whom a service accepts, where, and when it was closed.
  private mutating func serving(_ scope: Scope) -> String {
    let regions = random.pick(random.number(1...3), of: Self.regions).joined(separator: ", ")
    var text = random.chance(50) ? ", where: everywhere" : ", where: [\(regions)]"
    if random.chance(70) { text += ", accepts: \(condition(1, scope))" }
    if random.chance(40) { text += ", closed: [{from: 2017-11, until: 2018-06-15, because: Repairs}]" }
    return text
  }

  /// Where an entry comes from.
  private var cited: String { "sources: [\"book: 5\"]" }

  /// From when until when, sometimes.
  private mutating func period() -> String {
    var text = ""
    if random.chance(15) { text += ", from: \(random.pick(["2015", "2016-07", "2017-02-15", "2018"]))" }
    if random.chance(12) { text += ", until: \(random.pick(["2018", "2019-06", "2020-02", "2021-02-28"]))" }
    return text
  }
}
