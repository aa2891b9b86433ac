extension Wording {
  static let whomToCall = "Whom to call"
  static let unmet = "Needs that no service meets"
  static let nobodyOffersIt = "No service in the directory offers this."
  static let servicesThatDoNotFit = "Why other services do not fit"
  static let noContact = "The directory has no contact."
  static let mayAlsoNeed = "The person may need this too. Ask, if it is safe"

  static func service(_ service: ShownService, fits: Bool, isShownAbove: Bool) -> String {
    let name = "\(service.title), \(service.provider.title)"
    return (fits ? "Fits: \(name)" : "May fit: \(name)") + (isShownAbove ? " (contact above)" : "")
  }

  static func toKnow(_ answers: [ShownAnswer]) -> String {
    "First find out: \(answers.map(\.label).joined(separator: "; "))"
  }

  static func contact(_ contact: ShownContact) -> String {
    let checked = contact.verified.map { "checked \($0)" } ?? "unverified"
    return "\(contact.kind): \(contact.text) (\(checked))"
  }

  static func limits(_ limits: String) -> String { "Limits: \(limits)" }

  static func doesNotFit(_ option: ShownOption) -> String { "Does not fit: \(misfit(option))" }

  static func misfit(_ option: ShownOption) -> String {
    "\(option.title). \(option.because.joined(separator: " "))"
  }

  static func othersDoNotFit(_ titles: [String]) -> String {
    "Offered too, but does not fit: \(titles.joined(separator: "; "))"
  }

  static func ifNoneFits(_ text: String) -> String { "If none fits: \(text)" }
}
