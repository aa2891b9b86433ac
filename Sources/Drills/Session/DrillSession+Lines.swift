public import Interviewing
import RuleEngine
import RuleLanguage

extension DrillSession {
  /// The questions about a story, in order; those without anything to choose from are left out.
  public var questions: [DrillStep] {
    var steps: [DrillStep] = []
    if !story.signs.isEmpty { steps.append(.signs) }
    steps.append(.tier)
    if !story.services.isEmpty { steps.append(.services) }
    if !story.cautions.isEmpty { steps.append(.cautions) }
    return steps + [.certainty]
  }

  /// Takes a line.
  ///
  /// - Returns: what is to be said before the next step is shown.
  public mutating func take(_ line: TypedText) -> [DrillNotice] {
    let keys = line.keys.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    switch keys {
    case "s", "q":
      stop()
      return []
    case "l" where step != .language:
      stepBefore = step
      step = .language
      return []
    case "r" where step != .next && step != .language:
      step = .story
      return []
    case "b": return goBack()
    default: return choose(keys)
    }
  }

  private mutating func choose(_ keys: String) -> [DrillNotice] {
    switch step {
    case .next where keys.isEmpty || keys == "1": goOn()
    case .signs:
      guard let numbers = numbers(keys, story.signs.count) else { return unclear(keys) }
      record(signs: Set(numbers.map { story.signs[$0 - 1] }))
    case .services:
      guard let numbers = numbers(keys, story.services.count) else { return unclear(keys) }
      record(services: Set(numbers.map { story.services[$0 - 1] }))
    case .cautions:
      guard let numbers = numbers(keys, story.cautions.count) else { return unclear(keys) }
      record(cautions: Set(numbers.map { story.cautions[$0 - 1] }))
    case .tier:
      guard let number = number(keys, story.tiers.count) else { return unclear(keys) }
      record(tier: number - 1)
    case .certainty:
      guard let number = number(keys, 3), let certainty = Certainty(rawValue: number) else {
        return unclear(keys)
      }
      record(certainty)
    case .advice:
      guard let number = number(keys, 2) else { return unclear(keys) }
      record(agreed: number == 1)
    case .language:
      guard let number = number(keys, settings.languages.count) else { return unclear(keys) }
      language = settings.languages[number - 1]
      step = stepBefore
    default: return unclear(keys)
    }
    return []
  }

  private mutating func goBack() -> [DrillNotice] {
    if step == .language {
      step = stepBefore
      return []
    }
    guard let place = questions.firstIndex(of: step) else { return [.unclear] }
    guard place > 0 else { return [.firstQuestion] }
    step = questions[place - 1]
    return []
  }

  private func unclear(_ keys: String) -> [DrillNotice] { [keys.isEmpty ? .nothingRecorded : .unclear] }

  private func number(_ keys: String, _ count: Int) -> Int? {
    Int(keys).flatMap { $0 >= 1 && $0 <= count ? $0 : nil }
  }

  /// Numbers from 1 to `count`, separated by blanks or commas; 0 alone for none.
  private func numbers(_ keys: String, _ count: Int) -> Set<Int>? {
    if keys == "0" { return [] }
    let words = keys.split { $0 == "," || $0 == " " }
    let numbers = words.compactMap { Int($0) }.filter { $0 >= 1 && $0 <= count }
    return numbers.isEmpty || numbers.count != words.count ? nil : Set(numbers)
  }
}
