extension DossierText {
  /// The text in English.
  public var english: String {
    switch self {
    case .title: "A change of the rules, to sign"
    case .what: "What"
    case .change: "Change"
    case .cases: "Cases"
    case .example: "For example"
    case .same: "the same"
    case .more: "protects more"
    case .less: "protects less"
    case .mixed: "protects more in some cases, less in others"
    case .added: "new"
    case .removed: "gone"
    case .undecided: "not decided"
    case .nowToo: "holds now and did not: {count}"
    case .noLonger: "does not hold any more: {count}"
    case .onlyWhileOpen: "Nothing is lost once the interview has ended: it shows later."
    case .combinations: "{holding} of {all} combinations of {facts} answers"
    case .combinationsOfOne: "{holding} of {all} combinations of 1 answer"
    case .andDate: "{cases} and the date"
    case .oneIn: "1 in {count}"
    case .takenAlone:
      "tests taken as if they could come out either way: {count}. There may be no case that differs."
    case .nothingAsked: "nothing was asked"
    case .nothingElseAsked: "nothing else was asked"
    case .quietAnswers: "other answers that say none or no: {count}"
    case .othersOpen: "other questions are still open"
    case .lostExample: "lost, for example: {case}"
    case .gainedExample: "gained, for example: {case}"
    case .meant: "Meant: {title}"
    case .onDate: "on {date}"
    case .nothingChanged: "No case comes out differently."
    case .tally: "{verdict}: {count}"
    case .stories: "Stories that come out differently"
    case .coverage: "Conditions that no story shows any more"
    case .toRedo: "To look at again"
    case .name: "Name, office"
    case .signature: "Date, signature"
    }
  }
}
