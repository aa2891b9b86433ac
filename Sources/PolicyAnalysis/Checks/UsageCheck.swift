package import RuleLanguage
import Source

/// What nothing reads: facts, values, indicators, conclusions, services without a need, sources that nothing cites.
struct UsageCheck {
  let pack: Pack
  private var readFacts: Set<FactID> = []
  private var readValues: [FactID: UInt64] = [:]
  private var readRules: Set<RuleID> = []

  init(_ pack: Pack) {
    self.pack = pack
    for proposition in pack.propositions {
      for part in pack.condition(of: proposition)?.flattened ?? [] { note(part) }
    }
    let plan = pack.interview
    readFacts.formUnion([plan.consent, plan.earlierInterviews, plan.interpreter].compactMap { $0 })
    if let rule = plan.sensitiveWhen { readRules.insert(rule) }
    for group in pack.groups { for part in group.when.flattened { note(part) } }
    if let place = pack.place {
      readFacts.insert(place)
      for service in pack.services { readValues[place, default: 0] |= service.places?.value ?? 0 }
    }
  }

  private mutating func note(_ part: Condition) {
    readFacts.formUnion(part.factsTested)
    switch part.kind {
    case .rule(let rule), .mayHold(let rule): readRules.insert(rule)
    case .test(let test): note(test)
    default: break
    }
  }

  private mutating func note(_ test: FactTest) {
    switch test.kind {
    case .isOneOf(let fact, let mask), .includes(let fact, let mask):
      if mask != pack.facts[fact].everyValue { readValues[fact, default: 0] |= mask }
    case .same(let first, let second):
      for fact in [first, second] { readValues[fact] = pack.facts[fact].everyValue }
    case .compare: break
    }
  }

  /// Everything that nothing reads.
  var findings: [Finding] { (facts + values + rules + sources).map { Finding($0) } }

  private var facts: [Diagnostic] {
    pack.facts.indices.filter { !readFacts.contains($0) }.map { fact in
      Diagnostic(
        "fact-unused", .note, "no rule reads `\(pack.facts[fact].id)`", at: pack.facts[fact].entry.span,
        help: "it is asked and recorded, and changes nothing: let a rule read it, or do not ask it")
    }
  }

  /// Values of a fact that is read, which no rule tells from the others: one that is left over may be the rest of all.
  private var values: [Diagnostic] {
    pack.facts.indices.compactMap { fact in
      guard let read = readValues[fact] else { return nil }
      let unread = pack.facts[fact].everyValue & ~read
      let allowed = pack.facts[fact].kind == .set ? 0 : 1
      guard unread.nonzeroBitCount > allowed else { return nil }
      let ids = pack.facts[fact].values.indices.filter { unread >> UInt64($0) & 1 == 1 }
        .map { "`\(pack.facts[fact].values[$0].id)`" }
      return Diagnostic(
        "value-unused", .note,
        "no rule tells these values of `\(pack.facts[fact].id)` apart: \(ids.joined(separator: ", "))",
        at: pack.facts[fact].entry.span,
        help: "join them, or let a rule read them; a person may still want to say which")
    }
  }

  private var rules: [Diagnostic] {
    let deciding = pack.readByDeterminations
    return pack.rules.indices.compactMap { rule in
      let entry = pack.rules[rule]
      if !readRules.contains(rule) {
        let kind = entry.indicator == nil ? "conclusion" : "indicator"
        return Diagnostic(
          "rule-unread", entry.indicator == nil ? .warning : .note, "nothing reads the \(kind) `\(entry.id)`",
          at: entry.entry.span, help: "let a rule read it, or take it out")
      }
      guard entry.indicator != nil, !deciding.contains(.rule(rule)) else { return nil }
      return Diagnostic(
        "indicator-undecisive", .note, "no determination reads the indicator `\(entry.id)`",
        at: entry.entry.span,
        help: "it steers help only; if it is a sign, let a tier's condition lead to it")
    }
  }

  private var sources: [Diagnostic] {
    let cited = Set(pack.items.flatMap(pack.citations).map(\.source))
    return pack.sources.indices.filter { !cited.contains($0) }.map { source in
      Diagnostic(
        "source-uncited", .note, "nothing cites the source `\(pack.sources[source].key)`", at: nil,
        help: "cite it where it is used, or take it out")
    }
  }
}

extension Pack {
  /// Every named entry.
  package var everyEntry: [Entry] {
    var entries = facts.map(\.entry) + impossible.map(\.entry) + rules.map(\.entry) + parameters.map(\.entry)
    for determination in determinations {
      entries += [determination.entry] + determination.tiers.map(\.entry)
    }
    for classification in classifications {
      entries += [classification.entry] + classification.categories.map(\.entry)
    }
    return entries + needs.map(\.entry) + services.map(\.entry) + safeguards.map(\.entry)
      + properties.map(\.entry)
  }

  /// The propositions that some tier reads, through whatever rules.
  package var readByDeterminations: Set<Proposition> {
    var found: Set<Proposition> = []
    var open = determinations.indices.flatMap { id in
      determinations[id].tiers.indices.map { Proposition.tier(id, $0) }
    }
    while let proposition = open.popLast() {
      guard found.insert(proposition).inserted, let condition = condition(of: proposition) else { continue }
      open += dependencies(of: condition, reader: proposition).map(\.target)
    }
    return found
  }
}
