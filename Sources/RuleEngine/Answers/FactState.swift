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
  /// One set of possible values, or several that count as `mustAgree` says; never empty.
  public var alternatives: [FactValue]
  /// Whether the alternatives are parts of one set of possible values; otherwise each counts on its own.
  public var mustAgree = false
  /// Whether statements with a value differ, however that was resolved.
  public var statementsDiffer: Bool

  /// Whether statements with a value differ.
  public static func differ(_ statements: [Statement]) -> Bool {
    statements.count > 1 && Set(statements.compactMap(\.value)).count > 1
  }

  /// Resolves `statements` as the fact declares.
  ///
  /// A statement without a value takes nothing away from one with a value; among silent ones the last says why.
  public init(_ statements: [Statement], of fact: Fact, isClosed: Bool) {
    let values = statements.compactMap(\.value)
    statementsDiffer = Self.differ(statements)
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
    (alternatives, mustAgree) = resolve(statements, values, of: fact)
  }
}

extension FactState {
  /// The alternatives, each given by its parts.
  package var parts: [[FactValue]] { mustAgree ? [alternatives] : alternatives.map { [$0] } }
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

/// The alternatives that valued statements amount to, as the fact declares, and whether they must agree.
private func resolve(
  _ statements: [Statement], _ values: [FactValue], of fact: Fact
) -> ([FactValue], mustAgree: Bool) {
  switch fact.whenStatementsDiffer {
  case .any: return (distinct(values), false)
  case .lowest: return ([extreme(values, min)], false)
  case .highest: return ([extreme(values, max)], false)
  case .open: return (distinct(values), true)
  case .order(let bases):
    for basis in bases {
      if let value = statements.last(where: { $0.basis == basis && $0.value != nil })?.value {
        return ([value], false)
      }
    }
    return (distinct(values), true)
  }
}

/// Each value once, in the order of the statements.
private func distinct(_ values: [FactValue]) -> [FactValue] {
  var distinct: [FactValue] = []
  for value in values where !distinct.contains(value) { distinct.append(value) }
  return distinct
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
