import RuleLanguage
import Source

/// Turns a checked pack's conditions into nodes.
///
/// Every proposition is compiled once; the pack has no cycles.
struct Compiler {
  let pack: Pack
  var nodes: [Node] = []
  var spans: [Span] = []
  var operands: [Int] = []
  var tests: [FactTest] = []
  var periods: [Period] = []
  var groups: [Int: IndicatorGroup] = [:]
  var roots: [Proposition: Int] = [:]

  init(_ pack: Pack) {
    self.pack = pack
  }

  mutating func compileAll() {
    for proposition in pack.propositions { _ = root(of: proposition) }
    for (index, classification) in pack.classifications.enumerated() {
      _ = root(of: .category(index, classification.otherwise))
    }
    for index in pack.determinations.indices { _ = root(of: .tier(index, 0)) }
  }

  /// The root node of a proposition.
  mutating func root(of proposition: Proposition) -> Int {
    if let known = roots[proposition] { return known }
    let span = pack.name(of: proposition).span
    let parts = parts(of: proposition, at: span)
    let root = add(.all(store(parts)), at: span)
    roots[proposition] = root
    return root
  }

  /// What has to hold together for a proposition.
  private mutating func parts(of proposition: Proposition, at span: Span) -> [Int] {
    let dated: Period
    switch proposition {
    case .rule(let rule): dated = pack.rules[rule].period
    case .tier(let determination, let tier): dated = pack.determinations[determination].tiers[tier].period
    case .need(let need): dated = pack.needs[need].period
    case .safeguard(let safeguard): dated = pack.safeguards[safeguard].period
    case .service(let service): return serviceParts(pack.services[service], at: span)
    case .category(let classification, let category)
    where category == pack.classifications[classification].otherwise:
      return [rest(of: classification, at: span)]
    case .category, .gate, .impossible: dated = .always
    }
    let parts = inForce(dated, at: span)
    guard let condition = pack.condition(of: proposition) else { return parts }
    return parts + [compile(condition, reader: proposition)]
  }

  /// In force, not closed, serving the place, accepting: each of its own, so that what does not fit says why.
  private mutating func serviceParts(_ service: Service, at span: Span) -> [Int] {
    var parts = inForce(service.period, at: service.periodSpan)
    for closure in service.closures {
      let closed = add(.inForce(period(closure.period)), at: closure.span)
      parts.append(add(.not(closed), at: closure.span))
    }
    if let places = service.places, let place = pack.place {
      parts.append(test(FactTest(.isOneOf(place, places.value)), at: places.span))
    }
    return parts + [compile(service.accepts, reader: .service(0))]
  }

  /// None of the other categories.
  private mutating func rest(of classification: ClassificationID, at span: Span) -> Int {
    let entry = pack.classifications[classification]
    let others = entry.categories.indices.filter { $0 != entry.otherwise }
      .map { root(of: .category(classification, $0)) }
    return add(.not(add(.any(store(others)), at: span)), at: span)
  }

  private mutating func inForce(_ dated: Period, at span: Span) -> [Int] {
    dated.isAlways ? [] : [add(.inForce(period(dated)), at: span)]
  }

  private mutating func period(_ period: Period) -> Int {
    if let known = periods.firstIndex(of: period) { return known }
    periods.append(period)
    return periods.count - 1
  }

  mutating func add(_ node: Node, at span: Span) -> Int {
    nodes.append(node)
    spans.append(span)
    return nodes.count - 1
  }

  mutating func store(_ children: [Int]) -> Range<Int> {
    let start = operands.count
    operands += children
    return start..<operands.count
  }
}
