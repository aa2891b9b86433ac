extension ProgramText {
  /// The text in English.
  public var english: String {
    switch self {
    case .forOfficer: "(For you to judge. Do not read aloud.)"
    case .fromPapers: "(Look at the papers. Do not read aloud.)"
    case .yes: "Yes"
    case .no: "No"
    case .numberRange: "A number ({unit}), {low} to {high}"
    case .nothingElse: "Nothing else (0 alone: none of these)"
    case .note: "Note: {help}"
    case .whyAsked: "It can still change what help is offered."
    case .atMostMore: "At most {count} more."
    case .keys:
      "Keys: n does not know, d declined, x not safe to ask, ? why, b back, s stop. Enter alone records nothing."
    case .nothingRecorded: "Nothing was recorded."
    case .firstQuestion: "This is the first question."
    case .numberWanted: "Type a number, or two with a dash between for \"from - to\"."
    case .numberOutside: "The number must lie between {low} and {high}."
    case .numberTwoWays:
      "The number can be read in two ways. Type it without points or commas between the digits."
    case .yesNoWanted: "Type 1 for yes or 2 for no."
    case .choiceWanted: "Type the number of one answer; several if it is one of them but not known which."
    case .setWanted:
      "Type the numbers of all that apply, then 0 if that is all. 0 alone means none. -2 means that 2 does not apply."
    }
  }
}
