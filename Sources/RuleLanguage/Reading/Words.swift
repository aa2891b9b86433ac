/// Words that sentences and answers are made of, and that therefore name nothing.
package let reservedWords: Set<String> = [
  "none", "nothing", "known", "unknown", "declined", "yes", "no", "not", "or", "is", "includes", "may",
  "hold", "reach", "reaches", "parameter", "times", "everywhere", "unverified", "always",
]

/// What people write for keys of the language; the first one allowed at a place is meant there.
let otherWords: [String: [String]] = [
  "and": ["all"], "or": ["any"], "name": ["title", "label"], "title": ["label", "name"], "label": ["title"],
  "question": ["ask"], "text": ["title", "ask"], "if": ["when", "ask_when"], "condition": ["when"],
  "options": ["values"], "choices": ["values"], "default": ["usual", "otherwise"], "tel": ["phone"],
  "start": ["from"], "since": ["from"], "end": ["until"], "to": ["until"], "reason": ["because", "why"],
  "else": ["otherwise"], "comment": ["note"], "telephone": ["phone"],
]

/// Whether `word` is lower-case letters, digits and underscores, beginning with a letter.
package func isID(_ word: String) -> Bool {
  guard let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
    return false
  }
  return word.utf8.allSatisfy {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      || $0 == UInt8(ascii: "_")
  }
}

/// Whether `word` may key a source or name a pack: an id that may also hold hyphens and full stops.
package func isSourceKey(_ word: String) -> Bool {
  isID(String(word.map { $0 == "-" || $0 == "." ? "_" : $0 }))
}

/// Words as "`a`, `b` or `c`".
func list(_ words: [String], _ conjunction: String = "or") -> String {
  guard let last = words.last, words.count > 1 else { return words.map { "`\($0)`" }.joined() }
  return words.dropLast().map { "`\($0)`" }.joined(separator: ", ") + " \(conjunction) `\(last)`"
}

/// The text without spaces at either end.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  // Most texts begin and end with a printed ASCII character, which the bytes alone tell.
  if let first = rest.utf8.first, let last = rest.utf8.last, (0x21...0x7E).contains(first),
    (0x21...0x7E).contains(last)
  {
    return String(rest)
  }
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}

/// The words of `a or b or c`.
func splitAtOr(_ text: String) -> [String] {
  var words: [String] = []
  var current: [Substring] = []
  for part in text.split(whereSeparator: \.isWhitespace) {
    if part == "or" {
      words.append(current.joined(separator: " "))
      current = []
    } else {
      current.append(part)
    }
  }
  return words + [current.joined(separator: " ")]
}

/// The two sides of `15..17`; nil without the dots.
func rangeDots(in text: String) -> (low: Substring, high: Substring)? {
  var index = text.startIndex
  while let dot = text[index...].firstIndex(of: ".") {
    let next = text.index(after: dot)
    guard next < text.endIndex else { return nil }
    if text[next] == "." { return (text[..<dot], text[text.index(after: next)...]) }
    index = next
  }
  return nil
}
