import Localisation
import RuleEngine
import RuleLanguage

extension PageWriter {
  /// At most so many services a need stand on the page.
  private static let servicesANeed = 2

  /// Whom to contact for each need, the most urgent first, and what has to be agreed.
  mutating func whomToContact() {
    let needs = needs.filter { $0.status != .unmet }
    if needs.isEmpty { return }
    let services = report.services(for: needs)
    page.heading(wording[.whomToContact])
    page.write(wording[.askBeforeYouTell])
    for need in needs {
      page.bullet(wording.need(need))
      for option in fitting(need).prefix(Self.servicesANeed) { write(option, services) }
      if need.status == .open { page.detail(wording.text(.ifNoneFits, ["advice": need.ifUnmet])) }
    }
    let hasMore =
      needs.contains { fitting($0).count > Self.servicesANeed } || services.contains { $0.limits != nil }
    if hasMore { page.write(wording[.moreIsKnown], .note) }
  }

  /// Services that fit, then those that may, each in the pack's order of preference.
  private func fitting(_ need: ShownNeed) -> [ShownOption] {
    need.services.filter { $0.fit == .fits } + need.services.filter { $0.fit == .mayFit }
  }

  private mutating func write(_ option: ShownOption, _ services: [ShownService]) {
    guard let service = services.first(where: { $0.id == option.id }) else { return }
    let isFirst = shownServices.insert(option.id).inserted
    page.detail(line(service, option.fit, isFirst: isFirst))
    if !option.toKnow.isEmpty {
      let labels = wording.listed(option.toKnow.map(\.label), atMost: 3)
      page.fineDetail(wording.text(.firstFindOut, ["labels": labels]))
    }
    guard isFirst else { return }
    for contact in service.contacts { page.fineDetail(wording.contact(contact)) }
  }

  /// The name of a service, its provider where it stands first, and where its contact is.
  private func line(_ service: ShownService, _ fit: ShownOption.Fit, isFirst: Bool) -> String {
    let name = isFirst ? "\(service.title), \(service.provider.title)" : service.title
    let line = fit == .mayFit ? wording.text(.mayFit, ["service": name]) : name
    if service.contacts.isEmpty { return wording.text(.withoutContact, ["service": line]) }
    return isFirst ? line : wording.text(.contactAbove, ["service": line])
  }

  /// Every service that fits or may fit, with all that is known of it and what it is needed for.
  mutating func servicesInFull() {
    let services = report.services(for: needs)
    if services.isEmpty { return }
    page.heading(wording[.servicesInFull])
    for service in services {
      page.bullet("\(service.title), \(service.provider.title)")
      let meets = needs.filter { need in fitting(need).contains { $0.id == service.id } }
      page.detail(wording.text(.neededFor, ["needs": wording.listed(meets.map(\.title))]))
      for contact in service.contacts { page.detail(wording.contact(contact)) }
      if service.contacts.isEmpty { page.detail(wording[.noContact]) }
      if let limits = service.limits { page.detail(wording.text(.limits, ["limits": limits])) }
    }
  }

  /// Needs that nobody meets, with whom to ask.
  mutating func unmetNeeds() {
    let needs = needs.filter { $0.status == .unmet }
    if needs.isEmpty { return }
    page.heading(wording[.unmetNeeds])
    for need in needs {
      page.bullet(wording.need(need))
      page.detail(need.ifUnmet)
    }
  }
}
