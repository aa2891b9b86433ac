/// What stands on forms that are handed over or printed.
public enum FormText: String, TextKey {
  /// The title.
  case referralForm
  /// How soon: `urgency`.
  case priority
  /// Below the title.
  case noNames
  /// A field.
  case caseCode
  /// A field.
  case madeOn
  /// A field.
  case toRecipient
  /// A field.
  case fromPost
  /// A field.
  case languageOfTalk
  /// A field.
  case interpreter
  /// How often the person was asked: `count`.
  case askedBefore
  /// A section: the person's own view.
  case wishes
  /// In the place of wishes that may not be passed on.
  case wishesKept
  /// A section.
  case helpWanted
  /// A section.
  case services
  /// A section.
  case consent
  /// What was agreed: `date`, `recipient`, `items`.
  case agreed
  /// Where nothing but the need was agreed.
  case agreedNeedsOnly
  /// The first of the things agreed.
  case agreedNeeds
  /// One of the things agreed: the result.
  case result
  /// Passed on without agreement: `ground`.
  case emergency
  /// What the receiver may not do.
  case nobodyElse
  /// A section.
  case resultTitle
  /// A section: the answers that may be passed on.
  case said
  /// A section: safeguards for the receiver.
  case takeCare
  /// Where safeguards rest on what may not be passed on.
  case moreMayMatter
  /// A section that the receiver fills in.
  case yourAnswer
  /// To be ticked.
  case answerAccepted
  /// To be ticked.
  case answerDeclined
  /// To be ticked.
  case answerUnavailable
  /// To be filled in.
  case answerSigned
  /// Which rules gave it: `pack`, `hash`, `program`.
  case rules
  /// The title.
  case identitySheet
  /// Below the title.
  case identityWarning
  /// A field.
  case identityName
  /// A field.
  case identityOtherNames
  /// A field.
  case identityBorn
  /// A field.
  case identityFrom
  /// A field.
  case identityPapers
  /// A field.
  case identityContact
  /// A field.
  case identityRelative
  /// Where the person would rather not say.
  case identityNotSaid
}
