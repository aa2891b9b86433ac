extension TextReport {
  /// Whom to call for each need that somebody meets or may meet.
  mutating func referrals() {
    let needs = report.needs.filter { $0.status != "unmet" }
    guard !needs.isEmpty else { return }
    page.heading(Wording.whomToCall)
    var shown: Set<String> = []
    for need in needs {
      self.need(need)
      for option in need.services where option.fit == .fits { service(option, &shown) }
      for option in need.services where option.fit == .mayFit { service(option, &shown) }
      let others = need.services.filter { $0.fit == .doesNotFit }.map(\.title)
      if !others.isEmpty { page.write(Wording.othersDoNotFit(others), indent: 4, hanging: 2) }
      if need.status == "open" { page.write(Wording.ifNoneFits(need.ifUnmet), indent: 4, hanging: 2) }
    }
  }

  /// Needs that nobody meets, with whom to ask.
  mutating func unmet() {
    let needs = report.needs.filter { $0.status == "unmet" }
    guard !needs.isEmpty else { return }
    page.heading(Wording.unmet)
    for need in needs {
      self.need(need)
      page.write(need.ifUnmet, indent: 4, hanging: 2)
      for option in need.services { page.write(Wording.doesNotFit(option), indent: 4, hanging: 2) }
      if need.services.isEmpty { page.write(Wording.nobodyOffersIt, indent: 4, hanging: 2) }
    }
  }

  private mutating func need(_ need: ShownNeed) {
    page.bullet("\(need.title) (\(need.urgency); \(need.consentWords))")
    if !need.presumedFor.isEmpty { page.write(Wording.presumed(need.presumedFor), indent: 4, hanging: 2) }
  }

  private mutating func service(_ option: ShownOption, _ shown: inout Set<String>) {
    guard let service = report.services.first(where: { $0.id == option.id }) else { return }
    let isFirst = shown.insert(option.id).inserted
    page.write(
      Wording.service(service, fits: option.fit == .fits, isShownAbove: !isFirst), indent: 4, hanging: 2)
    if option.fit == .mayFit, !option.toKnow.isEmpty {
      page.write(Wording.toKnow(option.toKnow), indent: 6, hanging: 2)
    }
    guard isFirst else { return }
    for contact in service.contacts { page.write(Wording.contact(contact), indent: 6, hanging: 2) }
    if service.contacts.isEmpty { page.write(Wording.noContact, indent: 6) }
    if let limits = service.limits { page.write(Wording.limits(limits), indent: 6, hanging: 2) }
  }

  /// Why services do not fit that were only named above.
  mutating func misfits() {
    let explained = Set(report.needs.filter { $0.status == "unmet" }.flatMap(\.services).map(\.id))
    var seen = explained
    let options = report.needs.flatMap(\.services)
      .filter { $0.fit == .doesNotFit && seen.insert($0.id).inserted }
    guard !options.isEmpty else { return }
    page.heading(Wording.servicesThatDoNotFit)
    for option in options { page.bullet(Wording.misfit(option)) }
  }

  /// Needs and protections that may arise once more is known.
  mutating func openHelp() {
    if !report.openNeeds.isEmpty { page.heading(Wording.mayAlsoNeed) }
    for need in report.openNeeds { page.bullet(Wording.open(need)) }
    if !report.openSafeguards.isEmpty { page.heading(Wording.mayApply) }
    for safeguard in report.openSafeguards { page.bullet(Wording.open(safeguard)) }
  }
}
