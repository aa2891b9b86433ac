public import Source

extension PackReader {
  /// Checks that need every entry: what may read what, and in which sense.
  ///
  /// They also run over a pack with errors: what could not be read reads nothing, and every entry keeps its place.
  mutating func checkWhole() {
    guard checkCycles() else { return }
    checkTiers()
    checkReaders()
    checkGates()
    checkDatedNegations()
  }

  /// A tier is positive and reads its own determination only below itself.
  private mutating func checkTiers() {
    for (index, determination) in pack.determinations.enumerated() {
      for (number, tier) in determination.tiers.enumerated() {
        guard let when = tier.when else { continue }
        for part in when.flattened { checkTierPart(part, determination: index, tier: number) }
      }
    }
  }

  private mutating func checkTierPart(_ part: Condition, determination: Int, tier: Int) {
    switch part.kind {
    case .not(let inner) where inner.isUnknownTest: break
    case .not, .none:
      report(
        "negation-in-tier", "a tier cannot rest on the absence of a sign", at: part.span,
        help:
          "the order of tiers already says \"and nothing higher\"; otherwise name the absence as a conclusion"
      )
    case .mayHold, .mayReach:
      report(
        "may-in-tier", "a tier cannot rest on what may be", at: part.span,
        help: "`while_open` announces a result that is still open")
    case .reaches(determination, let read) where read >= tier:
      report(
        "reaches-not-lower", "a tier can only ask whether a lower one is reached", at: part.span,
        help: "tiers below this one are "
          + list(pack.determinations[determination].tiers.prefix(tier).map(\.id)))
    default: break
    }
  }

  /// Needs, safeguards and services read conclusions and facts, never a tier.
  private mutating func checkReaders() {
    for proposition in pack.propositions {
      switch proposition {
      case .need, .safeguard, .service: break
      default: continue
      }
      for part in pack.condition(of: proposition)?.flattened ?? [] {
        switch part.kind {
        case .reaches, .mayReach:
          report(
            "reads-tier", "`\(pack.name(of: proposition).id)` reads a tier", at: part.span,
            help: "tiers mix concerns: read the conclusion that raises the need")
        default: break
        }
      }
    }
  }

  /// A gate reads facts of the same or earlier topics only.
  private mutating func checkGates() {
    for (index, fact) in pack.facts.enumerated() {
      guard let gate = fact.gate, fact.topic >= 0 else { continue }
      for (read, span) in pack.factsRead(by: .gate(index)) where pack.facts[read].topic > fact.topic {
        report(
          "gate-reads-later-topic",
          "whether `\(fact.id)` is asked depends on `\(pack.facts[read].id)`, which comes in a later topic",
          at: span, notes: span == gate.when.span ? [] : [.init("the gate", at: gate.when.span)],
          help: "move one of them, or open the gate by something known earlier")
      }
    }
  }

  /// A rule that is not in force is false: needing its absence then means nothing.
  private mutating func checkDatedNegations() {
    for proposition in pack.propositions {
      guard let condition = pack.condition(of: proposition) else { continue }
      let own = pack.period(of: proposition)
      for (rule, span) in condition.rulesUnderNegation where !own.isWithin(pack.rules[rule].period) {
        warn(
          "dated-rule-negated",
          "`\(pack.name(of: proposition).id)` needs the absence of `\(pack.rules[rule].id)`, which is not always in force",
          at: span, notes: [.init("the dated rule", at: pack.rules[rule].entry.span)],
          help:
            "outside its dates it is false whatever happened: give both the same dates, or read what is always in force"
        )
      }
    }
  }
}

extension Condition {
  /// The condition and all its parts, outermost first.
  package var flattened: [Condition] {
    switch kind {
    case .not(let part): [self] + part.flattened
    case .all(let parts), .any(let parts), .none(let parts): [self] + parts.flatMap(\.flattened)
    case .atLeast(_, let parts, _): [self] + parts.flatMap(\.flattened)
    default: [self]
    }
  }

  /// Rules read in a negative sense, directly.
  var rulesUnderNegation: [(RuleID, Span)] { rules(isNegated: false) }

  private func rules(isNegated: Bool) -> [(RuleID, Span)] {
    switch kind {
    case .rule(let rule), .mayHold(let rule): isNegated ? [(rule, span)] : []
    case .not(let part): part.rules(isNegated: !isNegated)
    case .none(let parts): parts.flatMap { $0.rules(isNegated: !isNegated) }
    case .all(let parts), .any(let parts), .atLeast(_, let parts, _):
      parts.flatMap { $0.rules(isNegated: isNegated) }
    default: []
    }
  }
}

extension Pack {
  /// All facts that a proposition reads, through whatever rules, each with the place of the first reading.
  public func factsRead(by proposition: Proposition) -> [(FactID, Span)] {
    var seen: Set<Proposition> = []
    var found: [FactID: Span] = [:]
    var order: [FactID] = []
    func visit(_ proposition: Proposition) {
      guard seen.insert(proposition).inserted, let condition = condition(of: proposition) else { return }
      for part in condition.flattened {
        for fact in part.factsTested where found[fact] == nil {
          found[fact] = part.span
          order.append(fact)
        }
      }
      for dependency in dependencies(of: condition, reader: proposition) { visit(dependency.target) }
    }
    visit(proposition)
    return order.compactMap { fact in found[fact].map { (fact, $0) } }
  }
}

extension Condition {
  /// Whether this is `fact is unknown`, whose negation is no absence of a sign: something is known.
  fileprivate var isUnknownTest: Bool {
    if case .unknown = kind { true } else { false }
  }

  /// The facts that this part itself tests.
  package var factsTested: [FactID] {
    switch kind {
    case .test(let test): test.facts
    case .unknown(let fact): [fact]
    default: []
    }
  }
}
