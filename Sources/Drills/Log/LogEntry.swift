/// One line of a class's log: who did what with which story on which day.
///
/// Persons appear as codes only, everything else as ids of the pack and of stories. Every line carries the training mark, so that no part of
/// a log can be taken for a record of real cases.
public struct LogEntry: Hashable, Sendable, Codable {
  /// What was done.
  public enum Deed: String, Hashable, Sendable, Codable {
    /// A story was begun; holds what there was to choose from.
    case begin
    /// Signs were chosen.
    case signs
    /// A tier was chosen.
    case tier
    /// Services were chosen.
    case services
    /// Safeguards were chosen.
    case cautions
    /// A certainty was chosen.
    case certainty
    /// Advice was shown; with `agreed`, it was believed or not.
    case advice
    /// The answer was graded; holds all that a report needs.
    case graded
    /// Advice that was wrong on purpose was revealed.
    case revealed
    /// A question was asked of a story that is played as an interview.
    case asked
    /// An interview was ended and graded.
    case interviewed
  }

  /// Always `TRAINING`.
  public let training: String
  /// The version of the format.
  public let format: Int
  /// The day, as `2026-11-25`.
  public let date: String
  /// The trainee's code.
  public let trainee: String
  /// The story's id.
  public let story: String
  /// Which time the trainee meets the story, from 1.
  public let attempt: Int
  /// What was done.
  public let deed: Deed
  /// Name, version and content hash of the pack, where a story was begun.
  public var pack: String?
  /// Ids that were chosen; of a certainty, its number.
  public var chosen: [String]?
  /// What there was to choose from, where a story was begun.
  public var choices: [String]?
  /// Whether the advice was wrong on purpose, where there was advice.
  public var wasWrong: Bool?
  /// Whether the trainee agreed with the advice.
  public var agreed: Bool?
  /// The grade.
  public var grade: LoggedGrade?
  /// What an interview came to.
  public var interview: LoggedInterview?

  /// An entry, with the training mark.
  public init(date: String, trainee: String, story: String, attempt: Int, deed: Deed) {
    training = Self.mark
    format = 1
    self.date = date
    self.trainee = trainee
    self.story = story
    self.attempt = attempt
    self.deed = deed
  }

  /// The mark that stands in every line, on every page and in every file of a drill.
  public static let mark = "TRAINING"
}

/// A grade in ids, so that a report needs neither the stories nor the pack of the day.
public struct LoggedGrade: Hashable, Sendable, Codable {
  /// The tier that was chosen.
  public let tier: String
  /// The tier that the rules announce.
  public let announced: String
  /// The highest tier that they leave possible.
  public let highest: String
  /// How the judgement stands to that.
  public let verdict: Verdict
  /// How sure the trainee was, from 1 to 3.
  public let certainty: Int
  /// The mark.
  public let mark: Int
  /// The signs.
  public let signs: FoundIDs
  /// Whom to call.
  public let services: FoundIDs
  /// What must not be done.
  public let cautions: FoundIDs

  /// What was seen, missed, and seen that is not there.
  public struct FoundIDs: Hashable, Sendable, Codable {
    /// Right, and chosen.
    public let seen: [String]
    /// Right, and not chosen.
    public let missed: [String]
    /// Chosen, and not right.
    public let notThere: [String]
  }
}

/// What an interview with a story came to, in ids.
public struct LoggedInterview: Hashable, Sendable, Codable {
  /// Whether the trainee's questions settled the result that the full form gives.
  public let reached: Bool
  /// The tier that the trainee's questions lead to.
  public let announced: String
  /// The tier that the full form leads to.
  public let fullForm: String
  /// How many questions were asked.
  public let questions: Int
  /// How many the program asks.
  public let programQuestions: Int
  /// Questions on painful things that came before their gates.
  public let tooEarly: [String]
  /// Questions that could change nothing any more.
  public let forNothing: [String]
  /// Questions never asked that mattered.
  public let neverAsked: [String]

  /// What it came to.
  public init(
    reached: Bool, announced: String, fullForm: String, questions: Int, programQuestions: Int,
    tooEarly: [String],
    forNothing: [String], neverAsked: [String]
  ) {
    self.reached = reached
    self.announced = announced
    self.fullForm = fullForm
    self.questions = questions
    self.programQuestions = programQuestions
    self.tooEarly = tooEarly
    self.forNothing = forNothing
    self.neverAsked = neverAsked
  }
}
