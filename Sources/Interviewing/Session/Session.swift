public import CaseFormat
public import RuleEngine
import RuleLanguage
import Source

/// An interview as it is led: steps that wait for a line, and what is said after each.
///
/// Every face runs this: it shows the step, reads a line, hands it over, and shows the notices. The session knows no terminal, no clock and no
/// disk. What is to be kept is `interview.answers` and `record`.
///
/// ```swift
/// var session = Session(interview, languages: ["en", "lo"])
/// while case let step = session.step, !step.isEnd { show(try session.take(line(for: step))) }
/// ```
public struct Session: Sendable {
  /// The questions and answers.
  public internal(set) var interview: Interview
  /// What is kept beside the answers.
  public internal(set) var record: CaseRecord
  /// What it waits for.
  public internal(set) var step: Step
  /// The languages to choose from, as codes.
  public let languages: [String]
  /// The language it is led in, as a code.
  public internal(set) var language: String

  /// Whether the rest of the questions is left for another time, since they only find the right help.
  public internal(set) var isCutShort = false

  /// The question before which a pause was offered last.
  var pausedBefore: FactID?
  /// Safeguards that were shown already.
  var shownSafeguards: Set<SafeguardID> = []
  /// Determinations that were said to be settled already.
  var saidSettled: Set<DeterminationID> = []
  /// Questions that were gone back over, the one nearest to the front last.
  var ahead: [FactID] = []

  var pack: Pack { interview.program.pack }

  /// A session for an interview.
  ///
  /// - Parameters:
  ///   - record: what is known beside the answers; a record without a screener's code asks for it first.
  ///   - languages: the languages to choose from, the first one to begin with unless the record says another.
  public init(_ interview: Interview, record: CaseRecord = CaseRecord(), languages: [String]) {
    self.interview = interview
    self.record = record
    self.languages = languages
    language = record.language ?? languages.first ?? "en"
    step = .screener
    noteWhatIsKnown()
    if record.screener != nil { advance() }
  }

  /// What is to be said before the first step.
  public var opening: [Notice] {
    interview.handedOver.isEmpty ? [] : [.handedOver(interview.handedOver.count)]
  }

  /// Takes a line.
  ///
  /// - Returns: what is to be said before the next step is shown.
  /// - Throws: `MissingParameters` as `evaluate` does; the session is as it was then.
  public mutating func take(_ line: TypedText) throws(MissingParameters) -> [Notice] {
    let keys = line.keys.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if keys == "s" || keys == "q" {
      step = .ended(.stopped)
      return []
    }
    if keys == "e", mayCutShort {
      isCutShort = true
      close()
      return []
    }
    switch step {
    case .screener: return takeScreener(line)
    case .question(let asking): return try takeAnswer(line, asking)
    case .basis(let fact): return takeBasis(keys, fact)
    case .source(let fact, let basis): return takeSource(line, fact, basis)
    case .pause(let next): return takePause(keys, before: next)
    case .review: return takeReview(keys)
    case .language: return takeLanguage(keys)
    case .ownView(let id): return takeOwnView(keys, id)
    case .decision(let id): return takeDecision(keys, id)
    case .reason(let id, let tier): return takeReason(line, id, tier)
    case .secondPerson(let id, let tier, let reason): return takeSecondPerson(line, id, tier, reason)
    case .recipients: return takeRecipients(keys)
    case .items(let recipient): return takeItems(keys, recipient)
    case .ended: return []
    }
  }

  /// Whether no answer can change a tier any more.
  private var areTiersSettled: Bool { pack.determinations.indices.allSatisfy(interview.evaluation.isSettled) }

  /// Whether one may go to the end although there are questions left.
  private var mayCutShort: Bool {
    switch step {
    case .question, .pause: interview.scope == .full && areTiersSettled
    default: false
    }
  }

  /// Ends it where it stands: the input is over, or somebody leaves.
  public mutating func stop() {
    if case .ended = step { return }
    step = .ended(.stopped)
  }

  /// Whether all questions were asked and only the officer's own decisions are missing.
  public var hasResult: Bool {
    switch step {
    case .decision, .reason, .secondPerson, .recipients, .items: true
    default: false
    }
  }

  /// Goes to the next question; to the end when there is none.
  mutating func advance() {
    ahead = []
    isCutShort = isCutShort && areTiersSettled
    guard !isCutShort, let next = interview.next else {
      return interview.scope == .full ? close() : endRound()
    }
    if needsPause(before: next), pausedBefore != next {
      pausedBefore = next
      step = .pause(before: next)
    } else {
      step = .question(Asking(fact: next))
    }
  }

  /// Between two of the most sensitive questions, and when a topic is left in which something painful was asked.
  private func needsPause(before next: FactID) -> Bool {
    guard let last = interview.asked.last else { return false }
    let (left, entered) = (pack.facts[last].topic, pack.facts[next].topic)
    if left == entered { return pack.facts[last].isMostSensitive && pack.facts[next].isMostSensitive }
    return interview.asked.contains { pack.facts[$0].topic == left && pack.facts[$0].sensitivity >= 2 }
  }

  /// The number that was typed, if it is one of the numbers from 1 to `count`.
  func number(_ keys: String, _ count: Int) -> Int? {
    Int(keys).flatMap { (1...max(1, count)).contains($0) && count > 0 ? $0 : nil }
  }

  /// What is said where none of the numbers from `first` to `count` was typed.
  func misread(_ keys: String, from first: Int = 1, outOf count: Int) -> [Notice] {
    let (first, last) = (FixedPoint(integer: first), FixedPoint(integer: count))
    return [keys.isEmpty ? .nothingRecorded : .unclear(.numberBetween(first, last))]
  }

  /// A code as it is kept: one word, as it was typed.
  func code(_ raw: String) -> String? {
    let words = raw.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func takeScreener(_ line: TypedText) -> [Notice] {
    if line.keys == "n" {
      advance()
      return []
    }
    guard let code = code(line.raw) else { return [.nothingRecorded] }
    record.screener = code
    advance()
    return []
  }

  private mutating func takeLanguage(_ keys: String) -> [Notice] {
    if let number = number(keys, languages.count) {
      language = languages[number - 1]
      record.language = language
    } else if keys != "b" {
      return misread(keys, outOf: languages.count)
    }
    advance()
    return []
  }

  private mutating func takePause(_ keys: String, before next: FactID?) -> [Notice] {
    switch keys {
    // Nothing is needed, or go on.
    case "1", "n":
      advance()
      return []
    case "2":
      step = .ended(.stopped)
      return []
    case "3", "?", "p": return [.comfort]
    case "l":
      step = .language
      return []
    case "r":
      step = .review
      return []
    case "b": return goBack(from: nil)
    default: return misread(keys, outOf: 3)
    }
  }
}

extension Step {
  /// Whether nothing more is waited for.
  public var isEnd: Bool { if case .ended = self { true } else { false } }
}
