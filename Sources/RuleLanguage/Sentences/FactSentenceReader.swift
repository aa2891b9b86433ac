import Source

/// Sentences that begin with a fact.
extension PackReader {
  mutating func aboutFact(
    _ id: FactID, _ name: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    let fact = pack.facts[id]
    guard let verb = sentence.take() else { return bare(id, fact, name, isNegated: isNegated) }
    switch verb.text {
    case "is": return isClause(id, fact, &sentence, isNegated: isNegated)
    case "includes": return includes(id, fact, verb, &sentence, isNegated: isNegated)
    case "<", "<=", ">", ">=":
      return compare(id, fact, verb, &sentence, isNegated: isNegated)
    case "=", "==", "!=", "!":
      report(
        "unexpected-word", "`\(verb.text)` is not a word of the language", at: verb.span,
        help: "write `is` or `is not`")
    default:
      report(
        "unexpected-word", "did not expect `\(verb.text)` after `\(name.text)`", at: verb.span,
        help: "after a fact come `is`, `is not`, `includes`, or one of `<`, `<=`, `>`, `>=`")
    }
    return nil
  }

  private mutating func bare(_ id: FactID, _ fact: Fact, _ name: Token, isNegated: Bool) -> Condition.Kind? {
    switch fact.kind {
    case .yesNo: return .test(FactTest(.isOneOf(id, FactValue.yesBit), negated: isNegated))
    case .set: return .test(FactTest(.includes(id, fact.everyValue), negated: isNegated))
    case .choice:
      report(
        "wrong-type", "`\(fact.id)` is a choice and needs a value", at: name.span,
        help: fact.values.first.map { "write `\(fact.id) is \($0.id)`, or another of its values" })
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
      return sameAs(id, fact, other, token, negated: negated)
    }
    switch fact.kind {
    case .yesNo, .choice:
      return values(&sentence, of: fact.id, among: fact.values.map(\.id), kind: "value")
        .map { .test(FactTest(.isOneOf(id, $0), negated: negated)) }
    case .number:
      return operand(of: fact, &sentence).map { .test(FactTest(.compare(id, .equal, $0), negated: negated)) }
    case .set:
      report(
        "wrong-type", "`\(fact.id)` is a set and is not equal to one value",
        at: sentence.next?.span ?? sentence.endSpan, help: "write `\(fact.id) includes …`")
      return nil
    }
  }

  private func knowledge(_ id: FactID, isUnknown: Bool, _ span: Span) -> Condition.Kind {
    isUnknown ? .unknown(id) : .not(Condition(.unknown(id), at: span))
  }

  private mutating func sameAs(
    _ id: FactID, _ fact: Fact, _ other: FactID, _ token: Token, negated: Bool
  ) -> Condition.Kind? {
    let otherFact = pack.facts[other]
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
        help: "two facts can be compared when they have the same values")
    default:
      report(
        "wrong-type", "`\(fact.id)` and `\(otherFact.id)` are of different kinds", at: token.span,
        help: "compare two yes_no facts, two choices with the same values, or two numbers")
    }
    return nil
  }

  private mutating func includes(
    _ id: FactID, _ fact: Fact, _ verb: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    guard fact.kind == .set else {
      report(
        "wrong-type", "`\(fact.id)` is not a set", at: verb.span, help: "write `\(fact.id) is …`")
      return nil
    }
    if sentence.take("nothing") {
      return .test(FactTest(.includes(id, fact.everyValue), negated: !isNegated))
    }
    return values(&sentence, of: fact.id, among: fact.values.map(\.id), kind: "value")
      .map { .test(FactTest(.includes(id, $0), negated: isNegated)) }
  }

  private mutating func compare(
    _ id: FactID, _ fact: Fact, _ verb: Token, _ sentence: inout Sentence, isNegated: Bool
  ) -> Condition.Kind? {
    guard case .number = fact.kind, let comparison = Comparison(rawValue: verb.text) else {
      report(
        "wrong-type", "`\(fact.id)` is not a number and has no order", at: verb.span,
        help: "write `\(fact.id) is …`")
      return nil
    }
    return operand(of: fact, &sentence)
      .map { .test(FactTest(.compare(id, comparison, $0), negated: isNegated)) }
  }

  /// A number, `parameter x`, a number fact, or `N times` one.
  private mutating func operand(of fact: Fact, _ sentence: inout Sentence) -> Operand? {
    guard let token = sentence.take() else {
      report("unexpected-end", "the sentence ends where a number should stand", at: sentence.endSpan)
      return nil
    }
    if token.text == "parameter" { return parameter(&sentence) }
    guard let number = FixedPoint(parsing: token.text) else {
      return numberFact(token).map { .fact($0, times: FixedPoint(integer: 1)) }
    }
    guard sentence.take("times") else { return .constant(number) }
    guard let factor = sentence.take() else {
      report("unexpected-end", "the sentence ends where a number fact should stand", at: sentence.endSpan)
      return nil
    }
    if !(FixedPoint(integer: 0)...FixedPoint(integer: 1000)).contains(number) {
      report("out-of-range", "a factor is between 0 and 1000", at: token.span)
    }
    return numberFact(factor).map { .fact($0, times: number) }
  }

  private mutating func parameter(_ sentence: inout Sentence) -> Operand? {
    guard let token = sentence.take() else {
      report("unexpected-end", "the sentence ends where a parameter should stand", at: sentence.endSpan)
      return nil
    }
    if case .parameter(let id)? = names[token.text] { return .parameter(id) }
    reportUnknown(token, "parameter") { if case .parameter = $0 { true } else { false } }
    return nil
  }

  private mutating func numberFact(_ token: Token) -> FactID? {
    guard case .fact(let id)? = names[token.text] else {
      reportUnknown(token, "name") { if case .fact = $0 { true } else { false } }
      return nil
    }
    if case .number = pack.facts[id].kind { return id }
    report("wrong-type", "`\(token.text)` is not a number", at: token.span)
    return nil
  }
}
