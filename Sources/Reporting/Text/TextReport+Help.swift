import Localisation
import RuleEngine

extension TextReport {
  /// Whom to call for each need that somebody meets or may meet.
  mutating func referrals() {
    let needs = report.needs.filter { $0.status != .unmet }
    guard !needs.isEmpty else { return }
    page.heading(wording[.whomToContact])
    var shown: Set<String> = []
    for need in needs {
      self.need(need)
      for option in need.services where option.fit == .fits { service(option, &shown) }
      for option in need.services where option.fit == .mayFit { service(option, &shown) }
      let others = need.services.filter { $0.fit == .doesNotFit }.map(\.title)
      if !others.isEmpty {
        let services = wording.listed(others)
        page.write(wording.text(.othersDoNotFit, ["services": services]), indent: 4, hanging: 2)
      }
      if need.status == .open {
        page.write(wording.text(.ifNoneFits, ["advice": need.ifUnmet]), indent: 4, hanging: 2)
      }
    }
  }

  /// Needs that nobody meets, with whom to ask.
  mutating func unmet() {
    let needs = report.needs.filter { $0.status == .unmet }
    guard !needs.isEmpty else { return }
    page.heading(wording[.unmetNeeds])
    for need in needs {
      self.need(need)
      page.write(need.ifUnmet, indent: 4, hanging: 2)
      for option in need.services {
        let service = wording.misfit(option)
        page.write(wording.text(.doesNotFit, ["service": service]), indent: 4, hanging: 2)
      }
      if need.services.isEmpty { page.write(wording[.nobodyOffersIt], indent: 4, hanging: 2) }
    }
  }

  private mutating func need(_ need: ShownNeed) {
    page.bullet("\(need.title) (\(need.urgency); \(need.consentWords))")
    if !need.presumedFor.isEmpty { page.write(wording.presumed(need.presumedFor), indent: 4, hanging: 2) }
  }

  private mutating func service(_ option: ShownOption, _ shown: inout Set<String>) {
    guard let service = report.services.first(where: { $0.id == option.id }) else { return }
    let isFirst = shown.insert(option.id).inserted
    page.write(wording.service(service, option.fit, isShownAbove: !isFirst), indent: 4, hanging: 2)
    if option.fit == .mayFit, !option.toKnow.isEmpty {
      let labels = wording.listed(option.toKnow.map(\.label))
      page.write(wording.text(.firstFindOut, ["labels": labels]), indent: 6, hanging: 2)
    }
    guard isFirst else { return }
    for contact in service.contacts { page.write(wording.contact(contact), indent: 6, hanging: 2) }
    if service.contacts.isEmpty { page.write(wording[.noContact], indent: 6) }
    if let limits = service.limits {
      page.write(wording.text(.limits, ["limits": limits]), indent: 6, hanging: 2)
    }
  }

  /// Why services do not fit that were only named above.
  mutating func misfits() {
    let explained = Set(report.needs.filter { $0.status == .unmet }.flatMap(\.services).map(\.id))
    var seen = explained
    let options = report.needs.flatMap(\.services)
      .filter { $0.fit == .doesNotFit && seen.insert($0.id).inserted }
    guard !options.isEmpty else { return }
    page.heading(wording[.whyOthersDoNotFit])
    for option in options { page.bullet(wording.misfit(option)) }
  }

  /// Needs and protections that may arise once more is known.
  mutating func openHelp() {
    if !report.openNeeds.isEmpty { page.heading(wording[.mayAlsoNeed]) }
    for need in report.openNeeds { page.bullet(wording.open(need)) }
    if !report.openSafeguards.isEmpty { page.heading(wording[.safeguardsThatMayApply]) }
    for safeguard in report.openSafeguards { page.bullet(wording.open(safeguard)) }
  }
}
