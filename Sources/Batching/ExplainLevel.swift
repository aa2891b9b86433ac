import RuleEngine
import RuleLanguage

/// How much is said of why.
public enum ExplainLevel: String, Sendable, CaseIterable {
  case none
  /// Every rule that the results rest on, with the parts of its condition that count, and the answers.
  case reasons
  /// Every rule that the results rest on, with its whole condition and the truth of every part.
  case proof
}

typealias BatchItem = BatchExplanation.Item

extension OutputMapping {
  /// The results that are explained: tiers at their bounds, and everything that is written as holding or open.
  func explainedRoots(of pack: Pack) -> [BatchExplained.Root] {
    var roots: [BatchExplained.Root] = []
    for field in fields {
      switch field.form {
      case .tier(let id, _), .isFinal(let id): roots.append(.interval(id))
      case .category(let id):
        roots += pack.classifications[id].categories.indices.map {
          .truth(.category(id, $0), of: [.isTrue, .unknown])
        }
      case .truth(let proposition): roots.append(.truth(proposition, of: [.isTrue, .unknown, .isFalse]))
      case .letters(let propositions): roots += propositions.map { .truth($0, of: [.isTrue, .unknown]) }
      case .list(.propositions(let propositions), let areOpen):
        roots += propositions.map { .truth($0, of: [areOpen ? .unknown : .isTrue]) }
      case .list(.referred, _):
        roots += pack.services.indices.map { .referral($0) }
        roots += pack.needs.indices.map { .truth(.need($0), of: [.isTrue]) }
      case .code, .line, .asOf, .pack, .rules, .disclaimer, .formalIdentification, .disagreements, .answer:
        break
      }
    }
    return Array(Set(roots))
  }
}

extension BatchSettings {
  /// What a batch program has to explain.
  var explained: BatchExplained? {
    if explain == .none { return nil }
    return BatchExplained(
      roots: output.explainedRoots(of: program.pack), keepsNodes: explain == .proof)
  }
}
