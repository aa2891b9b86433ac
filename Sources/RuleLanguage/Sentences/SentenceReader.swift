import Source
import YAMLTree

/// The grammar of sentences, resolved as they are read:
///
///     sentence = ["not"] clause
///     clause   = "may" "hold" rule | "may" "reach" tier | "reaches" tier | name rest
///     rest     = ε | "is" ["not"] (values | "known" | "unknown" | number | fact)
///              | "includes" (values | "nothing") | ("<" | "<=" | ">" | ">=") operand
///     values   = value {"or" value}
///     operand  = number ["times" fact] | "parameter" name | fact
extension PackReader {
  /// The condition that a sentence states; nil after reporting what is wrong with it.
  mutating func sentence(_ scalar: YAMLScalar, at span: Span) -> Condition? {
    var sentence = Sentence(tokens: tokens(of: scalar, at: span), span: span)
    let isNegated = sentence.take("not")
    guard let kind = clause(&sentence, isNegated: isNegated) else { return nil }
    if let extra = sentence.next {
      reportExtra(extra)
      return nil
    }
    return Condition(kind, at: span)
  }

  private mutating func reportExtra(_ token: Token) {
    let help =
      ["and", "or", "&&", "||"].contains(token.text)
      ? "one sentence says one thing: put several under `all:` or `any:`"
      : "the sentence is complete before it"
    report("unexpected-word", "did not expect `\(token.text)` here", at: token.span, help: help)
  }

  private mutating func clause(_ sentence: inout Sentence, isNegated: Bool) -> Condition.Kind? {
    guard let first = sentence.take() else {
      report("empty-condition", "there is no condition here", at: sentence.span)
      return nil
    }
    switch first.text {
    case "may": return may(&sentence).map { negate($0, isNegated, at: sentence.span) }
    case "reaches":
      guard let (determination, tier) = tierName(&sentence) else { return nil }
      return negate(.reaches(determination, tier: tier), isNegated, at: sentence.span)
    case "not":
      report("unexpected-word", "`not` stands twice", at: first.span, help: "leave both out")
      return nil
    default: return named(first, &sentence, isNegated: isNegated)
    }
  }

  private func negate(_ kind: Condition.Kind, _ isNegated: Bool, at span: Span) -> Condition.Kind {
    isNegated ? .not(Condition(kind, at: span)) : kind
  }

  private mutating func may(_ sentence: inout Sentence) -> Condition.Kind? {
    if sentence.take("reach") {
      return tierName(&sentence).map { .mayReach($0.0, tier: $0.1) }
    }
    guard sentence.take("hold") else {
      report(
        "unexpected-word", "`may` goes with `hold` or `reach`", at: sentence.next?.span ?? sentence.endSpan,
        help: "write `may hold conclusion` or `may reach tier`")
      return nil
    }
    guard let token = takeName(&sentence, "the name of a conclusion") else { return nil }
    if case .rule(let rule)? = names[token.text] { return .mayHold(rule) }
    reportUnknown(token, "conclusion") { if case .rule = $0 { true } else { false } }
    return nil
  }

  private mutating func tierName(_ sentence: inout Sentence) -> (DeterminationID, Int)? {
    guard let token = takeName(&sentence, "the name of a tier") else { return nil }
    if case .tier(let determination, let tier)? = names[token.text] { return (determination, tier) }
    reportUnknown(token, "tier") { if case .tier = $0 { true } else { false } }
    return nil
  }

  private mutating func takeName(_ sentence: inout Sentence, _ what: String) -> Token? {
    if let token = sentence.take() { return token }
    report("unexpected-end", "the sentence ends where \(what) should stand", at: sentence.endSpan)
    return nil
  }

  /// A sentence that begins with a fact, rule or classification.
  private mutating func named(_ name: Token, _ sentence: inout Sentence, isNegated: Bool) -> Condition.Kind? {
    switch names[name.text] {
    case .fact(let fact)?:
      return aboutFact(fact, name, &sentence, isNegated: isNegated)
    case .rule(let rule)?:
      if let verb = sentence.next {
        report(
          "wrong-type", "`\(name.text)` holds or does not, and cannot be compared", at: verb.span,
          help: "write `\(name.text)` or `not \(name.text)`")
        return nil
      }
      return negate(.rule(rule), isNegated, at: sentence.span)
    case .classification(let classification)?:
      return aboutClassification(classification, name, &sentence, isNegated: isNegated)
    case .tier?:
      report(
        "wrong-type", "`\(name.text)` is a tier", at: name.span, help: "write `reaches \(name.text)`")
      return nil
    case let other?:
      report(
        "wrong-type", "`\(name.text)` is a \(other.kind), which no condition reads", at: name.span,
        help: "conditions read facts, indicators, conclusions, classifications and tiers")
      return nil
    case nil:
      reportUnknown(name, "name", among: isReadable)
      return nil
    }
  }

  /// Reports a name that stands for nothing (or for nothing of the right kind).
  mutating func reportUnknown(_ token: Token, _ kind: String, among isWanted: (Name) -> Bool) {
    let near = nearestWord(to: token.text, among: names.ids(where: isWanted))
    let message =
      names[token.text].map { "`\(token.text)` is a \($0.kind), not a \(kind)" }
      ?? "there is no \(kind) `\(token.text)`"
    report(
      kind == "name" ? "unknown-name" : "unknown-\(kind)", message, at: token.span,
      help: near.map { "did you mean `\($0)`?" })
  }

  private mutating func aboutClassification(
    _ id: ClassificationID, _ name: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    guard sentence.take("is") else {
      report(
        "unexpected-end", "a classification is compared with a category", at: name.span,
        help: "write `\(name.text) is category`")
      return nil
    }
    let isNot = sentence.take("not")
    let labels = classificationLabels[id]
    guard let mask = values(&sentence, of: name.text, among: labels, kind: "category") else { return nil }
    return negate(.category(id, oneOf: mask), isNegated != isNot, at: sentence.span)
  }

  /// `a or b or c` as bits of `labels`.
  mutating func values(
    _ sentence: inout Sentence, of owner: String, among labels: [String], kind: String
  ) -> UInt64? {
    var mask: UInt64 = 0
    repeat {
      guard let token = takeName(&sentence, "a \(kind)") else { return nil }
      guard let index = labels.firstIndex(of: token.text) else {
        let near = nearestWord(to: token.text, among: labels)
        report(
          "unknown-\(kind)", "`\(owner)` has no \(kind) `\(token.text)`", at: token.span,
          help: near.map { "did you mean `\($0)`?" } ?? (labels.isEmpty ? nil : "it has \(list(labels))"))
        return nil
      }
      mask |= 1 << UInt64(index)
    } while sentence.take("or")
    return mask
  }
}

/// Whether a condition can begin with this kind of name.
private func isReadable(_ name: Name) -> Bool {
  switch name {
  case .fact, .rule, .classification: true
  default: false
  }
}
