import Source

/// Sentences that begin with a fact.
extension PackReader {
  mutating func aboutFact(
    _ id: FactID, _ name: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    if unclearFacts.contains(id) { return reported(&sentence) }
    let fact = pack.facts[id]
    guard let verb = sentence.take() else { return bare(id, fact, name, isNegated: isNegated) }
    switch verb.text {
    case "is": return isClause(id, fact, &sentence, isNegated: isNegated)
    case "includes": return includes(id, fact, verb, &sentence, isNegated: isNegated)
    case "<", "<=", ">", ">=": return compare(id, fact, verb, &sentence, isNegated: isNegated)
    case "=", "==", "!=", "!", "<>", "=>", "=<": reportSign(verb)
    case "and", "or", "&&", "||", "but", "unless": reportExtra(verb)
    default:
      report(
        "unexpected-word", "did not expect `\(verb.text)` after `\(name.text)`", at: verb.span,
        help: "after a fact come `is`, `is not`, `includes`, or one of `<`, `<=`, `>`, `>=`")
    }
    return nil
  }

  private mutating func reportSign(_ verb: Token) {
    let meant = ["!=": "is not", "<>": "is not", "!": "is not", "=>": ">=", "=<": "<="][verb.text] ?? "is"
    report(
      "unexpected-word", "`\(verb.text)` is not a word of the language", at: verb.span,
      help: "write `\(meant)`")
  }

  private mutating func bare(_ id: FactID, _ fact: Fact, _ name: Token, isNegated: Bool) -> Condition.Kind? {
    switch fact.kind {
    case .yesNo: return .test(FactTest(.isOneOf(id, FactValue.yesBit), negated: isNegated))
    case .set: return .test(FactTest(.includes(id, fact.everyValue), negated: isNegated))
    case .choice:
      report(
        "wrong-type", "`\(fact.id)` is a choice and needs a value", at: name.span,
        help: fact.values.first.map { "write `\(fact.id) is \($0.id)`, for example" })
    case .number:
      report(
        "wrong-type", "`\(fact.id)` is a number and needs a comparison", at: name.span,
        help: "write `\(fact.id) < 18`, for example")
    }
    return nil
  }

  private mutating func isClause(
    _ id: FactID, _ fact: Fact, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    let isNot = sentence.take("not")
    let negated = isNegated != isNot
    if sentence.take("unknown") { return knowledge(id, isUnknown: !negated, sentence.span) }
    if sentence.take("known") { return knowledge(id, isUnknown: negated, sentence.span) }
    if let token = sentence.next, case .fact(let other)? = names[token.text],
      fact.valueIndex(token.text) == nil
    {
      _ = sentence.take()
      _ = used(token)
      return sameAs(id, other, token, &sentence, negated: negated)
    }
    switch fact.kind {
    case .yesNo, .choice:
      return values(&sentence, of: fact.id, among: fact.values.map(\.id), "unknown-value", "value")
        .map { .test(FactTest(.isOneOf(id, $0), negated: negated)) }
    case .number:
      return operand(for: id, &sentence).map { .test(FactTest(.compare(id, .equal, $0), negated: negated)) }
    case .set:
      report(
        "wrong-type", "`\(fact.id)` is a set and is not equal to one value",
        at: sentence.next?.span ?? sentence.endSpan,
        help: "write `\(fact.id) includes \(sentence.next?.text ?? "…")`")
      return nil
    }
  }

  private func knowledge(_ id: FactID, isUnknown: Bool, _ span: Span) -> Condition.Kind {
    isUnknown ? .unknown(id) : .not(Condition(.unknown(id), at: span))
  }

  private mutating func sameAs(
    _ id: FactID, _ other: FactID, _ token: Token, _ sentence: inout Sentence, negated: Bool
  ) -> Condition.Kind? {
    if unclearFacts.contains(other) { return reported(&sentence) }
    if id == other {
      reportSelf(token)
      return nil
    }
    let (fact, otherFact) = (pack.facts[id], pack.facts[other])
    switch (fact.kind, otherFact.kind) {
    case (.number, .number):
      return .test(
        FactTest(.compare(id, .equal, .fact(other, times: FixedPoint(integer: 1))), negated: negated))
    case (.yesNo, .yesNo), (.choice, .choice):
      if fact.values.map(\.id) == otherFact.values.map(\.id) {
        return .test(FactTest(.same(id, other), negated: negated))
      }
      report(
        "wrong-type", "`\(fact.id)` and `\(otherFact.id)` have different values", at: token.span,
        help: "two choices can be compared when they have the same values")
    default:
      report(
        "wrong-type", "`\(fact.id)` and `\(otherFact.id)` are of different kinds", at: token.span,
        help: "compare two yes_no facts, two choices with the same values, or two numbers")
    }
    return nil
  }

  /// Reports a fact that is compared with itself.
  mutating func reportSelf(_ token: Token) {
    report(
      "compares-with-itself", "`\(token.text)` is compared with itself", at: token.span,
      help: "name another fact on one side")
  }

  private mutating func includes(
    _ id: FactID, _ fact: Fact, _ verb: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    guard fact.kind == .set else {
      report(
        "wrong-type", "`\(fact.id)` is not a set", at: verb.span,
        help: "write `\(fact.id) is \(sentence.next?.text ?? "…")`")
      return nil
    }
    if sentence.take("nothing") {
      return .test(FactTest(.includes(id, fact.everyValue), negated: !isNegated))
    }
    return values(&sentence, of: fact.id, among: fact.values.map(\.id), "unknown-value", "value")
      .map { .test(FactTest(.includes(id, $0), negated: isNegated)) }
  }

  private mutating func compare(
    _ id: FactID, _ fact: Fact, _ verb: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    guard case .number = fact.kind, let comparison = Comparison(rawValue: verb.text) else {
      let right = fact.kind == .set ? "includes" : "is"
      report(
        "wrong-type", "`\(fact.id)` is not a number and has no order", at: verb.span,
        help: "write `\(fact.id) \(right) …`")
      return nil
    }
    return operand(for: id, &sentence)
      .map { .test(FactTest(.compare(id, comparison, $0), negated: isNegated)) }
  }
}
