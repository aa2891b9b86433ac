public import Source
public import YAMLTree

/// Reads a fact's value as packs and cases write it.
public struct ValueReader {
  /// What was wrong, after a `read` that returned nil.
  public private(set) var diagnostics: [Diagnostic] = []
  private let fact: Fact
  private let mayQuote: Bool

  /// A reader of this fact's values. Without `mayQuote`, messages never repeat what was written: it may be somebody's answer.
  public init(for fact: Fact, mayQuote: Bool = true) {
    self.fact = fact
    self.mayQuote = mayQuote
  }

  /// The value that a node holds: `yes`, `17`, `15..17`, `employer or broker`, `[destination, not journey, nothing else]`.
  ///
  /// - Returns: nil after a problem, which `diagnostics` then holds.
  public mutating func read(_ node: YAMLNode) -> FactValue? {
    if case .sequence(let items) = node.content, fact.kind == .set { return set(items, at: node.span) }
    guard case .scalar(let scalar) = node.content else {
      return fail(
        "wrong-kind", "a value of `\(fact.id)` cannot be \(node.article)", node.span, help: expected)
    }
    let text = Located(scalar.text, at: node.span)
    switch fact.kind {
    case .yesNo: return yesNo(text)
    case .number(_, let range): return number(text, within: range)
    case .choice: return choice(text)
    case .set: return scalar.text == "none" ? emptySet : set([node], at: node.span)
    }
  }

  /// How a value of this fact is written, for advice.
  public var expected: String {
    switch fact.kind {
    case .yesNo: "write `yes` or `no`"
    case .number(let unit, let range):
      "write a number of \(unit) from \(range.lowerBound) to \(range.upperBound), or a range such as `15..17`"
    case .choice: "values are \(list(fact.values.map(\.id)))"
    case .set: "write a list of \(list(fact.values.map(\.id))), with `nothing else` if that is all; or `none`"
    }
  }

  private var emptySet: FactValue { .set(includes: 0, excludes: fact.everyValue) }

  private mutating func yesNo(_ text: Located<String>) -> FactValue? {
    switch text.value {
    case "yes", "true": .yes
    case "no", "false": .no
    default:
      fail("unknown-value", "`\(fact.id)` cannot be \(quoted(text.value))", text.span, help: expected)
    }
  }

  private mutating func number(_ text: Located<String>, within range: ClosedRange<FixedPoint>) -> FactValue? {
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
    let bounds: (low: FixedPoint?, high: FixedPoint?)
    if let dots = rangeDots(in: text.value) {
      bounds = (FixedPoint(parsing: trimmed(dots.low)), FixedPoint(parsing: trimmed(dots.high)))
    } else {
      let value = FixedPoint(parsing: text.value)
      bounds = (value, value)
    }
    guard let low = bounds.low, let high = bounds.high, parts.count <= 5 else {
      return fail("unknown-value", "`\(fact.id)` cannot be \(quoted(text.value))", text.span, help: expected)
    }
    guard low <= high, range.contains(low), range.contains(high) else {
      return fail(
        "out-of-range", "\(quoted(text.value)) is out of the range of `\(fact.id)`", text.span, help: expected
      )
    }
    return .number(low: low, high: high)
  }

  private mutating func choice(_ text: Located<String>) -> FactValue? {
    var mask: UInt64 = 0
    for word in splitAtOr(text.value) {
      guard let index = fact.valueIndex(word) else { return unknownValue(word, text.span) }
      mask |= 1 << UInt64(index)
    }
    return mask == 0 ? unknownValue(text.value, text.span) : .choice(possible: mask)
  }

  private mutating func set(_ items: [YAMLNode], at span: Span) -> FactValue? {
    var includes: UInt64 = 0
    var excludes: UInt64 = 0
    var isClosed = false
    for item in items {
      guard let text = item.plainText else {
        return fail(
          "wrong-kind", "a member of `\(fact.id)` cannot be \(item.article)", item.span, help: expected)
      }
      if text.value == "nothing else" {
        isClosed = true
        continue
      }
      let isExcluded = text.value.hasPrefix("not ")
      let word = isExcluded ? trimmed(text.value.dropFirst(4)) : text.value
      guard let index = fact.valueIndex(word) else { return unknownValue(word, text.span) }
      if isExcluded { excludes |= 1 << UInt64(index) } else { includes |= 1 << UInt64(index) }
    }
    if includes & excludes != 0 {
      return fail("unknown-value", "`\(fact.id)` both includes and excludes a member", span, help: expected)
    }
    return .set(includes: includes, excludes: isClosed ? fact.everyValue & ~includes : excludes)
  }

  private mutating func unknownValue(_ word: String, _ span: Span) -> FactValue? {
    let near = nearestWord(to: word, among: fact.values.map(\.id))
    return fail(
      "unknown-value", "`\(fact.id)` has no value \(quoted(word))", span,
      help: near.map { "did you mean `\($0)`?" } ?? expected)
  }

  private func quoted(_ text: String) -> String { mayQuote ? "`\(text)`" : "of this kind" }

  private mutating func fail(_ code: String, _ message: String, _ span: Span, help: String) -> FactValue? {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help))
    return nil
  }
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
