extension GroupText {
  /// The text in English.
  public var english: String {
    switch self {
    case .title: "Group {code}. People so far: {count}."
    case .menu:
      "+ another person. A number: the full talk with that person. Several numbers: they belong together. s ends."
    case .actNow: "{code}: ACT NOW. {what}"
    case .open: "{code}: open, the talk comes later"
    case .begun: "{code}: the first questions are not finished"
    case .done: "{code}: the talk is over"
    case .slip:
      "Write this code on a slip and give it to the person: {code}. Then ask the first questions, apart from the others."
    case .roundActNow: "ACT NOW for {code}, before anybody else:"
    case .roundOpen:
      "{code} is open. That settles nothing. Let the person wait in a quiet place, with water and a seat."
    case .linkWanted: "What joins {codes}?"
    case .linked: "Recorded on each of these cases."
    case .unclear: "Type +, a number of the list, or several."
    case .stillWaiting: "People whose talk is still to come: {count}."
    case .resume: "Go on with --group --resume {code}."
    }
  }
}
