public import RuleEngine
public import RuleLanguage
public import Source

/// What a typed line means while a question stands.
public enum AnswerLine: Hashable, Sendable {
  /// An answer.
  case answer(Statement.Content)
  /// Keep what was answered before.
  case keep
  /// Why is this asked?
  case why
  /// Back to the question before.
  case back
  /// Look through the answers.
  case review
  /// Record what another source says, besides the answer.
  case anotherSource
  /// Another language.
  case language
  /// The person needs a pause.
  case pause
  /// Stop here.
  case stop
  /// Nothing was typed: that is never an answer.
  case nothing
  /// It cannot be understood; the advice says what would be.
  case unclear(Advice)

  /// What could have been typed instead.
  public enum Advice: Hashable, Sendable {
    /// A number, or two with a dash between.
    case number
    /// A number between these.
    case numberBetween(FixedPoint, FixedPoint)
    /// Yes or no.
    case yesOrNo
    /// The number of a choice.
    case choice
    /// The numbers of all that apply.
    case set
  }

  /// The meaning of `line` as an answer to `fact`.
  ///
  /// Choices are numbered from 1 in the order the pack writes them; 0 closes a set, and `-2` says that the second does not belong to it.
  public init(_ line: String, for fact: Fact) {
    let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    switch text {
    case "": self = .nothing
    case "?": self = .why
    case "b": self = .back
    case "r": self = .review
    case "a": self = .anotherSource
    case "k": self = .keep
    case "l": self = .language
    case "p": self = .pause
    case "s": self = .stop
    case "n": self = .answer(.silence(.doesNotKnow))
    case "d": self = .answer(.silence(.declined))
    case "x": self = .answer(.silence(.notSafeToAsk))
    default: self = Self.value(text, of: fact)
    }
  }

  private static func value(_ text: String, of fact: Fact) -> AnswerLine {
    switch fact.kind {
    case .number(_, let range): number(text, range)
    case .yesNo: yesNo(text)
    case .choice: choice(text, of: fact)
    case .set: set(text, of: fact)
    }
  }

  private static func number(_ text: String, _ range: ClosedRange<FixedPoint>) -> AnswerLine {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in FixedPoint(parsing: part.filter { !$0.isWhitespace }) }
    guard let low = ends.first ?? nil, let high = ends.last ?? nil, ends.count <= 2, low <= high else {
      return .unclear(.number)
    }
    guard range.contains(low), range.contains(high) else {
      return .unclear(.numberBetween(range.lowerBound, range.upperBound))
    }
    return .answer(.value(.number(low: low, high: high)))
  }

  private static func yesNo(_ text: String) -> AnswerLine {
    switch text {
    case "1", "yes": .answer(.value(.yes))
    case "2", "no": .answer(.value(.no))
    default: .unclear(.yesOrNo)
    }
  }

  private static func choice(_ text: String, of fact: Fact) -> AnswerLine {
    guard let numbers = numbers(text, atMost: fact.values.count), !numbers.isEmpty, !numbers.contains(0)
    else {
      return .unclear(.choice)
    }
    return .answer(.value(.choice(possible: mask(numbers, of: fact))))
  }

  /// The values with these numbers, as shown.
  private static func mask(_ numbers: [Int], of fact: Fact) -> UInt64 {
    numbers.reduce(into: UInt64(0)) { $0 |= 1 << UInt64(fact.shownOrder[$1 - 1]) }
  }

  private static func set(_ text: String, of fact: Fact) -> AnswerLine {
    let words = text.split { $0 == "," || $0 == " " }
    let denied = words.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
    let named = words.filter { !$0.hasPrefix("-") }
    guard !words.isEmpty, let numbers = Self.numbers(named.joined(separator: " "), atMost: fact.values.count),
      let others = Self.numbers(denied.joined(separator: " "), atMost: fact.values.count), !others.contains(0)
    else { return .unclear(.set) }
    let includes = mask(numbers.filter { $0 > 0 }, of: fact)
    let excludes = numbers.contains(0) ? fact.everyValue & ~includes : mask(others, of: fact)
    guard includes & mask(others, of: fact) == 0 else { return .unclear(.set) }
    return .answer(.value(.set(includes: includes, excludes: excludes)))
  }

  /// Whole numbers from 0 to `atMost`, separated by spaces or commas.
  private static func numbers(_ text: String, atMost: Int) -> [Int]? {
    let words = text.split { $0 == "," || $0 == " " }
    let numbers = words.compactMap { Int($0) }.filter { (0...atMost).contains($0) }
    return numbers.count == words.count ? numbers : nil
  }
}
