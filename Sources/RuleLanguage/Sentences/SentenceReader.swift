import Source
import YAMLTree

/// The grammar of sentences, resolved as they are read:
///
///     sentence = ["not"] clause
///     clause   = "may" "hold" rule | "may" "reach" tier | "reaches" tier | name rest
///     rest     = ε | "is" ["not"] (values | "known" | "unknown" | operand)
///              | "includes" (values | "nothing") | ("<" | "<=" | ">" | ">=") operand
///     values   = value {"or" value}
///     operand  = number ["times" fact] | "parameter" name | fact
extension PackReader {
  /// The condition that a sentence states; nil after reporting what is wrong with it.
  mutating func sentence(_ scalar: YAMLScalar, at span: Span) -> Condition? {
    var sentence = Sentence(tokens: tokens(of: scalar, at: span), span: span)
    if reportedHiddenBlank(sentence.tokens) { return nil }
    let isNegated = sentence.take("not")
    guard let kind = clause(&sentence, isNegated: isNegated) else { return nil }
    if let extra = sentence.next {
      reportExtra(extra)
      return nil
    }
    return Condition(kind, at: span)
  }

  /// Reports what comes after a whole sentence.
  mutating func reportExtra(_ token: Token) {
    let advice =
      switch token.text {
      case "and", "&&", "&": "one sentence says one thing: put several under `all:`"
      case "or", "||", "|": "one sentence says one thing: put several under `any:`"
      case "unless", "except", "but": "one sentence says one thing: put the exception under `unless:`"
      default: "the sentence is complete before it"
      }
    report("unexpected-word", "did not expect `\(token.text)` here", at: token.span, help: advice)
  }

  private mutating func clause(_ sentence: inout Sentence, isNegated: Bool) -> Condition.Kind? {
    guard let first = sentence.take() else {
      report(
        "unexpected-end", "the sentence ends where a name should stand", at: sentence.endSpan,
        help: "write `not` with the name of a fact or rule")
      return nil
    }
    switch first.text {
    case "may": return may(&sentence).map { negate($0, isNegated, at: sentence.span) }
    case "reaches":
      guard let (determination, tier) = tierName(&sentence) else { return nil }
      if tier == 0, sentence.next == nil { warnOfLowest(sentence) }
      return negate(.reaches(determination, tier: tier), isNegated, at: sentence.span)
    case "not":
      report("unexpected-word", "`not` stands twice", at: first.span, help: "leave both out")
      return nil
    default: return named(first, &sentence, isNegated: isNegated)
    }
  }

  private mutating func warnOfLowest(_ sentence: Sentence) {
    warn(
      "reaches-lowest", "every result reaches the lowest tier, so this always holds",
      at: sentence.tokens.last?.span, help: "`reaches` means this tier or one above it: name a higher one")
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
    if case .rule(let rule)? = used(token) { return .mayHold(rule) }
    reportUnknown("unknown-conclusion", "conclusion", token) { if case .rule = $0 { true } else { false } }
    return nil
  }

  private mutating func tierName(_ sentence: inout Sentence) -> (DeterminationID, Int)? {
    guard let token = takeName(&sentence, "the name of a tier") else { return nil }
    if case .tier(let determination, let tier)? = used(token) { return (determination, tier) }
    reportUnknown("unknown-tier", "tier", token) { if case .tier = $0 { true } else { false } }
    return nil
  }

  mutating func takeName(_ sentence: inout Sentence, _ what: String) -> Token? {
    if let token = sentence.take() { return token }
    report(
      "unexpected-end", "the sentence ends where \(what) should stand", at: sentence.endSpan,
      help: "write it after `\(sentence.tokens.last?.text ?? "")`")
    return nil
  }

  /// A sentence that begins with a fact, rule or classification.
  private mutating func named(_ name: Token, _ sentence: inout Sentence, isNegated: Bool) -> Condition.Kind? {
    switch used(name) {
    case .fact(let fact)?:
      return aboutFact(fact, name, &sentence, isNegated: isNegated)
    case .rule(let rule)?:
      if let verb = sentence.next { return reportVerb(verb, after: name) }
      return negate(.rule(rule), isNegated, at: sentence.span)
    case .classification(let classification)?:
      return aboutClassification(classification, name, &sentence, isNegated: isNegated)
    case .tier?:
      report(
        "wrong-type", "`\(name.text)` is a tier", at: name.span, help: "write `reaches \(name.text)`")
    case let other?:
      report(
        "wrong-type", "`\(name.text)` is \(other.described), which no condition reads", at: name.span,
        help: "conditions read facts, indicators, conclusions, classifications and tiers")
    case nil:
      reportUnknownBeginning(name)
    }
    return nil
  }

  private mutating func reportVerb(_ verb: Token, after name: Token) -> Condition.Kind? {
    if ["is", "includes", "<", "<=", ">", ">="].contains(verb.text) {
      report(
        "wrong-type", "`\(name.text)` holds or does not, and cannot be compared", at: verb.span,
        help: "write `\(name.text)`, `not \(name.text)`, or `may hold \(name.text)` to count what is unknown")
    } else {
      reportExtra(verb)
    }
    return nil
  }

  private mutating func aboutClassification(
    _ id: ClassificationID, _ name: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    let labels = classificationLabels[id]
    if labels.isEmpty { return reported(&sentence) }
    guard sentence.take("is") else {
      report(
        "wrong-type", "a classification is compared with a category", at: sentence.next?.span ?? name.span,
        help: "write `\(name.text) is \(labels[0])`, for example")
      return nil
    }
    let isNot = sentence.take("not")
    guard let mask = values(&sentence, of: name.text, among: labels, "unknown-category", "category") else {
      return nil
    }
    return negate(.category(id, oneOf: mask), isNegated != isNot, at: sentence.span)
  }

  /// What a sentence about something that could not be read is taken for: nothing in it can be checked.
  func reported(_ sentence: inout Sentence) -> Condition.Kind {
    sentence.skipRest()
    return .always
  }

  /// `a or b or c` as bits of `labels`.
  mutating func values(
    _ sentence: inout Sentence, of owner: String, among labels: [String], _ code: String, _ kind: String
  ) -> UInt64? {
    var mask: UInt64 = 0
    repeat {
      guard let token = takeName(&sentence, "a \(kind)") else { return nil }
      let isCategory = kind == "category"
      uses.append(
        NameUse(
          isCategory ? .category(classification: owner, token.text) : .value(fact: owner, token.text),
          at: token.span))
      guard let index = labels.firstIndex(of: token.text) else {
        reportUnknownValue(token, of: owner, among: labels, code, kind)
        return nil
      }
      mask |= 1 << UInt64(index)
    } while sentence.take("or")
    return mask
  }
}
