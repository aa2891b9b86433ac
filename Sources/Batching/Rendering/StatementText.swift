import RuleEngine
import RuleLanguage

/// Statements about a fact as a line of JSON holds them.
struct StatementText {
  private let fact: Fact

  init(_ fact: Fact) { self.fact = fact }

  /// The value or silence of a single statement; of several, all of them with what they rest on.
  func json(_ statements: [Statement]) -> String {
    if statements.count == 1 { return json(statements[0].content) }
    let items = statements.map { statement in
      let by = statement.by.map { ",\"by\":\(TextStyle.json.value($0))" } ?? ""
      return "{\"value\":\(json(statement.content)),\"basis\":\"\(statement.basis.rawValue)\"\(by)}"
    }
    return "{\"statements\":[\(items.joined(separator: ","))]}"
  }

  private func json(_ content: Statement.Content) -> String {
    switch content {
    case .silence(let silence): "\"\(silence.rawValue)\""
    case .value(.number(let low, let high)): low == high ? "\(low)" : "\"\(low)..\(high)\""
    case .value(.choice(let possible)): "\"\(ids(possible).joined(separator: " or "))\""
    case .value(.set(let includes, let excludes)): set(includes, excludes)
    }
  }

  private func set(_ includes: UInt64, _ excludes: UInt64) -> String {
    let isClosed = includes | excludes == fact.everyValue
    if isClosed, includes == 0 { return "\"none\"" }
    let items = ids(includes) + (isClosed ? ["nothing else"] : ids(excludes).map { "not \($0)" })
    return "[\(items.map { "\"\($0)\"" }.joined(separator: ","))]"
  }

  private func ids(_ mask: UInt64) -> [String] {
    fact.values.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { fact.values[$0].id }
  }
}
