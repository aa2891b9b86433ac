import CaseFormat
public import Interviewing
public import RuleEngine
public import RuleLanguage
import Scenarios

/// A story that is played as an interview: the trainee chooses what to ask, and the story answers.
///
/// Painful questions are answered only behind the gates that the real interview keeps, and what the story leaves out nobody knows. It knows
/// no terminal, no clock and no disk.
public struct InterviewDrill: Sendable {
  /// What it waits for.
  public enum Step: Hashable, Sendable {
    /// Which topic, or what the program would ask, or the end.
    case topics
    /// Which question of a topic.
    case questions(topic: Int)
    /// Nothing more.
    case ended(isComplete: Bool)
  }

  /// What is said after a line.
  public enum Notice: Hashable, Sendable {
    /// Nothing was typed, and nothing asked.
    case nothingRecorded
    /// What was typed is no choice here.
    case unclear
    /// The story's answer to a question.
    case answer(FactID)
    /// The person says nothing: it is too early for such a question.
    case tooEarly(FactID)
  }

  /// The story.
  public let story: DrillStory
  /// The interview so far.
  public private(set) var interview: Interview
  /// What it waits for.
  public private(set) var step = Step.topics
  /// Every question in the order in which it was put, those without an answer too.
  public private(set) var asked: [FactID] = []
  /// Questions that came before their gates.
  public private(set) var tooEarly: [FactID] = []
  /// Questions that could change nothing any more when they were put.
  public private(set) var forNothing: [FactID] = []

  private let told: Answers
  private let order: QuestionOrder

  /// An interview with a story's person.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(_ story: DrillStory) throws(MissingParameters) {
    let program = story.evaluation.program
    let asOf = story.evaluation.asOf
    self.story = story
    order = try QuestionOrder(program, asOf: asOf)
    interview = try Interview(program: program, asOf: asOf, order: order)
    told = story.scenario.record.answers.told(in: program.pack)
  }

  private var pack: Pack { story.pack }

  /// The questions of a topic that were not answered yet, in the order of the pack.
  public func questions(of topic: Int) -> [FactID] {
    pack.facts.indices.filter {
      pack.facts[$0].topic == topic && interview.answers.statements[$0].isEmpty
    }
  }

  /// Takes a line.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func take(_ line: TypedText) throws(MissingParameters) -> [Notice] {
    let keys = line.keys.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    switch (step, keys) {
    case (.ended, _): return []
    case (_, "s"), (_, "q"): step = .ended(isComplete: false)
    case (_, "e"): step = .ended(isComplete: true)
    case (.questions, "b"): step = .topics
    case (.topics, "0"):
      guard let next = interview.next else {
        step = .ended(isComplete: true)
        return []
      }
      return [try ask(next)]
    case (.topics, _):
      guard let topic = number(keys, pack.topics.count) else { return unclear(keys) }
      step = .questions(topic: topic - 1)
    case (.questions(let topic), _):
      let questions = questions(of: topic)
      guard let place = number(keys, questions.count) else { return unclear(keys) }
      return [try ask(questions[place - 1])]
    }
    return []
  }

  /// Ends it where it stands: the input is over, or somebody leaves.
  public mutating func stop() {
    if case .ended = step { return }
    step = .ended(isComplete: false)
  }

  /// Puts a question, whatever stands on the screen.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func ask(_ fact: FactID) throws(MissingParameters) -> Notice {
    asked.append(fact)
    if !interview.live.facts.contains(fact) { forNothing.append(fact) }
    if isTooEarly(fact) {
      tooEarly.append(fact)
      return .tooEarly(fact)
    }
    try interview.answer(fact, told.statements[fact])
    return .answer(fact)
  }

  /// Whether a painful question comes before what the pack wants before it.
  private func isTooEarly(_ fact: FactID) -> Bool {
    guard pack.facts[fact].isMostSensitive, let rule = pack.interview.sensitiveWhen else { return false }
    return interview.evaluation.truth(.rule(rule)) != .isTrue
  }

  private func unclear(_ keys: String) -> [Notice] { [keys.isEmpty ? .nothingRecorded : .unclear] }

  private func number(_ keys: String, _ count: Int) -> Int? {
    Int(keys).flatMap { $0 >= 1 && $0 <= count ? $0 : nil }
  }
}

// MARK: - What it came to

extension InterviewDrill {
  /// What the trainee's questions came to, against the full form and the program's own interview.
  public struct Outcome: Sendable {
    /// What the trainee's questions lead to.
    public let own: Evaluation
    /// What all answers lead to.
    public let fullForm: Evaluation
    /// How many questions the program asks until the result is settled.
    public let programQuestions: Int
    /// Questions never asked that the full result rests on, or that danger would have shown.
    public let neverAsked: [FactID]

    /// Whether both lead to the same.
    public var isReached: Bool {
      own.interval(DrillStory.determination) == fullForm.interval(DrillStory.determination)
    }
  }

  /// What it came to.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func outcome() throws(MissingParameters) -> Outcome {
    let program = story.evaluation.program
    let trial = try InterviewTrial(
      program: program, asOf: story.evaluation.asOf, answers: story.scenario.record.answers, order: order)
    let own = try interview.closed()
    let full = trial.fullForm
    var mattered = Set(full.reasons(for: DrillStory.determination).flatMap(\.facts))
    for safeguard in pack.safeguards.indices
    where pack.safeguards[safeguard].phase == .atOnce && full.truth(.safeguard(safeguard)) == .isTrue
      && own.truth(.safeguard(safeguard)) != .isTrue
    {
      mattered.formUnion(full.proof(of: .safeguard(safeguard)).decisiveFacts)
    }
    let never = mattered.filter {
      interview.answers.statements[$0].isEmpty && full.state(of: $0).standing == .valued
    }
    return Outcome(
      own: own, fullForm: full, programQuestions: trial.settledAfter.first ?? trial.questions.count,
      neverAsked: never.sorted())
  }

  /// The outcome in ids, for the log.
  public func logged(_ outcome: Outcome) -> LoggedInterview {
    func names(_ facts: [FactID]) -> [String] { Set(facts).sorted().map { pack.facts[$0].id } }
    func tier(_ evaluation: Evaluation) -> String {
      story.tiers[evaluation.interval(DrillStory.determination).announced].id
    }
    return LoggedInterview(
      reached: outcome.isReached, announced: tier(outcome.own), fullForm: tier(outcome.fullForm),
      questions: asked.count, programQuestions: outcome.programQuestions, tooEarly: names(tooEarly),
      forNothing: names(forNothing), neverAsked: names(outcome.neverAsked))
  }
}

extension ClassLog {
  /// Facts that a trainee has asked a story about in an interview that was not ended, by id.
  public func openInterview(_ trainee: String, story: String) -> [String] {
    let own = entries(of: trainee).filter { $0.story == story }
    let since = own.lastIndex { $0.deed == .interviewed }.map { own[($0 + 1)...] } ?? own[...]
    return since.filter { $0.deed == .asked }.flatMap { $0.chosen ?? [] }
  }
}
