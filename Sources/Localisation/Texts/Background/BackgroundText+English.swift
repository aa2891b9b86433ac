extension BackgroundText {
  /// The text in English.
  public var english: String {
    switch self {
    case .couldChangeTheResult: "Not known, and it could change the result"
    case .notExactEnough: "Not exact enough"
    case .signsThatHold: "Signs that hold"
    case .signsThatAreOpen: "Signs that may hold: answers are missing"
    case .signsThatDoNotHold: "Signs that do not hold"
    case .doesNotShow: "It does not show: {text}"
    case .alsoConcluded: "Also concluded"
    case .openClassification: "{title}: open, {categories}"
    case .whatWasCovered: "What this covers"
    case .noTopicAnswered: "No topic has an answer."
    case .topicsAnswered: "Topics with answers: {topics}"
    case .topicsNotAnswered: "Topics without any answer: {topics}"
    case .unanswered: "Without an answer: {labels}"
    case .withoutAnySign: "Without any sign in these answers: {kinds}"
    case .cannotAllBeRight: "These answers cannot all be right. Ask again, kindly"
    case .statementsDiffer: "Statements that differ"
    case .eachStatementCounts: "Each statement counts."
    case .lowestCounts: "The lowest number counts."
    case .highestCounts: "The highest number counts."
    case .eachStaysPossible: "Each of them stays possible."
    case .firstOfTheseCounts: "The first of these counts: {bases}."
    case .answersSetAside: "Answers without effect here"
    case .countsOnlyIf: "It counts only if: {condition}."
    case .notInForceOn: "Rules that were not in force on {date}"
    case .sourcesCited: "Sources"
    case .notCheckedAgainstOriginal: "Not checked against the original"
    case .formalIdentification: "Formal identification: {body}."
    case .rules: "Rules: {name} {version}, content {hash}. Judged as of {date}. Saphan {program}."
    }
  }
}
