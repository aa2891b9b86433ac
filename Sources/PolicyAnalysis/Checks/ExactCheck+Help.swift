import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

extension ExactCheck {
  /// Needs that are never raised or never met, services that nobody is ever sent to, and safeguards that never apply.
  mutating func checkHelp() throws(BoundReached) {
    for (safeguard, entry) in pack.safeguards.enumerated() {
      guard try search.states(where: [search.truths(.safeguard(safeguard)).certain]) == nil else { continue }
      add(
        "safeguard-never-applies", .warning, "the safeguard `\(entry.entry.id)` applies to no case",
        entry.entry.span,
        help: "look at its condition, or take it out", rests: rests(.safeguard(safeguard)))
    }
    for need in pack.needs.indices { try checkNeed(need) }
    for service in pack.services.indices { try checkService(service) }
  }

  private mutating func checkNeed(_ need: NeedID) throws(BoundReached) {
    let entry = pack.needs[need]
    let raised = try search.truths(.need(need)).certain
    guard try search.states(where: [raised]) != nil else {
      return add(
        "need-never-raised", .warning, "the need `\(entry.entry.id)` is raised in no case", entry.entry.span,
        help: "look at its condition, or take it out", rests: rests(.need(need)))
    }
    let services = pack.services.indices.filter { pack.services[$0].offers.contains(need) }
    guard !services.isEmpty else {
      return add(
        "need-without-service", .note, "no service offers `\(entry.entry.id)`", entry.entry.span,
        help: "add it to the services that do; until then only `if_unmet` says whom to ask",
        witness: try search.witness([raised], today))
    }
    var fitting: [Literal] = []
    for service in services { fitting.append(try search.truths(.service(service)).certain) }
    let fits = try search.builder.any(fitting)
    let nodes =
      [program.roots[.need(need)]].compactMap(\.self) + services.compactMap { program.roots[.service($0)] }
    if try search.states(where: [raised, fits]) == nil {
      return add(
        "need-never-met", .warning, "no service that offers `\(entry.entry.id)` ever fits who needs it",
        entry.entry.span, help: "look at whom they accept, where and from when",
        witness: try search.witness([raised], today), rests: rests(below: nodes))
    }
    let now = search.on(today)
    guard try search.states(where: [raised, now]) != nil,
      let unmet = try search.witness([raised, now, !fits], today)
    else { return }
    let isCertain = isReal(unmet, [.need(need)]) && !services.contains { isReal(unmet, [.service($0)]) }
    // Honest, but not to be overlooked.
    add(
      "need-gap", .note, "there are cases in which nobody certainly meets `\(entry.entry.id)` today",
      entry.entry.span, help: "`saphan gaps` shows for whom and where", witness: unmet,
      rests: isCertain ? [] : closedSpace.inexact(below: nodes, of: program).notes(.someCase))
  }

  private mutating func checkService(_ service: ServiceID) throws(BoundReached) {
    let entry = pack.services[service]
    let fits = try search.truths(.service(service)).certain
    guard try search.states(where: [fits]) != nil else {
      return add(
        "service-unreachable", .warning, "the service `\(entry.id)` fits no case on any date",
        entry.entry.span,
        help: "look at whom it accepts, where it serves and its dates", rests: rests(.service(service)))
    }
    var raised: [Literal] = []
    for need in entry.offers { raised.append(try search.truths(.need(need)).certain) }
    guard try search.states(where: [fits, search.builder.any(raised)]) == nil else { return }
    add(
      "service-unasked", .warning, "whoever `\(entry.id)` accepts never needs what it offers",
      entry.entry.span,
      help: "look at whom it accepts, and at what raises its needs",
      witness: try search.witness([fits], today),
      rests: rests(
        below: ([.service(service)] + entry.offers.map { .need($0) }).compactMap { program.roots[$0] }))
  }
}

extension CaseSearch {
  /// A smallest case in which the literals hold.
  mutating func witness(_ literals: [Literal], _ today: CivilDate) throws(BoundReached) -> Witness? {
    try smallest(literals, today: today).map {
      space.witness($0.first, today: today, restsOnComparison: takesTestsByThemselves)
    }
  }

  /// That the case's date is in the stretch of time of this day.
  mutating func on(_ day: CivilDate) -> Literal {
    let current = space.days.lastIndex { $0 <= day }
    return builder.choice(space.date, space.days.indices.map { $0 == current })
  }
}
