public import RuleLanguage

/// What a class's log says, counted: made from grades alone, so that it holds whatever became of stories and pack since.
public struct ClassReport: Sendable {
  /// What happened to one story.
  public struct Story: Sendable {
    /// The story's id.
    public let id: String
    /// How many judged it, and how many of them missed or raised a false alarm.
    public var missed = Proportion()
    /// How many raised a false alarm.
    public var falseAlarms = Proportion()
    /// What the marks say about the story itself.
    public var item: ItemStatistics?
  }

  /// What happened on one day.
  public struct Day: Sendable {
    /// The day.
    public let date: String
    /// How many judgements were right or cautious.
    public var right = Proportion()
    /// How many were missed.
    public var missed = Proportion()
    /// Whether nobody met a story for the first time.
    public var areRepeats = true
  }

  /// One trainee.
  public struct Person: Sendable {
    /// The code.
    public let code: String
    /// How many judgements were right.
    public var right = Proportion()
    /// How many were missed.
    public var missed = Proportion()
    /// The points.
    public var points = 0
    /// What comes back.
    public var due = 0
  }

  /// The tiers, lowest first.
  public let tiers: [String]
  /// The first tier that calls for something to be found.
  public let threshold: Int
  /// The trainees, by code.
  public private(set) var persons: [Person] = []
  /// The stories, those missed most first.
  public private(set) var stories: [Story] = []
  /// The days, in order.
  public private(set) var days: [Day] = []
  /// First judgements against what the rules announce.
  public private(set) var matrix: ConfusionMatrix
  /// First judgements of all trainees, by story.
  public private(set) var raters = RaterTable([])
  /// How often judgements were right at each certainty.
  public private(set) var calibration = Calibration()
  /// How often each sign was missed, of the times it was there: by id.
  public private(set) var signs: [String: Proportion] = [:]
  /// How often signs were seen that were not there: by id.
  public private(set) var signsNotThere: [String: Int] = [:]
  /// The same for services to call.
  public private(set) var services: [String: Proportion] = [:]
  /// The same for safeguards whose prohibitions apply.
  public private(set) var cautions: [String: Proportion] = [:]
  /// How often wrong advice was noticed.
  public private(set) var adviceNoticed = Proportion()
  /// How often right advice was doubted.
  public private(set) var adviceDoubted = Proportion()
  /// What interviews came to.
  public private(set) var interviews: [LoggedInterview] = []
  /// How many judgements have tiers that the pack no longer has.
  public private(set) var leftOut = 0

  /// How many first judgements were counted.
  public var judgementCount: Int { matrix.total }

  /// Counts a log against a pack's first determination.
  public init(_ log: ClassLog, pack: Pack) {
    tiers = pack.determinations.first?.tiers.map(\.id) ?? []
    threshold = pack.drillThreshold
    matrix = ConfusionMatrix(categoryCount: tiers.count)
    let judged = log.entries.compactMap { Judgement($0, tiers: tiers) }
    leftOut = log.entries.count { $0.deed == .graded && $0.grade != nil } - judged.count
    let first = judged.filter { $0.attempt == 1 }
    for judgement in first { count(judgement) }
    countStories(first)
    countDays(judged)
    countPersons(judged, log)
    for entry in log.entries where entry.deed == .advice { count(advice: entry) }
    interviews = log.entries.compactMap(\.interview)
  }

  private mutating func count(_ judgement: Judgement) {
    let grade = judgement.grade
    matrix.add(right: judgement.announced, chosen: judgement.chosen)
    if grade.verdict != .cautious, let certainty = Certainty(rawValue: grade.certainty) {
      calibration.add(certainty, isRight: grade.verdict == .right, mark: grade.mark)
    }
    Self.add(grade.signs, to: &signs)
    Self.add(grade.services, to: &services)
    Self.add(grade.cautions, to: &cautions)
    for sign in grade.signs.notThere { signsNotThere[sign, default: 0] += 1 }
  }

  private static func add(_ found: LoggedGrade.FoundIDs, to counts: inout [String: Proportion]) {
    for id in found.missed { counts[id, default: Proportion()].add(true) }
    for id in found.seen { counts[id, default: Proportion()].add(false) }
  }

  private mutating func countStories(_ judged: [Judgement]) {
    let ids = Array(Set(judged.map(\.story))).sorted()
    let trainees = Array(Set(judged.map(\.trainee))).sorted()
    var table: [[Int]] = []
    var marks = trainees.map { _ in [Double?](repeating: nil, count: ids.count) }
    for (place, id) in ids.enumerated() {
      var story = Story(id: id)
      var row = [Int](repeating: 0, count: tiers.count)
      for judgement in judged where judgement.story == id {
        story.missed.add(judgement.grade.verdict == .missed)
        story.falseAlarms.add(judgement.grade.verdict == .falseAlarm)
        row[judgement.chosen] += 1
        if let trainee = trainees.firstIndex(of: judgement.trainee) {
          marks[trainee][place] = judgement.isRight ? 1 : 0
        }
      }
      table.append(row)
      stories.append(story)
    }
    for place in stories.indices {
      stories[place].item = ItemStatistics(
        of: place, marks: marks, randomGuess: 1 / Double(max(1, tiers.count)))
    }
    raters = RaterTable(table)
    stories.sort { (-$0.missed.count, $0.id) < (-$1.missed.count, $1.id) }
  }

  private mutating func countDays(_ judged: [Judgement]) {
    for date in Set(judged.map(\.date)).sorted() {
      var day = Day(date: date)
      for judgement in judged where judgement.date == date {
        day.right.add(judgement.isRight)
        day.missed.add(judgement.grade.verdict == .missed)
        if judgement.attempt == 1 { day.areRepeats = false }
      }
      days.append(day)
    }
  }

  private mutating func countPersons(_ judged: [Judgement], _ log: ClassLog) {
    for code in Set(judged.map(\.trainee)).sorted() {
      var person = Person(code: code)
      for judgement in judged where judgement.trainee == code {
        person.right.add(judgement.isRight)
        person.missed.add(judgement.grade.verdict == .missed)
        person.points += judgement.grade.mark
      }
      person.due = log.schedule(of: code).entries.count
      persons.append(person)
    }
  }

  private mutating func count(advice entry: LogEntry) {
    guard let wasWrong = entry.wasWrong, let agreed = entry.agreed else { return }
    if wasWrong { adviceNoticed.add(!agreed) } else { adviceDoubted.add(!agreed) }
  }
}

/// A graded answer whose tiers the pack still has.
private struct Judgement {
  let date: String
  let trainee: String
  let story: String
  let attempt: Int
  let grade: LoggedGrade
  let chosen: Int
  let announced: Int

  /// Whether nothing was lost: right, or more cautious than needed in a story that allows it.
  var isRight: Bool { grade.verdict == .right || grade.verdict == .cautious }

  init?(_ entry: LogEntry, tiers: [String]) {
    guard let grade = entry.grade, let chosen = tiers.firstIndex(of: grade.tier),
      let announced = tiers.firstIndex(of: grade.announced)
    else { return nil }
    date = entry.date
    trainee = entry.trainee
    story = entry.story
    attempt = entry.attempt
    self.grade = grade
    self.chosen = chosen
    self.announced = announced
  }
}
