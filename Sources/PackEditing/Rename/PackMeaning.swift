import RuleLanguage
import Source

/// All that a pack says, as lines in a fixed order without places: two packs that mean the same have the same lines.
struct PackMeaning: Equatable {
  private(set) var lines: [String] = []

  /// The meaning of a pack, told in the names that it has after the change.
  init(_ pack: Pack, after change: RenameRequest? = nil) {
    let names = MeaningNames(pack: pack, change: change)
    addManifest(names)
    for (key, text) in pack.texts { lines.append("text \(names.key(key)): \(text)") }
    for entry in pack.namedEntries {
      let sources = entry.citations.map { "\(names.source($0.source)): \($0.locator)" }
      lines.append("entry \(names.entry(entry.id)): \(sources) \(entry.note ?? "")")
    }
    for index in pack.facts.indices { add(index, names) }
    addDecisions(names)
    addHelp(names)
    for parameter in pack.parameters { add(parameter, names) }
    for property in pack.properties {
      lines.append("property \(names.entry(property.id)): \(names.text(property.claim))")
    }
    for group in pack.groups { lines.append("group \(group.entry.id): \(names.text(group.when))") }
    for wording in pack.wordings {
      lines.append("wording \(wording.entry.id): \(wording.kind) \(wording.phrases)")
    }
    lines.sort()
  }

  /// The lines that only one of two packs has.
  func difference(from other: PackMeaning) -> [String] {
    Set(lines).symmetricDifference(other.lines).sorted()
  }

  private mutating func addManifest(_ names: MeaningNames) {
    let (pack, plan) = (names.pack, names.pack.interview)
    let facts = [plan.consent, plan.earlierInterviews, plan.interpreter, pack.place].map {
      $0.map(names.fact) ?? ""
    }
    let rest = [
      plan.sensitiveWhen.map(names.rule), plan.wishes.map { pack.topics[$0].id },
      plan.keepDays.map { names.entry(pack.parameters[$0].id) },
    ].map { $0 ?? "" }
    lines.append("pack \(pack.name) \(pack.version) \(pack.languages) \(facts) \(rest) \(pack.demands)")
    lines.append("card \((plan.card?.services ?? []).map(names.service))")
    lines.append("topics \(pack.topics.map(\.id))")
    for (index, source) in pack.sources.enumerated() {
      lines.append(
        "source \(names.source(index)): \(source.title) \(source.year ?? 0) \(source.publisher ?? "") \(source.confidence) \(source.note ?? "")"
      )
    }
    for note in pack.changeNotes {
      lines.append("change \(note.entry.id) \(note.lessProtective.map(names.entry).sorted())")
    }
  }

  private mutating func add(_ index: FactID, _ names: MeaningNames) {
    let fact = names.pack.facts[index]
    let rates = fact.baseRates.map { "\(names.value(index, $0.value)) \($0.percent)" }.sorted()
    let shown = fact.shownOrder.map { names.value(index, $0) }
    let gate = fact.gate.map { "\(names.text($0.when)) else \(names.value(index, $0.otherwise))" } ?? ""
    lines.append(
      "fact \(names.fact(index)): \(fact.kind) \(shown) \(fact.topic) \(fact.asked) \(fact.bases) \(fact.sensitivity) "
        + "usual \(names.value(index, fact.usual)), \(fact.whenStatementsDiffer) \(fact.alwaysAsk) \(fact.firstRound) "
        + "\(rates) \(gate)")
  }

  private mutating func addDecisions(_ names: MeaningNames) {
    let pack = names.pack
    for (index, rule) in pack.rules.enumerated() {
      let weight = rule.indicator.map {
        "\(names.dimension($0.dimension)) \($0.strength) \($0.tags.map(names.tag).sorted())"
      }
      lines.append("rule \(names.rule(index)): \(weight ?? "") \(rule.period) \(names.text(rule.when))")
    }
    for combination in pack.impossible {
      lines.append("impossible \(names.entry(combination.entry.id)): \(names.text(combination.when))")
    }
    for (index, determination) in pack.determinations.enumerated() {
      let open = determination.whileOpen.map { names.tier(index, $0) } ?? ""
      for (number, tier) in determination.tiers.enumerated() {
        lines.append(
          "tier \(names.determination(index)) \(number) \(names.tier(index, number)) \(open): \(tier.period) \(names.text(tier.when))"
        )
      }
    }
    for (index, classification) in pack.classifications.enumerated() {
      let rest = names.category(index, classification.otherwise)
      for (number, category) in classification.categories.enumerated() {
        lines.append(
          "category \(names.entry(classification.id)) \(names.category(index, number)) \(rest): \(names.text(category.when))"
        )
      }
    }
  }

  private mutating func addHelp(_ names: MeaningNames) {
    let pack = names.pack
    for (index, need) in pack.needs.enumerated() {
      lines.append(
        "need \(names.need(index)): \(need.period) \(need.urgency) \(need.consent) \(need.prefer.map(names.service)) \(names.text(need.when))"
      )
    }
    for (index, service) in pack.services.enumerated() {
      let places =
        service.places.map { mask in pack.place.map { names.values($0, mask.value) } ?? "" } ?? "everywhere"
      let closures = service.closures.map { "\($0.period)" }
      let contacts = service.contacts.map { "\($0.kind) \($0.text) \($0.verified) \($0.source ?? "")" }
      lines.append(
        "service \(names.service(index)): \(names.provider(service.provider)) \(service.offers.map(names.need).sorted()) \(places) "
          + "\(service.period) \(closures) \(contacts) \(names.text(service.accepts))")
    }
    for safeguard in pack.safeguards {
      lines.append(
        "safeguard \(names.entry(safeguard.id)): \(safeguard.period) \(safeguard.phase) \(names.text(safeguard.when))"
      )
    }
  }

  private mutating func add(_ parameter: Parameter, _ names: MeaningNames) {
    let values = parameter.values.map { "\($0.period) \($0.value)" }
    lines.append("parameter \(names.entry(parameter.id)): \(values)")
  }
}

extension MeaningNames {
  func text(_ claim: Property.Claim) -> String {
    switch claim {
    case .invariant(let id, let facts): "invariant \(determination(id)) \(facts.map(fact).sorted())"
    case .neverLowers(let id, let fact, let to, let when):
      "never lowers \(determination(id)) \(self.fact(fact)) \(value(fact, to)) \(text(when))"
    case .furtherStatement(let id): "further statement \(determination(id))"
    case .implies(let premise, let conclusion): "implies \(text(premise)) then \(text(conclusion))"
    case .possible(let condition): "possible \(text(condition))"
    case .usual(let id, let tier): "usual \(self.tier(id, tier))"
    case .notFinal(let id, let tier, let rules, let facts):
      "not final \(self.tier(id, tier)) \(rules.map(rule).sorted()) \(facts.map(fact).sorted())"
    case .served(let when, let from): "served \(text(when)) \(from)"
    }
  }
}
