import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// What the pack says of a service.
  func details(of service: Service) -> String {
    let closures = service.closures.map {
      "\(xml(wording.dates($0.period))): \(xml($0.because))"
    }
    let about = fields([
      (.provider, link(.provider(service.provider))), (.offers, list(service.offers.map { link(.need($0)) })),
      (.places, xml(places(of: service))), (.limits, service.limits.map(xml) ?? ""),
      (.dates, xml(wording.dates(service.period))), (.closed, list(closures)),
      (.contacts, list(service.contacts.map(contact))),
    ])
    if case .always = service.accepts.kind {
      return about + section(say(.accepts), "<p>\(xml(say(.everybody)))</p>")
    }
    return about + section(say(.accepts), condition(service.accepts))
  }

  private func places(of service: Service) -> String {
    guard let places = service.places, let fact = pack.place else { return say(.everywhere) }
    return words.labels(places.value, of: pack.facts[fact]).joined(separator: ", ")
  }

  private func contact(_ contact: Service.Contact) -> String {
    let day: CivilDate? = if case .on(let date) = contact.verified { date } else { nil }
    let shown = ShownContact(kind: contact.kind, text: contact.text, verified: day, source: contact.source)
    let source = contact.source.map { " · <span\(originalMark)>\(xml($0))</span>" } ?? ""
    return xml(wording.contact(shown)) + source
  }

  /// The dated values of a parameter, each with what it rests on.
  func details(of parameter: Parameter) -> String {
    let rows = parameter.values.map { value in
      let sources = value.citations.map(citation).joined(separator: "<br>")
      let note = value.note.map { "<span\(originalMark)>\(xml($0))</span>" } ?? ""
      return
        "<tr><td>\(xml(wording.dates(value.period)))</td><td>\(value.value) \(xml(parameter.unit))</td><td>\(sources)</td><td>\(note)</td></tr>"
    }
    let head = [SiteText.dates, .value, .restsOn, .note].map { "<th>\(xml(say($0)))</th>" }.joined()
    return "<table><tr>\(head)</tr>\n\(rows.joined(separator: "\n"))</table>\n"
  }
}
