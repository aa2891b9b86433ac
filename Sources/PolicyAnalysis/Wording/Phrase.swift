/// A phrase that may stand in a question: words, `*` for anything, `_` for one word, `^` at the beginning, `$` at the end.
struct Phrase: Sendable {
  private enum Part: Equatable {
    case text([Character])
    case anything, oneWord
  }

  private let parts: [Part]
  private let isAtBeginning: Bool
  private let isAtEnd: Bool
  /// Whether letters next to it would make it another word: so in scripts that part words by blanks.
  private let isWhole: Bool

  init(_ pattern: String) {
    var text = pattern.lowercased()[...]
    isAtBeginning = text.hasPrefix("^")
    if isAtBeginning { text.removeFirst() }
    isAtEnd = text.hasSuffix("$")
    if isAtEnd { text.removeLast() }
    var parts: [Part] = []
    var run: [Character] = []
    for character in text {
      guard character == "*" || character == "_" else {
        run.append(character)
        continue
      }
      if !run.isEmpty { parts.append(.text(run)) }
      run = []
      parts.append(character == "*" ? .anything : .oneWord)
    }
    if !run.isEmpty { parts.append(.text(run)) }
    self.parts = parts
    isWhole = pattern.allSatisfy { !$0.isLetter || $0.isASCII }
  }

  /// Whether a normalised question holds the phrase.
  func isIn(_ question: [Character]) -> Bool {
    let starts = isAtBeginning ? [0] : Array(0...question.count)
    return starts.contains { start in
      isBoundary(before: start, question) && matches(parts[...], question, at: start)
    }
  }

  private func matches(_ rest: ArraySlice<Part>, _ question: [Character], at index: Int) -> Bool {
    guard let part = rest.first else {
      return isAtEnd ? index == question.count : isBoundary(before: index, question)
    }
    let others = rest.dropFirst()
    switch part {
    case .text(let text):
      guard index + text.count <= question.count, Array(question[index..<index + text.count]) == text else {
        return false
      }
      return matches(others, question, at: index + text.count)
    case .anything: return (index...question.count).contains { matches(others, question, at: $0) }
    case .oneWord:
      let end = question[index...].firstIndex { !$0.isLetter } ?? question.count
      return end > index && matches(others, question, at: end)
    }
  }

  private func isBoundary(before index: Int, _ question: [Character]) -> Bool {
    guard isWhole, index > 0, index < question.count else { return true }
    return !(question[index - 1].isLetter && question[index].isLetter)
  }
}

extension String {
  /// A question in small letters, with plain quotes, single blanks and nothing after its last word.
  var asQuestion: [Character] {
    var text = lowercased().map { $0 == "’" || $0 == "‘" ? "'" : $0 }
    while let last = text.last, "?!. ".contains(last) || last == "\u{200B}" { text.removeLast() }
    var result: [Character] = []
    for character in text where character != "\u{200B}" && !(character == " " && result.last == " ") {
      result.append(character)
    }
    return result
  }
}
