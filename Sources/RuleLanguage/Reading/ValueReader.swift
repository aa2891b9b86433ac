public import Source
public import YAMLTree

/// Reads a fact's value as packs and cases write it.
public struct ValueReader {
  /// What was wrong, after a `read` that returned nil.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The ids of values that were read, and where they stand.
  public private(set) var words: [Located<String>] = []
  private let fact: Fact
  private let mayQuote: Bool
  private let knowsFormer: Bool

  /// A reader of this fact's values.
  ///
  /// Without `mayQuote`, messages never repeat what was written: it may be somebody's answer.
  ///
  /// With `knowsFormer`, values are also known by what they were called before, as in older cases.
  public init(for fact: Fact, mayQuote: Bool = true, knowsFormer: Bool = false) {
    self.fact = fact
    self.mayQuote = mayQuote
    self.knowsFormer = knowsFormer
  }

  /// The value that a node holds: `yes`, `17`, `15..17`, `employer or broker`, `[destination, not journey, nothing else]`.
  ///
  /// - Returns: nil after a problem, which `diagnostics` then holds.
  public mutating func read(_ node: YAMLNode) -> FactValue? {
    if case .sequence(let items) = node.content, fact.kind == .set { return set(items, at: node.span) }
    guard case .scalar(let scalar) = node.content, !node.isNull else {
      return fail("wrong-kind", "a value of `\(fact.id)` cannot be \(node.article)", node.span)
    }
    switch fact.kind {
    case .yesNo: return yesNo(scalar.text, at: node.span)
    case .number(_, let range): return number(scalar.text, at: node.span, within: range)
    case .choice: return choice(scalar.text, node)
    case .set: return scalar.text == "none" ? emptySet : set([node], at: node.span)
    }
  }

  /// How a value of this fact is written, for advice.
  public var expected: String {
    switch fact.kind {
    case .yesNo: "write `yes` or `no`"
    case .number(let unit, let range):
      "write a number of \(unit) from \(range.lowerBound) to \(range.upperBound), or a range such as `\(example(in: range))`"
    case .choice: "its values are \(list(fact.values.map(\.id), "and"))"
    case .set:
      "write a list of \(list(fact.values.map(\.id), "and")), with `nothing else` if that is all; or `none`"
    }
  }

  private func example(in range: ClosedRange<FixedPoint>) -> String {
    range.contains(FixedPoint(integer: 15)) && range.contains(FixedPoint(integer: 17))
      ? "15..17" : "\(range.lowerBound)..\(range.upperBound)"
  }

  private var emptySet: FactValue { .set(includes: 0, excludes: fact.everyValue) }

  private mutating func yesNo(_ text: String, at span: Span) -> FactValue? {
    switch text {
    case "yes", "true": .yes
    case "no", "false": .no
    default: fail("unknown-value", "`\(fact.id)` cannot be \(quoted(text))", span)
    }
  }

  private mutating func number(
    _ text: String, at span: Span, within range: ClosedRange<FixedPoint>
  ) -> FactValue? {
    let bounds: (low: FixedPoint?, high: FixedPoint?)
    if let dots = rangeDots(in: text) {
      bounds = (FixedPoint(parsing: trimmed(dots.low)), FixedPoint(parsing: trimmed(dots.high)))
    } else {
      let value = FixedPoint(parsing: text)
      bounds = (value, value)
    }
    guard let low = bounds.low, let high = bounds.high else {
      return fail("unknown-value", "`\(fact.id)` cannot be \(quoted(text))", span)
    }
    guard low <= high else {
      return fail(
        "out-of-range", "\(quoted(text)) begins with the higher number", span,
        help: "put the lower number before the dots")
    }
    guard range.contains(low), range.contains(high) else {
      return fail("out-of-range", "\(quoted(text)) is out of the range of `\(fact.id)`", span)
    }
    return .number(low: low, high: high)
  }

  private mutating func choice(_ text: String, _ node: YAMLNode) -> FactValue? {
    var mask: UInt64 = 0
    for word in splitAtOr(text) {
      guard let index = index(node.part(word)) else {
        return word.isEmpty ? missingValue(node.part("or").span) : unknownValue(node.part(word))
      }
      mask |= 1 << UInt64(index)
    }
    return .choice(possible: mask)
  }

  private mutating func set(_ items: [YAMLNode], at span: Span) -> FactValue? {
    if items.isEmpty {
      return fail(
        "unknown-value", "an empty list says nothing about `\(fact.id)`", span,
        help: "write `none` if nothing applies")
    }
    var includes: UInt64 = 0
    var excludes: UInt64 = 0
    var isClosed = false
    for item in items {
      guard let text = item.plainText, !item.isNull else {
        return fail("wrong-kind", "a member of `\(fact.id)` cannot be \(item.article)", item.span)
      }
      if text.value == "nothing else" {
        isClosed = true
        continue
      }
      let isExcluded = text.value.hasPrefix("not ")
      let word = isExcluded ? trimmed(text.value.dropFirst(4)) : text.value
      guard let index = index(item.part(word)) else { return unknownMember(item.part(word)) }
      if isExcluded { excludes |= 1 << UInt64(index) } else { includes |= 1 << UInt64(index) }
      if includes & excludes != 0 {
        return fail(
          "unknown-value", "`\(fact.id)` both includes and excludes \(quoted(word))", item.span,
          help: "take one of the two out")
      }
    }
    return .set(includes: includes, excludes: isClosed ? fact.everyValue & ~includes : excludes)
  }

  /// The index of a value by its id, or by one that it had.
  private mutating func index(_ word: Located<String>) -> Int? {
    words.append(word)
    return fact.valueIndex(word.value) ?? (knowsFormer ? fact.formerValues[word.value] : nil)
  }

  private mutating func unknownMember(_ word: Located<String>) -> FactValue? {
    guard word.value == "none" else { return unknownValue(word) }
    return fail(
      "unknown-value", "`none` does not go with other members of `\(fact.id)`", word.span,
      help: "write `none` alone, without a list")
  }

  private mutating func unknownValue(_ word: Located<String>) -> FactValue? {
    let near = nearestWord(to: word.value, among: fact.values.map(\.id))
    return fail(
      "unknown-value",
      mayQuote ? "`\(fact.id)` has no value `\(word.value)`" : "`\(fact.id)` has no such value", word.span,
      help: near.map { "did you mean `\($0)`?" } ?? "its values are \(list(fact.values.map(\.id), "and"))")
  }

  private mutating func missingValue(_ span: Span) -> FactValue? {
    fail("unknown-value", "a value of `\(fact.id)` is missing beside `or`", span)
  }

  private func quoted(_ text: String) -> String { mayQuote ? "`\(text)`" : "what is written here" }

  /// Adds an error; nil, for the caller to return.
  private mutating func fail(
    _ code: String, _ message: String, _ span: Span, help: String? = nil
  ) -> FactValue? {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help ?? expected))
    return nil
  }
}
