import Localisation
import RuleEngine
import RuleLanguage

/// A fact about which statements differ.
public struct ShownDisagreement: Hashable, Sendable, Encodable {
  /// The fact's id.
  public let id: String
  /// The fact's short name.
  public let label: String
  /// Every statement, in the order in which they were made.
  public let statements: [ShownStatement]
  /// What they amount to, in words.
  public let resolution: String
}

/// An answer that has no effect, because its question does not apply.
public struct ShownSetAside: Hashable, Sendable, Encodable {
  /// The fact's id.
  public let id: String
  /// The fact's short name.
  public let label: String
  /// What was answered.
  public let statements: [ShownStatement]
  /// When the question would apply.
  public let appliesOnlyIf: String
}

/// A combination of answers that cannot be.
public struct ShownContradiction: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// The answers that cannot all be right.
  public let answers: [ShownAnswer]
}

extension ReportBuilder {
  var disagreements: [ShownDisagreement] {
    pack.facts.indices.filter { evaluation.state(of: $0).statementsDiffer && !evaluation.isSetAside($0) }.map
    {
      let fact = pack.facts[$0]
      return ShownDisagreement(
        id: fact.id, label: fact.label, statements: statements($0),
        resolution: wording.resolution(fact.whenStatementsDiffer))
    }
  }

  var setAside: [ShownSetAside] {
    pack.facts.indices.filter { evaluation.isSetAside($0) && saysMoreThanItsOtherwise($0) }.map {
      let fact = pack.facts[$0]
      return ShownSetAside(
        id: fact.id, label: fact.label, statements: statements($0),
        appliesOnlyIf: fact.gate.map { words.condition($0.when) } ?? wording[.always])
    }
  }

  /// Whether an answer differs from the value that the fact has anyway while it does not apply.
  private func saysMoreThanItsOtherwise(_ fact: FactID) -> Bool {
    let otherwise = pack.facts[fact].gate?.otherwise
    return evaluation.answers.statements[fact].contains { $0.value != nil && $0.value != otherwise }
  }

  var contradictions: [ShownContradiction] {
    pack.impossible.indices.filter { holds(.impossible($0)) }.map {
      let entry = pack.impossible[$0].entry
      let proof = evaluation.proof(of: .impossible($0))
      return ShownContradiction(
        id: entry.id, title: entry.title, answers: answers(inOrder(proof.decisiveFacts)))
    }
  }
}
