import CaseFormat
import RuleEngine
public import RuleLanguage

extension Session {
  /// Takes a line while a question stands.
  mutating func takeAnswer(_ line: TypedText, _ asking: Asking) throws(MissingParameters) -> [Notice] {
    switch AnswerLine(line.keys, for: pack.facts[asking.fact]) {
    case .answer(let content): return try record(content, asking)
    case .keep: return keep(asking)
    case .why: return [.why(asking.fact)]
    case .back: return goBack(from: asking.fact)
    case .review:
      step = .review
      return []
    case .anotherSource:
      step = .basis(asking.fact)
      return []
    case .language:
      step = .language
      return []
    case .pause:
      step = .pause(before: asking.fact)
      return []
    case .stop:
      step = .ended(.stopped)
      return []
    case .nothing: return [.nothingRecorded]
    case .unclear(let advice): return [.unclear(advice)]
    }
  }

  /// Records a statement: another source's beside what there is, the usual one's in the place of its kind.
  private mutating func record(
    _ content: Statement.Content, _ asking: Asking
  ) throws(MissingParameters) -> [Notice] {
    let fact = pack.facts[asking.fact]
    let before = interview.evaluation
    var statements = interview.answers.statements[asking.fact]
    if let source = asking.source {
      statements.append(Statement(content, basis: source.basis, by: source.by))
    } else {
      statements.removeAll { $0.by == nil && $0.basis == fact.defaultBasis }
      statements.append(Statement(content, basis: fact.defaultBasis))
    }
    let wasAgain = asking.isAgain
    try interview.answer(asking.fact, statements)
    var notices = changes(since: before, answered: asking.fact)
    if asking.source != nil {
      notices.insert(.statementRecorded(asking.fact), at: 0)
      step = .question(Asking(fact: asking.fact, isAgain: true))
    } else {
      wasAgain ? goForward() : advance()
    }
    return notices
  }

  /// Leaves an answer as it is.
  private mutating func keep(_ asking: Asking) -> [Notice] {
    guard asking.isAgain else { return [.nothingToKeep] }
    goForward()
    return []
  }

  /// To the question that comes after the one gone back to.
  private mutating func goForward() {
    guard let next = ahead.popLast() else { return advance() }
    step = .question(Asking(fact: next, isAgain: true))
  }

  /// To the question before this one, or before the next one.
  mutating func goBack(from fact: FactID?) -> [Notice] {
    isCutShort = false
    let asked = interview.asked
    let place = fact.flatMap { asked.firstIndex(of: $0) } ?? asked.count
    guard place > 0 else { return [.firstQuestion] }
    if let fact, asked.contains(fact) { ahead.append(fact) } else { ahead = [] }
    step = .question(Asking(fact: asked[place - 1], isAgain: true))
    return []
  }

  mutating func takeBasis(_ keys: String, _ fact: FactID) -> [Notice] {
    let bases = pack.facts[fact].bases
    if let number = number(keys, bases.count) {
      step = .source(fact, bases[number - 1])
      return []
    }
    guard keys == "b" else { return misread(keys, outOf: bases.count) }
    ask(fact)
    return []
  }

  mutating func takeSource(_ line: TypedText, _ fact: FactID, _ basis: Fact.Basis) -> [Notice] {
    if line.keys == "b" {
      step = .basis(fact)
      return []
    }
    if line.keys == "n" {
      step = .question(Asking(fact: fact, isAgain: isAnswered(fact), source: .init(basis: basis, by: nil)))
      return []
    }
    guard let code = code(line.raw) else { return [.nothingRecorded] }
    step = .question(Asking(fact: fact, isAgain: isAnswered(fact), source: .init(basis: basis, by: code)))
    return []
  }

  /// The facts that have an answer, in the order of topics, those handed over among them.
  public var answered: [FactID] {
    pack.facts.indices.filter { isAnswered($0) }
      .sorted { (pack.facts[$0].topic, $0) < (pack.facts[$1].topic, $1) }
  }

  mutating func takeReview(_ keys: String) -> [Notice] {
    if keys == "b" || keys == "0" || keys == "r" {
      advance()
      return []
    }
    guard let number = number(keys, answered.count) else {
      return misread(keys, outOf: answered.count)
    }
    ahead = []
    step = .question(Asking(fact: answered[number - 1], isAgain: true))
    return []
  }

  private func isAnswered(_ fact: FactID) -> Bool { !interview.answers.statements[fact].isEmpty }

  private mutating func ask(_ fact: FactID) {
    step = .question(Asking(fact: fact, isAgain: isAnswered(fact)))
  }
}
