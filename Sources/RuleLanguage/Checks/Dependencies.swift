public import Source

/// One proposition reads another at a place.
public struct Dependency: Sendable {
  /// What is read.
  public let target: Proposition
  /// Where.
  public let span: Span
}

extension Pack {
  /// What `condition` reads directly.
  ///
  /// `reader` matters for `reaches`, which a tier reads only below itself.
  public func dependencies(of condition: Condition, reader: Proposition) -> [Dependency] {
    var found: [Dependency] = []
    collect(condition, reader, into: &found)
    return found
  }

  private func collect(_ condition: Condition, _ reader: Proposition, into found: inout [Dependency]) {
    func add(_ target: Proposition) { found.append(Dependency(target: target, span: condition.span)) }
    switch condition.kind {
    case .always: break
    case .test(let test): for fact in test.facts where facts[fact].gate != nil { add(.gate(fact)) }
    case .unknown(let fact): if facts[fact].gate != nil { add(.gate(fact)) }
    case .rule(let rule), .mayHold(let rule): add(.rule(rule))
    case .category(let classification, let mask):
      for category in categoriesRead(classification, mask) { add(.category(classification, category)) }
    case .reaches(let determination, let tier), .mayReach(let determination, let tier):
      for number in tiersRead(determination, from: tier, reader: reader) { add(.tier(determination, number)) }
    case .not(let part): collect(part, reader, into: &found)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts, _):
      for part in parts { collect(part, reader, into: &found) }
    }
  }

  /// The conditions that decide whether one of these categories applies: all of them, if the remaining one is asked for.
  public func categoriesRead(_ classification: ClassificationID, _ mask: UInt64) -> [Int] {
    let entry = classifications[classification]
    let asksForRest = mask & (1 << UInt64(entry.otherwise)) != 0
    return entry.categories.indices.filter {
      $0 != entry.otherwise && (asksForRest || mask & (1 << UInt64($0)) != 0)
    }
  }

  /// The tiers whose conditions decide `reaches tier` for a reader: up to just below itself for a tier of the same determination.
  public func tiersRead(_ determination: DeterminationID, from tier: Int, reader: Proposition) -> Range<Int> {
    let count = determinations[determination].tiers.count
    if case .tier(determination, let own) = reader { return tier..<max(tier, own) }
    return tier..<count
  }

  /// The condition behind a proposition; nil for one that has none of its own.
  public func condition(of proposition: Proposition) -> Condition? {
    switch proposition {
    case .rule(let rule): rules[rule].when
    case .tier(let determination, let tier): determinations[determination].tiers[tier].when
    case .category(let classification, let category):
      classifications[classification].categories[category].when
    case .need(let need): needs[need].when
    case .safeguard(let safeguard): safeguards[safeguard].when
    case .service(let service): services[service].accepts
    case .gate(let fact): facts[fact].gate?.when
    case .impossible(let index): impossible[index].when
    }
  }

  /// When a proposition is in force.
  package func period(of proposition: Proposition) -> Period {
    switch proposition {
    case .rule(let rule): rules[rule].period
    case .tier(let determination, let tier): determinations[determination].tiers[tier].period
    case .need(let need): needs[need].period
    case .safeguard(let safeguard): safeguards[safeguard].period
    case .service(let service): services[service].period
    case .category, .gate, .impossible: .always
    }
  }

  /// The name of a proposition and where it stands.
  public func name(of proposition: Proposition) -> (id: String, span: Span) {
    let entry =
      switch proposition {
      case .rule(let rule): rules[rule].entry
      case .tier(let determination, let tier): determinations[determination].tiers[tier].entry
      case .category(let classification, let category):
        classifications[classification].categories[category].entry
      case .need(let need): needs[need].entry
      case .safeguard(let safeguard): safeguards[safeguard].entry
      case .service(let service): services[service].entry
      case .gate(let fact): facts[fact].entry
      case .impossible(let index): impossible[index].entry
      }
    return (entry.id, entry.span)
  }

  /// Every proposition of the pack that has a condition of its own, in a fixed order.
  public var propositions: [Proposition] {
    var all: [Proposition] = facts.indices.filter { facts[$0].gate != nil }.map { .gate($0) }
    all += rules.indices.map { .rule($0) }
    for (determination, entry) in determinations.enumerated() {
      all += entry.tiers.indices.filter { entry.tiers[$0].when != nil }.map { .tier(determination, $0) }
    }
    for (classification, entry) in classifications.enumerated() {
      all += entry.categories.indices.filter { $0 != entry.otherwise }.map { .category(classification, $0) }
    }
    all += needs.indices.map { .need($0) } + safeguards.indices.map { .safeguard($0) }
    return all + services.indices.map { .service($0) } + impossible.indices.map { .impossible($0) }
  }
}
