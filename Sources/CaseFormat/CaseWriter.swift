public import RuleLanguage
import RuleEngine
import Source

/// Writes a case as the YAML that `CaseReader` reads back as the same case, and that is the same bytes every time.
///
/// Answers stand in the order of their facts' ids, each with its basis, so that the text means the same when a later pack has
/// other defaults.
public struct CaseWriter {
  private let pack: Pack

  /// A writer of cases of this pack.
  public init(pack: Pack) {
    self.pack = pack
  }

  /// The case as text in UTF-8.
  public func text(of file: CaseFile) -> [UInt8] {
    var text = YAMLText()
    text.pair("case", file.code)
    if file.isTraining { text.pair("training", "TRAINING") }
    text.pair("pack", file.pack?.description)
    if let day = file.asOf { text.line("as_of: \(day)") }
    write(file.answers, to: &text)
    file.record.write(to: &text)
    return text.bytes
  }

  private func write(_ answers: Answers, to text: inout YAMLText) {
    let answered = pack.facts.indices.filter { !answers.statements[$0].isEmpty }
    text.line(answered.isEmpty ? "answers: {}" : "answers:")
    for id in answered.sorted(by: { pack.facts[$0].id < pack.facts[$1].id }) {
      let fact = pack.facts[id]
      let key = YAMLText.scalar(fact.id)
      let statements = answers.statements[id].map { flow($0, of: fact) }
      if statements.count == 1 {
        text.line("\(key): \(statements[0])", depth: 1)
      } else {
        text.line("\(key):", depth: 1)
        text.line("statements:", depth: 2)
        for statement in statements { text.line("- \(statement)", depth: 3) }
      }
    }
  }

  private func flow(_ statement: Statement, of fact: Fact) -> String {
    YAMLText.flow([
      "value": content(statement.content, of: fact), "basis": statement.basis.rawValue,
      "by": statement.by.map(YAMLText.scalar),
    ])
  }

  private func content(_ content: Statement.Content, of fact: Fact) -> String {
    switch content {
    case .silence(let silence): silence.rawValue
    case .value(let value): ValueText(fact).text(value) ?? Silence.doesNotKnow.rawValue
    }
  }
}
