import RuleEngine
import RuleLanguage
public import Source

/// A trainee's way through some stories: steps that wait for a line or for a page to be read.
///
/// Every face runs this. It knows no terminal, no clock and no disk: what has to be kept is in `takeEntries()` after every step.
///
/// ```swift
/// var session = DrillSession(stories, settings: settings)
/// while !session.isEnded { session.step.isPage ? session.turnPage() : show(session.take(line)) }
/// ```
public struct DrillSession: Sendable {
  /// Who drills, when, and how.
  public struct Settings: Sendable {
    /// The trainee's code.
    public var trainee: String
    /// The day.
    public var day: CivilDate
    /// The pack as it stands in the log.
    public var pack: String
    /// The languages to choose from, as codes.
    public var languages: [String]
    /// Whether advice is shown after the trainee's own judgement, and in how many of a hundred stories it is wrong; nil for no advice.
    public var wrongAdvicePercent: Int?
    /// The seed by which stories for wrong advice are drawn.
    public var seed: UInt64

    /// Who drills, when, and how.
    public init(
      trainee: String, day: CivilDate, pack: String, languages: [String], wrongAdvicePercent: Int? = nil,
      seed: UInt64 = 1
    ) {
      self.trainee = trainee
      self.day = day
      self.pack = pack
      self.languages = languages
      self.wrongAdvicePercent = wrongAdvicePercent
      self.seed = seed
    }
  }

  /// Answers as far as they were given.
  struct Draft: Hashable, Sendable {
    var signs: Set<RuleID>?
    var tier: Int?
    var services: Set<ServiceID>?
    var cautions: Set<SafeguardID>?
  }

  /// A story that was answered.
  public struct Answered: Sendable {
    /// The answer.
    public let answer: StoryAnswer
    /// Its grade.
    public let grade: StoryGrade
    /// The advice that was shown, if it was wrong.
    public var wrongAdvice: WrongAdvice?
    /// Whether the trainee agreed with the advice; nil where there was none.
    public var agreed: Bool?
  }

  /// The stories, in order.
  public let stories: [DrillStory]
  /// Who drills, when, and how.
  public let settings: Settings
  /// What it waits for.
  public internal(set) var step: DrillStep
  /// The place of the story that stands.
  public internal(set) var place = 0
  /// Answers by the place of their story.
  public internal(set) var answered: [Int: Answered] = [:]
  /// The language it is led in, as a code.
  public internal(set) var language: String

  var draft = Draft()
  var entries: [LogEntry] = []
  /// Attempts at each story, by place.
  let attempts: [Int]
  /// The step that a choice of language goes back to.
  var stepBefore: DrillStep = .story
  /// Whether the end is due to somebody who stopped.
  var isStopped = false

  /// A session.
  ///
  /// - Parameters:
  ///   - attempts: which attempt each story is, from 1; the first where nothing is said.
  ///   - interrupted: the entries of an attempt at the first story that was not finished: what was answered is not asked again.
  public init(
    _ stories: [DrillStory], settings: Settings, attempts: [Int] = [], interrupted: [LogEntry] = []
  ) {
    self.stories = stories
    self.settings = settings
    self.attempts = stories.indices.map { attempts.indices.contains($0) ? attempts[$0] : 1 }
    language = settings.languages.first ?? "en"
    step = stories.isEmpty ? .ended(isComplete: true) : .story
    if interrupted.isEmpty {
      begin()
    } else {
      takeUp(interrupted)
    }
  }

  /// The story that stands.
  public var story: DrillStory { stories[place] }

  /// Whether nothing more is waited for.
  public var isEnded: Bool { if case .ended = step { true } else { false } }

  /// Whether somebody has stopped it, and only pages are left that have to be seen all the same.
  public var isLeaving: Bool { isStopped }

  /// What has to be added to the log since it was asked last.
  public mutating func takeEntries() -> [LogEntry] {
    defer { entries = [] }
    return entries
  }

  /// The wrong advice for the story that stands; nil if its advice is right.
  ///
  /// Drawn by the seed, the trainee and the story, so that a session that is taken up again shows the same.
  var wrongAdvice: WrongAdvice? {
    guard let percent = settings.wrongAdvicePercent else { return nil }
    var seed = settings.seed
    for byte in (settings.trainee + "/" + story.id).utf8 {
      seed = (seed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    var random = SplitMix64(seed: seed)
    return random.chance(percent) ? story.wrongAdvice(&random) : nil
  }

  /// Goes on from a page that was read.
  public mutating func turnPage() {
    switch step {
    case .story: step = answered[place] == nil ? firstOpenQuestion : .advice
    case .feedback(let shown): turnFeedback(shown)
    default: break
    }
  }

  /// Ends it where it stands: the input is over, or somebody leaves.
  public mutating func stop() {
    if isEnded || isStopped { return }
    isStopped = true
    // What was answered is explained also to somebody who leaves.
    if settings.wrongAdvicePercent == nil {
      step = end
    } else if case .feedback = step {
      return
    } else {
      step = feedback(after: -1)
    }
  }

  /// The end: complete where every story was answered.
  var end: DrillStep { .ended(isComplete: answered.count == stories.count) }

  /// An entry about the story that stands.
  func entry(_ deed: LogEntry.Deed, at place: Int? = nil) -> LogEntry {
    let place = place ?? self.place
    return LogEntry(
      date: settings.day.description, trainee: settings.trainee, story: stories[place].id,
      attempt: attempts[place], deed: deed)
  }

  mutating func begin() {
    guard stories.indices.contains(place) else { return }
    draft = Draft()
    var entry = entry(.begin)
    entry.pack = settings.pack
    let pack = story.pack
    entry.choices =
      story.signs.map { pack.rules[$0].id } + story.services.map { pack.services[$0].id }
      + story.cautions.map { pack.safeguards[$0].id }
    entries.append(entry)
  }

  /// Takes up an attempt: the last answer to each question counts.
  private mutating func takeUp(_ logged: [LogEntry]) {
    let pack = story.pack
    for entry in logged {
      let chosen = Set(entry.chosen ?? [])
      switch entry.deed {
      case .signs: draft.signs = Set(story.signs.filter { chosen.contains(pack.rules[$0].id) })
      case .tier: draft.tier = story.tiers.firstIndex { chosen.contains($0.id) }
      case .services: draft.services = Set(story.services.filter { chosen.contains(pack.services[$0].id) })
      case .cautions: draft.cautions = Set(story.cautions.filter { chosen.contains(pack.safeguards[$0].id) })
      default: break
      }
    }
  }
}
