public import RuleLanguage

/// Who reads whom in a pack, and where each source is cited.
public struct PackReferences: Sendable {
  /// A place at which a source is cited.
  public struct Cited: Hashable, Sendable {
    /// What cites it.
    public let item: PackItem
    /// Article, page or section.
    public let locator: String
  }

  private let used: [PackItem: [PackItem]]
  private let users: [PackItem: [PackItem]]
  private let citations: [Int: [Cited]]

  /// What the entries of a pack say of one another.
  public init(_ pack: Pack) {
    var used: [PackItem: [PackItem]] = [:]
    var users: [PackItem: [PackItem]] = [:]
    var citations: [Int: [Cited]] = [:]
    for item in pack.items {
      var seen: Set<PackItem> = [item]
      let direct = pack.directlyUsed(by: item).filter { seen.insert($0).inserted }
      used[item] = direct
      for other in direct { users[other, default: []].append(item) }
      for citation in pack.citations(of: item) {
        citations[citation.source, default: []].append(Cited(item: item, locator: citation.locator))
      }
    }
    self.used = used
    self.users = users
    self.citations = citations
  }

  /// What an item reads or names, in the order in which it does.
  public func uses(_ item: PackItem) -> [PackItem] { used[item] ?? [] }

  /// What reads or names an item, by kind.
  public func usedBy(_ item: PackItem) -> [PackItem] { users[item] ?? [] }

  /// Where a source is cited.
  public func cited(source: Int) -> [Cited] { citations[source] ?? [] }
}

extension Pack {
  /// What an item rests on; of a parameter, also what its values rest on.
  public func citations(of item: PackItem) -> [Citation] {
    var citations = entry(of: item)?.citations ?? []
    if case .parameter(let id) = item {
      for citation in parameters[id].values.flatMap(\.citations) where !citations.contains(citation) {
        citations.append(citation)
      }
    }
    return citations
  }

  fileprivate func directlyUsed(by item: PackItem) -> [PackItem] {
    switch item {
    case .fact(let id): facts[id].gate.map { read(by: $0.when) } ?? []
    case .impossible(let id): read(by: impossible[id].when)
    case .rule(let id): read(by: rules[id].when)
    case .determination(let id): determinations[id].tiers.indices.map { .tier(id, $0) }
    case .tier(let id, let tier): determinations[id].tiers[tier].when.map(read) ?? []
    case .classification(let id): classifications[id].categories.indices.map { .category(id, $0) }
    case .category(let id, let category): classifications[id].categories[category].when.map(read) ?? []
    case .need(let id): read(by: needs[id].when) + needs[id].prefer.map { .service($0) }
    case .service(let id): used(by: services[id])
    case .safeguard(let id): read(by: safeguards[id].when)
    case .property(let id): used(by: properties[id].claim)
    case .group(let id): read(by: groups[id].when)
    case .interview: used(by: interview)
    case .provider, .parameter, .wording, .source: []
    }
  }

  private func used(by service: Service) -> [PackItem] {
    let place = service.places == nil ? nil : place
    return [.provider(service.provider)] + service.offers.map { .need($0) } + read(by: service.accepts)
      + (place.map { [.fact($0)] } ?? [])
  }

  private func used(by plan: InterviewPlan) -> [PackItem] {
    let facts = [plan.consent, plan.interpreter, plan.earlierInterviews].compactMap { $0 }
    return facts.map { .fact($0) } + (plan.sensitiveWhen.map { [.rule($0)] } ?? [])
      + (plan.keepDays.map { [.parameter($0)] } ?? []) + (plan.card?.services ?? []).map { .service($0) }
  }

  private func used(by claim: Property.Claim) -> [PackItem] {
    switch claim {
    case .invariant(let id, let facts): [.determination(id)] + facts.map { .fact($0) }
    case .neverLowers(let id, let fact, _, let when):
      [.determination(id), .fact(fact)] + (when.map(read) ?? [])
    case .furtherStatement(let id): [.determination(id)]
    case .implies(let premise, let conclusion): read(by: premise) + read(by: conclusion)
    case .possible(let condition), .served(let condition, _): read(by: condition)
    case .usual(let id, let tier): [.tier(id, tier)]
    case .notFinal(let id, let tier, let rules, let facts):
      [.tier(id, tier)] + rules.map { .rule($0) } + facts.map { .fact($0) }
    }
  }

  /// What a condition names, in the order in which it does, each as often as it stands there.
  public func read(by condition: Condition) -> [PackItem] {
    switch condition.kind {
    case .always: return []
    case .test(let test): return read(by: test)
    case .unknown(let fact): return [.fact(fact)]
    case .rule(let rule), .mayHold(let rule): return [.rule(rule)]
    case .category(let id, let mask):
      return classifications[id].categories.indices.filter { mask & (1 << UInt64($0)) != 0 }
        .map { .category(id, $0) }
    case .reaches(let id, let tier), .mayReach(let id, let tier): return [.tier(id, tier)]
    case .not(let part): return read(by: part)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts, _):
      return parts.flatMap(read)
    }
  }

  private func read(by test: FactTest) -> [PackItem] {
    let facts = test.facts.map { PackItem.fact($0) }
    if case .compare(_, _, .parameter(let parameter)) = test.kind { return facts + [.parameter(parameter)] }
    return facts
  }
}
