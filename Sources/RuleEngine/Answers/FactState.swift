public import RuleLanguage
import Source

/// What the statements about one fact amount to.
public struct FactState: Hashable, Sendable {
  /// Whether there is a value, and why not.
  public enum Standing: Hashable, Sendable {
    /// May still be answered.
    case pending
    /// Closed without a value.
    case silent(Silence)
    /// Has a value, perhaps not an exact one.
    case valued
  }

  /// Whether there is a value.
  public var standing: Standing
  /// One set of possible values, or several where each statement counts on its own. Never empty.
  public var alternatives: [FactValue]
  /// Whether statements with a value differ, however that was resolved.
  public var statementsDiffer: Bool

  /// Resolves `statements` as the fact declares.
  ///
  /// A statement without a value takes nothing away from one with a value; among silent ones the last says why.
  public init(_ statements: [Statement], of fact: Fact, isClosed: Bool) {
    let values = statements.compactMap(\.value)
    statementsDiffer = Set(values).count > 1
    guard !values.isEmpty else {
      alternatives = [fact.anything]
      if let silence = statements.last?.silence {
        standing = .silent(silence)
      } else {
        standing = isClosed ? .silent(.notAsked) : .pending
      }
      return
    }
    standing = .valued
    alternatives = resolve(statements, values, of: fact)
  }
}

extension Statement {
  /// The value, if there is one.
  public var value: FactValue? {
    if case .value(let value) = content { value } else { nil }
  }

  /// The reason for having no value, if there is none.
  public var silence: Silence? {
    if case .silence(let silence) = content { silence } else { nil }
  }
}

/// The alternatives that valued statements amount to, as the fact declares.
private func resolve(_ statements: [Statement], _ values: [FactValue], of fact: Fact) -> [FactValue] {
  switch fact.whenStatementsDiffer {
  case .any:
    var distinct: [FactValue] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    return distinct
  case .lowest: return [extreme(values, min)]
  case .highest: return [extreme(values, max)]
  case .open: return [values.dropFirst().reduce(values[0]) { $0.union($1) }]
  case .order(let bases):
    for basis in bases {
      if let value = statements.last(where: { $0.basis == basis && $0.value != nil })?.value {
        return [value]
      }
    }
    return [values.dropFirst().reduce(values[0]) { $0.union($1) }]
  }
}

/// The lowest or highest number stated: of both ends, the extreme.
private func extreme(_ values: [FactValue], _ pick: (FixedPoint, FixedPoint) -> FixedPoint) -> FactValue {
  values.dropFirst().reduce(values[0]) { left, right in
    guard case .number(let low, let high) = left, case .number(let otherLow, let otherHigh) = right else {
      return left
    }
    return .number(low: pick(low, otherLow), high: pick(high, otherHigh))
  }
}

extension FactValue {
  /// Everything that either leaves possible.
  public func union(_ other: FactValue) -> FactValue {
    switch (self, other) {
    case (.choice(let left), .choice(let right)): .choice(possible: left | right)
    case (.number(let low, let high), .number(let otherLow, let otherHigh)):
      .number(low: min(low, otherLow), high: max(high, otherHigh))
    case (.set(let includes, let excludes), .set(let otherIncludes, let otherExcludes)):
      .set(includes: includes & otherIncludes, excludes: excludes & otherExcludes)
    default: self
    }
  }
}
