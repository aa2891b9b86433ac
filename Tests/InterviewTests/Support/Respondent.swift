import CaseFormat
import Interviewing
import RuleEngine
import RuleLanguage
import Source

/// Types the lines by which an officer would record answers that are known beforehand.
struct Respondent {
  /// What would be answered; a fact without statements is not known.
  let answers: Answers

  /// The line for the step that a session waits at.
  func line(for session: Session) -> String {
    switch session.step {
    case .screener: return "VT-07"
    case .question(let asking): return line(asking, session)
    case .basis(let fact):
      let next = missing(fact, session).first
      return "\((pack(session).facts[fact].bases.firstIndex { $0 == next?.basis } ?? 0) + 1)"
    case .source(let fact, _): return missing(fact, session).first?.by ?? "n"
    case .pause: return "1"
    case .review: return "0"
    case .language: return "b"
    case .ownView, .decision, .recipients: return "n"
    case .reason: return "nothing found that points further"
    case .secondPerson: return "VT-08"
    case .items: return "0"
    case .ended: return ""
    }
  }

  private func line(_ asking: Asking, _ session: Session) -> String {
    let fact = pack(session).facts[asking.fact]
    let missing = missing(asking.fact, session)
    if asking.source != nil { return missing.first.map { text($0.content, of: fact) } ?? "n" }
    if answers.statements[asking.fact].isEmpty { return "n" }
    guard let last = missing.last else { return "k" }
    let isUsual = last.by == nil && last.basis == fact.defaultBasis
    let others = session.interview.answers.statements[asking.fact]
    let wouldReplace = others.contains { $0.by == nil && $0.basis == fact.defaultBasis }
    return missing.count == 1 && isUsual && !wouldReplace ? text(last.content, of: fact) : "a"
  }

  /// The statements that are not recorded yet.
  private func missing(_ fact: FactID, _ session: Session) -> [Statement] {
    Array(answers.statements[fact].dropFirst(session.interview.answers.statements[fact].count))
  }

  private func pack(_ session: Session) -> Pack { session.interview.program.pack }

  /// An answer as it is typed.
  func text(_ content: Statement.Content, of fact: Fact) -> String {
    switch content {
    case .silence(.declined): return "d"
    case .silence(.notSafeToAsk): return "x"
    case .silence: return "n"
    case .value(.number(let low, let high)): return low == high ? "\(low)" : "\(low)-\(high)"
    case .value(.choice(let possible)):
      if fact.kind == .yesNo { return possible == FactValue.yesBit ? "1" : "2" }
      return numbers(possible, of: fact).map(String.init).joined(separator: " ")
    case .value(.set(let includes, let excludes)):
      let named = numbers(includes, of: fact).map(String.init)
      if includes | excludes == fact.everyValue { return (named + ["0"]).joined(separator: " ") }
      return (named + numbers(excludes, of: fact).map { "-\($0)" }).joined(separator: " ")
    }
  }

  private func numbers(_ mask: UInt64, of fact: Fact) -> [Int] {
    fact.shownOrder.enumerated().filter { mask & (1 << UInt64($0.element)) != 0 }.map { $0.offset + 1 }
  }
}

extension Answers {
  /// The same with what a story says was not asked as not known: an officer who is asked has no key for it.
  var spoken: Answers {
    var copy = self
    for fact in copy.statements.indices {
      for index in copy.statements[fact].indices where copy.statements[fact][index].silence == .notAsked {
        copy.statements[fact][index].content = .silence(.doesNotKnow)
      }
    }
    return copy
  }
}

extension Answers {
  /// The same with every fact that has no statement as not known.
  func unanswered(in pack: Pack) -> Answers {
    var copy = self
    for fact in pack.facts.indices where copy.statements[fact].isEmpty {
      copy.statements[fact] = [Statement(.silence(.doesNotKnow), basis: pack.facts[fact].defaultBasis)]
    }
    return copy
  }
}

extension Session {
  /// Takes a line typed on a Latin keyboard.
  mutating func type(_ line: String) throws -> [Notice] {
    try take(TypedText(raw: line, keys: line))
  }
}
