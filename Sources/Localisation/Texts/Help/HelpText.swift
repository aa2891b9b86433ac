/// Needs, the services that meet them, how to reach those, and why others do not fit.
public enum HelpText: String, TextKey {
  // Headings.
  case whomToContact
  case unmetNeeds
  case nobodyOffersIt
  case whyOthersDoNotFit
  case mayAlsoNeed

  // How a service fits.
  case fits
  case mayFit
  case doesNotFit
  /// A service that offers it and does not fit, and why: `service`, `reasons`.
  case misfit
  case othersDoNotFit
  /// A service whose contact stands further up: `service`.
  case contactAbove
  case firstFindOut
  case ifNoneFits
  case limits

  // Contacts: `text`.
  case noContact
  case phone
  case address
  case email
  case website
  case person
  /// When somebody last checked it: `contact`, `date`.
  case checked
  case unverified

  // Why a service does not fit.
  case servesFrom
  case servedUntil
  /// It was closed for a time: `dates`, `reason`.
  case closed
  /// It does not serve the place: `place`, `answer`, `places`.
  case servesElsewhere
  case acceptsOnly

  // What has to be agreed, and within what time.
  case informedConsent
  case assent
  case noConsentNeeded
  case withinHour
  case withinHours
  case withinDay
  case withinDays
  case withinWeek
  case withinWeeks
  case withinMonth
  case withinMonths
}
