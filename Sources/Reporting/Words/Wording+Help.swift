import Localisation
import RuleLanguage
import Source

extension Wording {
  subscript(key: HelpText) -> String { texts.text(key) }

  func text(_ key: HelpText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  func consent(_ consent: Need.Consent) -> String {
    switch consent {
    case .informed: self[.informedConsent]
    case .assent: self[.assent]
    case .notRequired: self[.noConsentNeeded]
    }
  }

  /// `within 24 hours`.
  func within(_ urgency: Need.Urgency) -> String {
    let isOne = urgency.amount == 1
    let key: HelpText =
      switch urgency.unit {
      case .hours: isOne ? .withinHour : .withinHours
      case .days: isOne ? .withinDay : .withinDays
      case .weeks: isOne ? .withinWeek : .withinWeeks
      case .months: isOne ? .withinMonth : .withinMonths
      }
    return text(key, ["count": "\(urgency.amount)"])
  }

  /// A service that fits or may fit.
  func service(_ service: ShownService, _ fit: ShownOption.Fit, isShownAbove: Bool) -> String {
    let name = "\(service.title), \(service.provider.title)"
    let line = text(fit == .fits ? .fits : .mayFit, ["service": name])
    return isShownAbove ? text(.contactAbove, ["service": line]) : line
  }

  /// `phone: 1362 (checked 31 May 2021)`.
  func contact(_ contact: ShownContact) -> String {
    let line = contactLine(contact)
    guard let day = contact.verified else { return text(.unverified, ["contact": line]) }
    return text(.checked, ["contact": line, "date": date(day)])
  }

  private func contactLine(_ contact: ShownContact) -> String {
    let key: HelpText? =
      switch contact.kind {
      case "phone": .phone
      case "address": .address
      case "email": .email
      case "website": .website
      case "person": .person
      default: nil
      }
    return key.map { text($0, ["text": contact.text]) } ?? "\(contact.kind): \(contact.text)"
  }

  func misfit(_ option: ShownOption) -> String {
    text(.misfit, ["service": option.title, "reasons": option.because.joined(separator: " ")])
  }

  /// Why a service does not serve on a day; nil if it does.
  func notServing(_ period: Period, on day: CivilDate) -> String? {
    if let from = period.from, day < from { return text(.servesFrom, ["date": date(from)]) }
    if let until = period.until, until < day { return text(.servedUntil, ["date": date(until)]) }
    return nil
  }

  func closed(_ period: Period, _ because: String) -> String {
    text(.closed, ["dates": dates(period), "reason": because])
  }

  func elsewhere(_ place: ShownAnswer, _ places: [String]) -> String {
    text(
      .servesElsewhere,
      ["place": place.label, "answer": place.answer, "places": places.joined(separator: ", ")])
  }

  func accepts(only condition: String, _ answers: [ShownAnswer]) -> String {
    text(.acceptsOnly, ["condition": condition, "answers": listed(answers)])
  }
}
