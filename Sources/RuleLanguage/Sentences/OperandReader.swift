import Source

/// What a number is compared with.
extension PackReader {
  /// A number, `parameter x`, a number fact, or `N times` one.
  mutating func operand(for id: FactID, _ sentence: inout Sentence) -> Operand? {
    guard let token = takeName(&sentence, "a number") else { return nil }
    if token.text == "parameter" { return parameter(&sentence) }
    guard let number = FixedPoint(parsing: token.text) else {
      return numberFact(token, for: id).map { .fact($0, times: FixedPoint(integer: 1)) }
    }
    guard sentence.take("times") else {
      checkRange(number, token, of: pack.facts[id])
      return .constant(number)
    }
    guard let factor = takeName(&sentence, "a number fact") else { return nil }
    if !(FixedPoint(integer: 0)...FixedPoint(integer: 1000)).contains(number) {
      report(
        "out-of-range", "`\(token.text)` is no factor", at: token.span, help: "a factor is between 0 and 1000"
      )
    }
    return numberFact(factor, for: nil).map { .fact($0, times: number) }
  }

  /// A comparison with a number that the fact never has is a slip of the pen.
  private mutating func checkRange(_ number: FixedPoint, _ token: Token, of fact: Fact) {
    guard case .number(_, let range) = fact.kind, !range.contains(number) else { return }
    warn(
      "never-that-value",
      "`\(fact.id)` is never \(number): it goes from \(range.lowerBound) to \(range.upperBound)",
      at: token.span, help: "correct the number, or the range of the fact")
  }

  private mutating func parameter(_ sentence: inout Sentence) -> Operand? {
    guard let token = takeName(&sentence, "the name of a parameter") else { return nil }
    if case .parameter(let id)? = used(token) { return .parameter(id) }
    reportUnknown("unknown-parameter", "parameter", token) { if case .parameter = $0 { true } else { false } }
    return nil
  }

  /// The number fact that a token names; one that is compared with itself is refused.
  private mutating func numberFact(_ token: Token, for own: FactID?) -> FactID? {
    switch used(token) {
    case .fact(let id)?:
      if id == own {
        reportSelf(token)
        return nil
      }
      if unclearFacts.contains(id) { return id }
      if case .number = pack.facts[id].kind { return id }
      report(
        "wrong-type", "`\(token.text)` is not a number", at: token.span,
        help: "compare with a number, a parameter, or a fact that is a number")
    case .parameter?:
      report(
        "wrong-type", "`\(token.text)` is a parameter", at: token.span,
        help: "write `parameter \(token.text)`")
    default: reportNoNumber(token)
    }
    return nil
  }

  private mutating func reportNoNumber(_ token: Token) {
    guard let first = token.text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      let isRange = rangeDots(in: token.text) != nil
      report(
        "bad-number", "`\(token.text)` is not a number", at: token.span,
        help: isRange
          ? "write one sentence for each end, with `>=` and `<=`"
          : "write digits only, with at most three decimals after a point")
      return
    }
    reportUnknown("unknown-name", "number fact", token) { if case .fact = $0 { true } else { false } }
  }
}
