import Localisation
import RuleEngine
import RuleLanguage

/// An answer as it is shown: the fact's label and what the case holds for it.
public struct ShownAnswer: Hashable, Sendable, Encodable {
  /// The fact's id.
  public let id: String
  /// The fact's short name.
  public let label: String
  /// The answer in words; several statements with what each rests on.
  public let answer: String
  /// Why there is no answer, where there is none.
  public let missing: WhyMissing?
}

/// Why there is no answer.
public enum WhyMissing: String, Hashable, Sendable, Encodable {
  case doesNotKnow = "does not know"
  case declined
  case notSafeToAsk = "not safe to ask"
  case notAsked = "not asked"
  case notAskedYet = "not asked yet"

  init(_ silence: Silence) {
    switch silence {
    case .doesNotKnow: self = .doesNotKnow
    case .declined: self = .declined
    case .notSafeToAsk: self = .notSafeToAsk
    case .notAsked: self = .notAsked
    }
  }
}

/// One source's word on a fact.
public struct ShownStatement: Hashable, Sendable, Encodable {
  /// What was stated, in words.
  public let answer: String
  /// What it rests on.
  public let basis: String
  /// Whose statement it is, where somebody else made it.
  public let by: String?
}

extension ReportBuilder {
  /// What the case holds for a fact.
  func answer(_ fact: FactID) -> ShownAnswer {
    let entry = pack.facts[fact]
    if evaluation.truth(.gate(fact)) == .isFalse { return otherwise(fact) }
    switch evaluation.state(of: fact).standing {
    case .pending: return missing(entry, .notAskedYet)
    case .silent(let silence): return missing(entry, WhyMissing(silence))
    case .valued: return answer(entry, stated(fact))
    }
  }

  /// The value that a fact has while it does not apply.
  func otherwise(_ fact: FactID) -> ShownAnswer {
    let entry = pack.facts[fact]
    guard let gate = entry.gate else { return answer(entry, wording[.doesNotApply]) }
    return answer(entry, "\(words.value(gate.otherwise, of: fact)) (\(wording[.doesNotApply]))")
  }

  func answers(_ facts: some Sequence<FactID>) -> [ShownAnswer] { facts.map(answer) }

  /// Every statement with a value on a fact.
  func statements(_ fact: FactID) -> [ShownStatement] {
    evaluation.answers.statements[fact].map { words.statement($0, of: fact) }
  }

  private func answer(_ fact: Fact, _ text: String) -> ShownAnswer {
    ShownAnswer(id: fact.id, label: fact.label, answer: text, missing: nil)
  }

  private func missing(_ fact: Fact, _ reason: WhyMissing) -> ShownAnswer {
    ShownAnswer(id: fact.id, label: fact.label, answer: wording.missing(reason), missing: reason)
  }

  /// One statement as its value; several, each with what it rests on.
  private func stated(_ fact: FactID) -> String {
    let statements = evaluation.answers.statements[fact]
    if statements.count == 1, let value = statements[0].value, statements[0].by == nil {
      return words.value(value, of: fact)
    }
    return wording.listed(self.statements(fact).map(wording.statement))
  }
}
