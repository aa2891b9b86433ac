package import RuleLanguage

/// A fact's value as `ValueReader` reads it.
package struct ValueText {
  private let fact: Fact

  package init(_ fact: Fact) { self.fact = fact }

  /// The value's text: `yes`, `15..17`, `employer or broker`, `[destination, not journey, nothing else]`.
  ///
  /// - Returns: nil for what excludes nothing of a yes_no or a set: there is no way to write it, since it says nothing.
  package func text(_ value: FactValue) -> String? {
    switch value {
    case .number(let low, let high): return low == high ? "\(low)" : "\(low)..\(high)"
    case .choice(let possible):
      if fact.kind == .yesNo { return possible == fact.everyValue ? nil : ids(possible).first }
      return YAMLText.scalar(ids(possible).joined(separator: " or "))
    case .set(let includes, let excludes): return set(includes, excludes)
    }
  }

  private func set(_ includes: UInt64, _ excludes: UInt64) -> String? {
    let isClosed = includes | excludes == fact.everyValue
    if isClosed, includes == 0 { return "none" }
    let items = ids(includes) + (isClosed ? ["nothing else"] : ids(excludes).map { "not \($0)" })
    return items.isEmpty ? nil : YAMLText.list(items)
  }

  private func ids(_ mask: UInt64) -> [String] {
    fact.values.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { fact.values[$0].id }
  }
}
