/// The headings of the pages that describe a pack.
public enum SiteText: String, TextKey {
  // Kinds of things, as headings.
  case determinations
  case tiers
  case classifications
  case categories
  case indicators
  case conclusions
  case facts
  case impossible
  case interview
  case needs
  case services
  case providers
  case safeguards
  case parameters
  case properties
  case groups
  case wordings
  case sources
  case stories
  case thresholds

  // Ways around.
  case contents
  case search
  case searchHint
  case searchWithoutScript
  case nothingFound
  /// How many were found: `count`.
  case found

  // The front page.
  /// Which rules: `name`, `version`.
  case packLine
  case jurisdiction
  case identifiedBy
  case howCurrent
  case contentHash
  case newestDate
  case newestSource
  /// How many contacts were checked and when: `checked`, `count`, `from`, `until`.
  case contactsChecked
  case contactsHeading
  case translation
  /// How far a translation is: `translated`, `count`, `drafts`.
  case translationCounts
  case history
  case began
  case ended
  /// The day on which dated rules are read: `date`.
  case judgedOn

  // How far a translation may be relied on.
  case draftPage
  case draftFrame
  case stale
  case untranslated

  // What connects things.
  case uses
  case usedBy
  case usedByNobody
  case restsOn
  case citedBy
  /// How many stories show it: `count`.
  case storiesInWhich
  case storiesExpecting
  case storiesBesides
  /// How many are left out: `count`.
  case moreStories
  case noStory

  // What a rule says.
  case holdsWhen
  case appliesOtherwise
  case dimension
  case strength
  case tags
  case saidAloud
  case doesNotShow
  case meaning
  case advice
  case prohibitions
  case phase
  case atOnce
  case duringInterview
  case onReferral
  case later
  case note
  case formerly
  case dates

  // What a question says.
  case question
  case forOfficer
  case whyAsked
  case answers
  case usual
  case topic
  case askedOf
  case person
  case officer
  case document
  case sensitivity
  case askedWhen
  case otherwise
  case whenStatementsDiffer

  // What help says.
  case urgency
  case consent
  case ifUnmet
  case provider
  case offers
  case accepts
  case everybody
  case places
  case everywhere
  case limits
  case contacts
  case closed
  case value

  // What always has to hold.
  case neverChanges
  case neverLowers
  case furtherStatement
  case whereverThis
  case thisHoldsToo
  case someCase
  case usualEndsAt
  case notFinalWhileOpen
  /// Since when: `from`.
  case someServiceFits

  // A source, and a story.
  case publisher
  case year
  case confidence
  case primary
  case secondary
  case unverified
  case story
  case storySource
  case outcome
  case teaches
  case unusualAnswers

  // How an interview is led.
  case introduction
  case comfort
  case card
}
