import Source
import YAMLTree

extension PackReader {
  /// The items of a list; a single text counts as a list of one where `orText` is set.
  ///
  /// Reports repeated texts.
  mutating func items(
    _ node: YAMLNode, of owner: @autoclosure () -> String, orText: Bool = false, advice: String? = nil
  ) -> [YAMLNode]? {
    switch node.content {
    case .sequence(let items):
      reportRepeated(items.compactMap(\.plainText))
      return items
    case .scalar where orText && !node.isNull: return [node]
    default:
      let isMapping = node.pairs != nil
      reportKind(
        node, of: owner(), wanted: "be a list",
        help: advice
          ?? (isMapping
            ? "write `- ` before each entry" : "write `[a, b]`, or each entry on a line after `- `"))
      return nil
    }
  }

  private mutating func reportRepeated(_ texts: [Located<String>]) {
    var seen: [String: Span] = [:]
    for text in texts where !text.value.isEmpty {
      if let first = seen[text.value] {
        warn(
          "listed-twice", "`\(text.value)` is in the list twice", at: text.span,
          notes: [.init("the first one", at: first)], help: "take one of them out")
      } else {
        seen[text.value] = text.span
      }
    }
  }

  /// A text; reports another kind of node, and an empty one.
  mutating func text(_ node: YAMLNode, of owner: @autoclosure () -> String) -> Located<String>? {
    guard case .scalar(let scalar) = node.content else {
      reportKind(
        node, of: owner(), wanted: "be a text",
        help: node.looksLikeColonSlip
          ? "put the whole text in double quotes: it holds a colon" : "write one text in its place")
      return nil
    }
    if node.isNull || scalar.text.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      report(
        "empty-text", "\(owner()) is empty", at: node.span, help: "write a text here")
      return nil
    }
    warnOfOddQuote(scalar.text, at: node.span)
    return Located(scalar.text, at: node.span)
  }

  /// One quote without its partner is a quoted text that lost the other.
  private mutating func warnOfOddQuote(_ text: String, at span: Span) {
    guard !text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else { return }
    warn(
      "odd-quote", "a double quote stands here without its partner", at: span,
      help: "add the other one, or take it out")
  }

  /// A text under a key that must be there.
  mutating func required(_ key: String, in fields: Fields) -> Located<String>? {
    guard let node = fields[key] else {
      reportMissing(key, in: fields)
      return nil
    }
    return text(node, of: "`\(key)` of \(fields.owner)")
  }

  /// A text under a key that may be there.
  mutating func optional(_ key: String, in fields: Fields) -> Located<String>? {
    fields[key].flatMap { text($0, of: "`\(key)` of \(fields.owner)") }
  }

  /// Texts of a list, or one text.
  mutating func texts(_ key: String, in fields: Fields) -> [Located<String>] {
    guard let node = fields[key], let items = items(node, of: "`\(key)` of \(fields.owner)", orText: true)
    else { return [] }
    return items.compactMap { text($0, of: "an item of `\(key)` of \(fields.owner)") }
  }

  /// Sentences of a list for people to read, or one; warns of one that a comma inside brackets cut in two.
  mutating func sentences(_ key: String, in fields: Fields) -> [String] {
    let texts = texts(key, in: fields)
    for (text, next) in zip(texts, texts.dropFirst()) where next.span.follows(text.span) {
      guard next.value.contains(" "), next.value.first?.isLowercase == true else { continue }
      warn(
        "comma-in-text", "`\(next.value)` looks like the rest of a text that a comma cut in two",
        at: next.span,
        help: "put the whole text in double quotes, or begin a text of its own with a capital letter")
    }
    return texts.map(\.value)
  }

  /// Texts of a list that must be there and hold something; a key that is not there is reported too.
  mutating func someTexts(_ key: String, in fields: Fields) -> [Located<String>] {
    guard let node = fields[key] else {
      reportMissing(key, in: fields)
      return []
    }
    if case .sequence(let items) = node.content, items.isEmpty {
      report(
        "empty-list", "`\(key)` of \(fields.owner) lists nothing", at: node.span,
        help: "write at least one entry")
    }
    return texts(key, in: fields)
  }

  /// One word out of an enumeration; reports another with a suggestion.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in fields: Fields, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = optional(key, in: fields) else { return nil }
    return word(text, of: "`\(key)`", as: type)
  }

  /// The word that `text` is; reports another with a suggestion.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: Located<String>, of owner: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = nearestWord(to: text.value, among: words)
    report(
      "unknown-word", "\(owner) cannot be `\(text.value)`", at: text.span,
      help: near.map { "did you mean `\($0)`?" } ?? "it is one of \(list(words))")
    return nil
  }

  /// `yes` or `no`.
  mutating func flag(_ key: String, in fields: Fields) -> Bool {
    guard let text = optional(key, in: fields) else { return false }
    switch text.value {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report("unknown-word", "`\(key)` cannot be `\(text.value)`", at: text.span, help: "write `yes` or `no`")
      return false
    }
  }

  /// A whole number within bounds.
  mutating func integer(_ key: String, in fields: Fields, _ bounds: ClosedRange<Int>) -> Int? {
    guard let text = optional(key, in: fields) else { return nil }
    if let value = Int(text.value), bounds.contains(value) { return value }
    report(
      "bad-number", "`\(key)` of \(fields.owner) cannot be `\(text.value)`", at: text.span,
      help: "it is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }
}

extension Span {
  /// Whether just a comma stands between the two, as inside brackets.
  func follows(_ other: Span) -> Bool {
    file == other.file && start > other.end && start - other.end <= 2
  }
}
