extension GraphText {
  /// The text in English.
  public var english: String {
    switch self {
    case .becauseOf: "Why: {title}"
    case .restsOn: "What this rests on: {title}"
    case .howToRead: "Read from left to right: each box rests on the boxes that its lines lead to."
    case .moreOfThese: "{count} more of these, not shown"
    case .goesOn: "rests on {count} more, not shown"
    case .indicator: "sign"
    case .conclusion: "conclusion"
    case .tier: "result"
    case .category: "category"
    case .need: "need"
    case .safeguard: "protection"
    case .service: "service"
    case .gate: "question"
    case .impossible: "cannot all be right"
    case .answer: "answer"
    }
  }
}
